// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.images;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.design.Reads;
import org.relationalimages.model.Holders;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.Stage;
import org.relationalimages.model.strategies.HeldBackPart;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.model.strategies.Yearning;

/** Whose layers, strategies and held-back parts a picture shows: those of one person, or of several side by side. */
public class LifeServices {

	private static final String NOT_NOTED_WHOSE = "Not noted whose";

	/** Whether an element can have image layers: a case, or one of several people in it who hold something. */
	public boolean mayShowImageLayers(Identified element) {
		if (element instanceof CaseFile)
			return true;
		if (!(element instanceof Person person && person.eContainer() instanceof CaseFile file))
			return false;
		Lives lives = Lives.in(file);
		return lives.areSeveral() && lives.holdsAnything(person);
	}

	/** Whether the picture of an element is that of one life: any person's own, and that of a case about one person. */
	@Reads({ "persons.role", "lifeLayers.holder", "strategies.holder", "heldBackParts.holder" })
	public boolean isOneLife(Identified element) {
		return !(element instanceof CaseFile file) || !Lives.in(file).areSeveral();
	}

	/** Whether the picture of a case shows several lives side by side. */
	@Reads({ "persons.role", "lifeLayers.holder", "strategies.holder", "heldBackParts.holder" })
	public boolean isSeveralLives(CaseFile file) {
		return Lives.in(file).areSeveral();
	}

	/** The title of a new diagram of image layers. */
	@Reads({ "title", "pseudonym", "name" })
	public String imageLayersTitle(Identified element) {
		return element instanceof Person person ? "Image Layers – " + Lives.nameOf(person) : "Image Layers: " + CaseServices.titleOf(element);
	}

	/** The heading over the layers: the person or people, and the title of the case unless it names them. */
	@Reads({ "title", "pseudonym", "name", "persons.pseudonym", "persons.name", "persons.role", "lifeLayers.holder",
			"strategies.holder", "heldBackParts.holder" })
	public String lifeTitle(Identified element) {
		if (element instanceof Person person)
			return Lives.nameOf(person);
		if (!(element instanceof CaseFile file))
			return "";
		String title = CaseServices.titleOf(file);
		List<String> names = Lives.in(file).people().stream().map(Lives::nameOf).toList();
		return names.isEmpty() || names.stream().allMatch(title::contains) ? title : joined(names) + " – " + title;
	}

	/** The columns of a picture of several lives: the people, and the case for what has no holder. */
	@Reads({ "persons.role", "lifeLayers.holder", "strategies.holder", "heldBackParts.holder" })
	public List<Identified> columnsOf(CaseFile file) {
		return Lives.in(file).columns();
	}

	/** The heading of a column. */
	@Reads({ "pseudonym", "name" })
	public String columnLabel(Identified column) {
		return column instanceof Person person ? Lives.nameOf(person) : NOT_NOTED_WHOSE;
	}

	/** The bands for strategies: one for the picture of one life, else one for each column. */
	@Reads({ "persons.role", "lifeLayers.holder", "strategies.holder", "heldBackParts.holder" })
	public List<Identified> strategyBandsIn(Identified element) {
		if (!(element instanceof CaseFile file))
			return List.of(element);
		Lives lives = Lives.in(file);
		return lives.areSeveral() ? lives.columns() : List.of(element);
	}

	/** The strategies in a band: a person's, or in a case all of them, or those without a holder among several people. */
	@Reads({ "strategies.holder", "persons.role", "lifeLayers.holder", "heldBackParts.holder", "eContainer.strategies.holder",
			"eContainer.persons.role" })
	public List<StrategyOfSurvival> strategiesIn(Identified band) {
		CaseFile file = caseAround(band);
		return file == null ? List.of() : heldIn(band, file, file.getStrategies());
	}

	/** The held-back parts in a band, as {@link #strategiesIn} for the strategies. */
	@Reads({ "heldBackParts.holder", "persons.role", "lifeLayers.holder", "strategies.holder", "eContainer.heldBackParts.holder",
			"eContainer.persons.role" })
	public List<HeldBackPart> heldBackPartsIn(Identified band) {
		CaseFile file = caseAround(band);
		return file == null ? List.of() : heldIn(band, file, file.getHeldBackParts());
	}

	/** The yearnings in a band, as {@link #strategiesIn} for the strategies. */
	@Reads({ "yearnings.holder", "persons.role", "lifeLayers.holder", "strategies.holder", "heldBackParts.holder", "eContainer.yearnings.holder",
			"eContainer.persons.role" })
	public List<Yearning> yearningsIn(Identified band) {
		CaseFile file = caseAround(band);
		return file == null ? List.of() : heldIn(band, file, file.getYearnings());
	}

	/** The levels of a picture of several lives, each represented by one of its layers, the latest first. */
	@Reads({ "persons.role", "lifeLayers.holder", "lifeLayers.order", "lifeLayers.stage", "strategies.holder", "heldBackParts.holder" })
	public List<LifeLayer> levelsLatestFirst(CaseFile file) {
		return Levels.of(file).latestFirst();
	}

	/**
	 * The bands in a container: the layers of a life, the latest first; on a level of several lives one band for each
	 * column, which is the person or the case itself where there is no layer of that stage.
	 */
	@Reads({ "lifeLayers.order", "eContainer.lifeLayers.order", "eContainer.lifeLayers.holder", "eContainer.lifeLayers.stage",
			"eContainer.persons.role", "eContainer.strategies.holder", "eContainer.heldBackParts.holder" })
	public List<? extends Identified> bandsIn(Identified element) {
		CaseFile file = caseAround(element);
		if (file == null)
			return List.of();
		if (element instanceof LifeLayer layer)
			return Levels.of(file).beside(layer);
		return element instanceof Person person ? Lives.in(file).layersOf(person).reversed() : LifeLayerServices.latestFirst(file);
	}

	/** The images in a band; none where a person has no layer of that stage. */
	@Reads("images")
	public List<? extends Identified> imagesIn(Identified band) {
		return band instanceof LifeLayer layer ? layer.getImages() : List.of();
	}

	/** The experiences in a band, as {@link #imagesIn}. */
	@Reads("experiences")
	public List<? extends Identified> experiencesIn(Identified band) {
		return band instanceof LifeLayer layer ? layer.getExperiences() : List.of();
	}

	/**
	 * The width of one life in units of 10 pixels while it is empty, else -1, which lets it grow with its content. In
	 * Sirius an explicit size is fixed, and content that exceeds it is clipped.
	 */
	@Reads({ "images", "strategies", "eContainer.lifeLayers.images", "eContainer.lifeLayers.holder", "eContainer.strategies.holder" })
	public Integer roomOfLife(Identified element) {
		boolean empty = element instanceof CaseFile file ? file.getImages().isEmpty() && file.getStrategies().isEmpty()
				: element instanceof Person && strategiesIn(element).isEmpty()
						&& bandsIn(element).stream().allMatch(band -> imagesIn(band).isEmpty());
		return empty ? CaseServices.EMPTY_LIFE : CaseServices.AS_NEEDED;
	}

	/** Whose an element will be that is drawn in another one: the person's or holder's; null for nobody's. */
	public Person holderThere(Identified place) {
		return place instanceof Person person ? person
				: place instanceof HeldElement held ? Holders.near(held)
						: place instanceof CaseFile file && Lives.in(file).people().size() == 1 ? Lives.in(file).people().getFirst() : null;
	}

	/** The stage of a layer drawn where a person has none on the level of another's; null, for the usual one, elsewhere. */
	public Stage stageThere(Identified place, EObject around) {
		return !(place instanceof LifeLayer) && around instanceof LifeLayer level ? level.getStage() : null;
	}

	/**
	 * The order of a layer drawn there: that of the person's first layer of a later stage when it is drawn where a person
	 * has none, else after all the others.
	 */
	public Integer orderThere(Identified place, EObject around) {
		if (!(EcoreUtil.getRootContainer(place) instanceof CaseFile file))
			return 0;
		List<LifeLayer> own = Lives.in(file).layersOf(holderThere(place));
		Stage stage = stageThere(place, around);
		return own.stream().filter(layer -> stage != null && layer.getStage().getValue() > stage.getValue()).findFirst()
				.map(LifeLayerServices::orderOf).orElse(own.isEmpty() ? 0 : LifeLayerServices.orderOf(own.getLast()) + 1);
	}

	/** Whether an element is a layer of a life, rather than a place where a person has none. */
	@Reads({})
	public boolean isLifeLayer(EObject element) {
		return element instanceof LifeLayer;
	}

	/** Whether an element has its place in a band of strategies: a strategy or a held-back part. */
	@Reads({})
	public boolean belongsInStrategyBand(EObject element) {
		return element instanceof StrategyOfSurvival || element instanceof HeldBackPart;
	}

	private static <T extends HeldElement> List<T> heldIn(Identified band, CaseFile file, List<T> all) {
		Lives lives = Lives.in(file);
		if (band instanceof Person person)
			return lives.of(all, person);
		return lives.areSeveral() ? lives.of(all, null) : all;
	}

	private static CaseFile caseAround(Identified element) {
		return element instanceof CaseFile file ? file : element.eContainer() instanceof CaseFile file ? file : null;
	}

	private static String joined(List<String> names) {
		return names.size() < 2 ? names.getFirst() : names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "))
				+ " and " + names.getLast();
	}
}
