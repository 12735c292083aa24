// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.images;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.Holders;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;

/** The layers of a life, infancy lowest (S0#16, S0#38). */
public class LifeLayerServices {

	/** The layers of a case from the latest to the earliest, the order of the bands from the top down. */
	static List<LifeLayer> latestFirst(CaseFile file) {
		return file.getLifeLayers().stream().sorted(Comparator.comparingInt(LifeLayerServices::orderOf).reversed()).toList();
	}

	/** The heading of a band; empty where a person has no layer of that stage. */
	@Reads({ "name", "stage", "ageFrom", "ageTo", "numbersInvented", "provenance" })
	public String bandLabel(Identified band) {
		return band instanceof LifeLayer layer ? lifeLayerLabel(layer) : "";
	}

	/** The tooltip of a band. */
	@Reads({ "holder.pseudonym", "holder.name", "provenance", "numbersInvented", "note", "pseudonym", "name" })
	public String bandTip(Identified band) {
		if (band instanceof LifeLayer layer)
			return new Tip().add("whose", layer.getHolder() == null ? "" : Lives.nameOf(layer.getHolder())).addCommon(layer).text();
		return band instanceof Person person ? "No life layer of " + Lives.nameOf(person) + " at this stage so far; draw one here" : "";
	}

	/** The name of a layer, or else its stage, with the age in years. */
	static String lifeLayerLabel(LifeLayer layer) {
		String stage = Label.words(layer.getStage());
		String name = Label.of(layer, layer.getName(), stage.isEmpty() ? "" : Character.toUpperCase(stage.charAt(0)) + stage.substring(1));
		String age = age(layer.getAgeFrom(), layer.getAgeTo());
		return age.isEmpty() ? name : name + "  (" + age + ")" + Label.invented(layer);
	}

	/** The layers of the same person that have this one's order or come later. */
	public List<LifeLayer> layersFromHere(LifeLayer layer) {
		return neighbours(layer).stream().filter(other -> orderOf(other) >= orderOf(layer)).toList();
	}

	/** The order after that of a layer. */
	public Integer orderAfter(LifeLayer layer) {
		return orderOf(layer) + 1;
	}

	/** The next later layer above that of an image, or the image's own when it is the latest. */
	public LifeLayer laterLayer(RelationalImage image) {
		LifeLayer own = image.getLayer();
		if (own == null)
			return latestLayerOf(image);
		return neighbours(own).stream().filter(other -> orderOf(other) > orderOf(own))
				.min(Comparator.comparingInt(LifeLayerServices::orderOf)).orElse(own);
	}

	/** The latest layer of the person who holds an element, or else of its case; null when it has none. */
	public LifeLayer latestLayerOf(HeldElement element) {
		if (!(element.eContainer() instanceof CaseFile file))
			return null;
		Person holder = Holders.near(element);
		return file.getLifeLayers().stream()
				.max(Comparator.comparing((LifeLayer layer) -> Holders.near(layer) == holder).thenComparingInt(LifeLayerServices::orderOf))
				.orElse(null);
	}

	/**
	 * The layer to which the content of a deleted one is moved: the nearest in order, the earlier of two; null when
	 * there is no other.
	 */
	public LifeLayer neighbourLayer(LifeLayer layer) {
		int order = orderOf(layer);
		return neighbours(layer).stream().min(Comparator.comparingInt((LifeLayer other) -> Math.abs(orderOf(other) - order))
				.thenComparingInt(LifeLayerServices::orderOf)).orElse(null);
	}

	/** Whether an element, an image or an experience, can be moved to a layer. */
	@Reads({})
	public boolean mayMoveToLayer(EObject element, EObject layer) {
		return layer instanceof LifeLayer && (element instanceof RelationalImage || element instanceof Experience);
	}

	/** Whether an element is a layer that may be deleted: it is empty, or another one can take its images and experiences. */
	public boolean mayDeleteLayer(EObject element) {
		return element instanceof LifeLayer layer
				&& (layer.getImages().isEmpty() && layer.getExperiences().isEmpty() || neighbourLayer(layer) != null);
	}

	/** The order of a layer, 0 when it has none. */
	static int orderOf(LifeLayer layer) {
		return layer == null || layer.getOrder() == null ? 0 : layer.getOrder();
	}

	/** An age span in years: "0–2 y", "from 6 y", "to 12 y", or empty. */
	static String age(Double from, Double to) {
		if (from == null && to == null)
			return "";
		if (from == null)
			return "to " + years(to) + " y";
		return to == null ? "from " + years(from) + " y" : (from.equals(to) ? "" : years(from) + "–") + years(to) + " y";
	}

	private static String years(double value) {
		return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
	}

	/** The other layers of the same person. */
	private static List<LifeLayer> neighbours(LifeLayer layer) {
		return layer.eContainer() instanceof CaseFile file ? file.getLifeLayers().stream()
				.filter(other -> other != layer && Holders.near(other) == Holders.near(layer)).toList() : List.of();
	}
}
