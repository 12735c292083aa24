// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.images;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;

/** The layers of a life, infancy lowest (S0#16, S0#38). */
public class LifeLayerServices {

	/** The layers of a case from the latest to the earliest, the order of the bands from the top down. */
	@Reads("lifeLayers.order")
	public List<LifeLayer> lifeLayersLatestFirst(CaseFile file) {
		return file.getLifeLayers().stream().sorted(Comparator.comparingInt(LifeLayerServices::orderOf).reversed()).toList();
	}

	/** The heading of a band: its name, or else its stage, with the age in years. */
	@Reads({ "name", "stage", "ageFrom", "ageTo", "numbersInvented", "provenance" })
	public String lifeLayerLabel(LifeLayer layer) {
		String stage = Label.words(layer.getStage());
		String name = Label.of(layer, layer.getName(), stage.isEmpty() ? "" : Character.toUpperCase(stage.charAt(0)) + stage.substring(1));
		String age = age(layer.getAgeFrom(), layer.getAgeTo());
		return age.isEmpty() ? name : name + "  (" + age + ")" + Label.invented(layer);
	}

	/** The height of a band in units of 10 pixels while it contains no image, else -1, which lets it grow with its images. */
	@Reads("images")
	public Integer roomOfBand(LifeLayer layer) {
		return layer.getImages().isEmpty() ? CaseServices.EMPTY_BAND : CaseServices.AS_NEEDED;
	}

	/** The order for a layer that comes after all others: one more than the highest of its neighbours, at least 0. */
	public Integer nextOrder(LifeLayer layer) {
		return neighbours(layer).stream().mapToInt(LifeLayerServices::orderOf).max().orElse(-1) + 1;
	}

	/** The next later layer above that of an image, or the image's own when it is the latest. */
	public LifeLayer laterLayer(RelationalImage image) {
		LifeLayer own = image.getLayer();
		if (own == null)
			return latestLayer((CaseFile) image.eContainer());
		return neighbours(own).stream().filter(other -> orderOf(other) > orderOf(own))
				.min(Comparator.comparingInt(LifeLayerServices::orderOf)).orElse(own);
	}

	/** The latest layer of a case, null when it has none. */
	public LifeLayer latestLayer(CaseFile file) {
		return file == null ? null : file.getLifeLayers().stream().max(Comparator.comparingInt(LifeLayerServices::orderOf)).orElse(null);
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

	/** Whether an element can be in a layer of a life: an image or an experience. */
	@Reads({})
	public boolean standsInLifeLayer(EObject element) {
		return element instanceof RelationalImage || element instanceof Experience;
	}

	/** Whether a layer may be deleted: it is empty, or another one can take its images and experiences. */
	public boolean mayDeleteLayer(LifeLayer layer) {
		return layer.getImages().isEmpty() && layer.getExperiences().isEmpty() || neighbourLayer(layer) != null;
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
		return to == null ? "from " + years(from) + " y" : years(from) + "–" + years(to) + " y";
	}

	private static String years(double value) {
		return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
	}

	private static List<LifeLayer> neighbours(LifeLayer layer) {
		EObject owner = layer.eContainer();
		return owner instanceof CaseFile file ? file.getLifeLayers().stream().filter(other -> other != layer).toList() : List.of();
	}
}
