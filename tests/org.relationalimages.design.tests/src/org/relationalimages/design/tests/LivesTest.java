// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.relationalimages.design.Design;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.Stage;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.refresh.DiagramFactory;
import org.relationalimages.viewpoint.specification.DiagramDescription;

/** Image layers of several people: side by side in the picture of the case, and each person's own picture. */
class LivesTest {

	private final DrawnCouple couple = new DrawnCouple();
	private final DiagramFixture whole = DiagramFixture.of(couple, Design.IMAGE_LAYERS, couple.file);

	@Test
	void layersOfOneStageAreOnOneLevelInTheColumnsOfTheirPersons() {
		assertEquals(List.of("Anna", "Ben", "Not noted whose"), whole.labels("Name"));
		assertEquals("Anna and Ben – The shut door", whole.view("Lives", couple.file).label());
		assertEquals(List.of(), whole.visible("Life"));
		assertEquals(List.of(List.of(couple.annaPresent, couple.benPresent, couple.nobodys),
				List.of(couple.anna, couple.benChildhood, couple.file), List.of(couple.annaInfancy, couple.ben, couple.nobodysInfancy)), levels());
		assertEquals(List.of(couple.pursue), inside("Strategy band", couple.anna, "Strategy"));
		assertEquals(List.of(couple.retreat), inside("Strategy band", couple.ben, "Strategy"));
		assertEquals(List.of(couple.silence), inside("Strategy band", couple.file, "Strategy"));
		assertEquals(List.of(couple.stray), inside("Band", couple.nobodys, "Image"));
	}

	@Test
	void theOrderOfEachPersonsLayersCountsMoreThanTheirStages() {
		whole.session.execute("turn around", () -> {
			couple.annaInfancy.setOrder(2);
			couple.benPresent.setStage(Stage.INFANCY);
		});
		assertEquals(List.of(List.of(couple.anna, couple.ben, couple.nobodys),
				List.of(couple.annaInfancy, couple.benPresent, couple.nobodysInfancy), List.of(couple.annaPresent, couple.ben, couple.file),
				List.of(couple.anna, couple.benChildhood, couple.file)), levels());
	}

	@Test
	void theThirdColumnGoesWhenEverythingHasAHolder() {
		whole.session.execute("whose", () -> {
			couple.file.getLifeLayers().remove(couple.nobodysInfancy);
			couple.nobodys.setHolder(couple.ben);
			couple.silence.setHolder(couple.ben);
		});
		assertEquals(List.of("Anna", "Ben"), whole.labels("Name"));
		assertEquals(List.of(List.of(couple.anna, couple.nobodys), List.of(couple.annaPresent, couple.benPresent)), levels().subList(0, 2));
	}

	@Test
	void workWithOnePersonIsOneLifeAgain() {
		whole.session.execute("one client", () -> {
			couple.ben.setRole(PersonRole.PARTNER);
			couple.file.getLifeLayers().forEach(layer -> layer.setHolder(null));
			couple.file.getStrategies().forEach(strategy -> strategy.setHolder(null));
			couple.tears.setHolder(null);
		});
		assertEquals(List.of(), whole.visible("Lives"));
		assertEquals(6, whole.visible("Band").size());
		assertEquals("Anna – The shut door", whole.view("Life", couple.file).label());
		whole.session.undo();
		assertEquals(List.of("Anna", "Ben", "Not noted whose"), whole.labels("Name"));
	}

	@Test
	void eachPersonWhoHoldsSomethingHasAPicture() {
		DiagramDescription description = Specifications.diagram(Design.IMAGE_LAYERS);
		assertTrue(DiagramFactory.canCreate(description, couple.ben));
		assertFalse(DiagramFactory.canCreate(description, couple.mother));
		assertFalse(DiagramFactory.canCreate(description, couple.ask));
		assertFalse(DiagramFactory.canCreate(description, new DrawnCase().client));
		DiagramFixture bens = DiagramFixture.of(couple, Design.IMAGE_LAYERS, couple.ben);
		assertEquals("Image Layers – Ben", bens.diagram.name());
		assertEquals("Ben", bens.view("Life", couple.ben).label());
		assertEquals(List.of(couple.benPresent, couple.benChildhood), targets(bens, "Band"));
		assertEquals(List.of(couple.retreat), targets(bens, "Strategy"));
		assertEquals(List.of(couple.tears), targets(bens, "Held-back part"));
		assertEquals(List.of(couple.strong), targets(bens, "Social image"));
		bens.use("Life layer", bens.view("Life", couple.ben));
		assertEquals(couple.ben, couple.file.getLifeLayers().getLast().getHolder());
		assertEquals(2, couple.file.getLifeLayers().getLast().getOrder());
		DiagramFixture annas = DiagramFixture.of(couple, Design.IMAGE_LAYERS, couple.anna);
		assertEquals(1, annas.visible("Revision").size());
	}

	@Test
	void whatIsDrawnInAColumnIsThatPersons() {
		whole.use("Image", whole.view("Band", couple.benChildhood));
		assertEquals(couple.ben, couple.file.getImages().getLast().getHolder());
		whole.use("Experience", whole.view("Band", couple.annaInfancy));
		assertEquals(couple.anna, couple.file.getExperiences().getLast().getHolder());
		whole.use("Strategy", whole.view("Strategy band", couple.ben));
		assertEquals(couple.ben, couple.file.getStrategies().getLast().getHolder());
		whole.use("Strategy", whole.view("Strategy band", couple.file));
		assertNull(couple.file.getStrategies().getLast().getHolder());
		whole.use("Held-back part", whole.view("Strategy", couple.pursue));
		assertEquals(couple.anna, couple.file.getHeldBackParts().getLast().getHolder());
		whole.use("Life layer", whole.view("Name", couple.anna));
		assertEquals(couple.anna, couple.file.getLifeLayers().getLast().getHolder());
		whole.use("Revise image", whole.view("Image", couple.blamed));
		assertEquals(couple.ben, couple.file.getImages().getLast().getHolder());
		whole.use("Paradox of this image", whole.view("Image", couple.wrong));
		assertEquals(couple.ben, couple.file.getParadoxes().getLast().getHolder());
	}

	@Test
	void aLayerDrawnWhereAPersonHasNoneGetsThatStageAndItsPlace() {
		DDiagramElement empty = onLevelOf(couple.benChildhood, couple.anna);
		assertFalse(whole.tools.canCreate(whole.tool("Image"), empty));
		assertFalse(whole.tools.canEdit(empty));
		assertFalse(whole.tools.canDelete(empty));
		whole.use("Life layer", empty);
		LifeLayer made = couple.file.getLifeLayers().getLast();
		assertEquals(couple.anna, made.getHolder());
		assertEquals(Stage.MIDDLE_CHILDHOOD, made.getStage());
		assertEquals(List.of(0, 1, 2), List.of(couple.annaInfancy.getOrder(), made.getOrder(), couple.annaPresent.getOrder()));
		assertEquals(List.of(made, couple.benChildhood, couple.file), levels().get(1));
		assertEquals(3, levels().size());
	}

	@Test
	void draggingToAnotherPersonChangesTheHolder() {
		DiagramFixture.done(whole.tools.drop(List.of(whole.view("Image", couple.stray)), whole.view("Band", couple.benPresent), null));
		assertEquals(couple.ben, couple.stray.getHolder());
		assertEquals(couple.benPresent, couple.stray.getLayer());
		DiagramFixture.done(whole.tools.drop(List.of(whole.view("Strategy", couple.silence)), whole.view("Strategy band", couple.anna), null));
		assertEquals(couple.anna, couple.silence.getHolder());
		assertEquals(List.of(couple.pursue, couple.silence), inside("Strategy band", couple.anna, "Strategy"));
		DiagramFixture.done(whole.tools.drop(List.of(whole.view("Held-back part", couple.tears)), whole.view("Strategy band", couple.anna), null));
		assertEquals(couple.anna, couple.tears.getHolder());
		assertFalse(whole.tools.canDrop(whole.view("Image", couple.ask), onLevelOf(couple.benChildhood, couple.anna)));
		DiagramFixture.done(whole.tools.drop(List.of(whole.view("Image", couple.ask)), whole.view("Band", couple.nobodys), null));
		assertNull(couple.ask.getHolder());
	}

	@Test
	void draggingToAnotherPersonCanBeUndoneAndRedone() {
		List<List<EObject>> before = levels();
		DiagramFixture.done(whole.tools.drop(List.of(whole.view("Image", couple.stray)), whole.view("Band", couple.benPresent), null));
		DiagramFixture.done(whole.tools.drop(List.of(whole.view("Strategy", couple.silence)), whole.view("Strategy band", couple.anna), null));
		whole.session.undo();
		whole.session.undo();
		assertNull(couple.stray.getHolder());
		assertEquals(couple.nobodys, couple.stray.getLayer());
		assertNull(couple.silence.getHolder());
		assertEquals(before, levels());
		assertEquals(List.of(couple.stray), inside("Band", couple.nobodys, "Image"));
		assertEquals(List.of(couple.silence), inside("Strategy band", couple.file, "Strategy"));
		whole.session.redo();
		assertEquals(couple.ben, couple.stray.getHolder());
		assertTrue(inside("Band", couple.benPresent, "Image").contains(couple.stray));
	}

	@Test
	void whatAPersonHeldWhoIsRemovedIsNobodys() {
		whole.session.execute("remove", () -> EcoreUtil.delete(couple.ben, true));
		assertNull(couple.benPresent.getHolder());
		whole.session.undo();
		assertEquals(couple.ben, couple.benPresent.getHolder());
		assertEquals(List.of("Anna", "Ben", "Not noted whose"), whole.labels("Name"));
	}

	@Test
	void aLayersContentMovesToANeighbourOfTheSamePersonOnly() {
		DiagramFixture.done(whole.tools.delete(List.of(whole.view("Band", couple.benChildhood))));
		assertEquals(couple.benPresent, couple.blamed.getLayer());
		assertFalse(whole.tools.canDelete(whole.view("Band", couple.benPresent)));
		whole.use("Layer on this image", whole.view("Image", couple.warm));
		assertEquals(couple.annaPresent, couple.file.getImages().getLast().getLayer());
	}

	@Test
	void reasonsOfEveryKindAreNamed() {
		assertEquals(List.of("formed from an exception: Ben stayed in the room",
				"formed from an enactment: Anna waits for the therapist to look away"), whole.labels("Formed from inside"));
		assertEquals("became (changed 3 of 10)\nbecause: an exception: Ben stayed in the room; "
				+ "an enactment: Anna waits for the therapist to look away", whole.edge("Revision", couple.ask, couple.answered).label());
		whole.session.execute("word", () -> couple.exception.setBehavior("Ben stayed"));
		assertEquals("formed from an exception: Ben stayed", whole.labels("Formed from inside").getFirst());
		assertTrue(whole.edge("Revision", couple.ask, couple.answered).label().contains("an exception: Ben stayed;"));
		DiagramFixture.done(whole.tools.delete(List.of(whole.visible("Formed from inside").getFirst())));
		assertEquals(List.of(couple.enactment), couple.answered.getFormedFrom());
		assertTrue(couple.file.getForms().contains(couple.exception));
		whole.session.execute("no layer", () -> couple.shouting.setLayer(null));
		assertTrue(whole.labels("Formed from inside").contains("formed from Father shouts, and it is Ben's fault"));
	}

	@Test
	void reasonsAndRevisionsOfLaterSessionsAreNotYetKnown() {
		Session first = session(1);
		Session second = session(2);
		whole.session.execute("dates", () -> {
			couple.file.getSessions().addAll(List.of(first, second));
			couple.exception.setSession(second);
			couple.enactment.setSession(first);
			couple.revision.setSession(second);
			couple.answered.setStatedIn(first);
			couple.file.setShownAsOf(first);
		});
		filter("As of the chosen session", true);
		assertEquals(List.of("formed from an enactment: Anna waits for the therapist to look away"), whole.labels("Formed from inside"));
		assertNull(whole.edge("Revision", couple.ask, couple.answered));
		filter("As of the chosen session", false);
		whole.session.execute("not dated", () -> couple.answered.setStatedIn(null));
		filter("Only the latest session", true);
		assertEquals(List.of("formed from an exception: Ben stayed in the room"), whole.labels("Formed from inside"));
		assertTrue(whole.shows("Image", couple.ask));
	}

	private void filter(String name, boolean on) {
		whole.session.diagrams().filter(whole.diagram, whole.diagram.description().filter(name), on);
	}

	private static Session session(int number) {
		Session session = SessionsFactory.eINSTANCE.createSession();
		session.setNumber(number);
		return session;
	}

	/** What is on each level, column by column, the latest first. */
	private List<List<EObject>> levels() {
		return whole.visible("Level").stream().map(level -> ((DNodeContainer) level).children().stream().map(DDiagramElement::target).toList())
				.toList();
	}

	private DDiagramElement onLevelOf(LifeLayer layer, EObject target) {
		return ((DNodeContainer) whole.view("Band", layer).parent()).children().stream().filter(one -> one.target() == target).findFirst()
				.orElseThrow();
	}

	private List<EObject> inside(String band, EObject target, String mapping) {
		return ((DNodeContainer) whole.view(band, target)).children().stream().filter(one -> one.mapping().name().equals(mapping))
				.map(DDiagramElement::target).toList();
	}

	private static List<EObject> targets(DiagramFixture fixture, String mapping) {
		return fixture.visible(mapping).stream().map(DDiagramElement::target).toList();
	}
}
