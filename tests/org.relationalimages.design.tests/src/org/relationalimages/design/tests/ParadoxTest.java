// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.relationalimages.design.Design;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.style.ContainerStyle;
import org.relationalimages.viewpoint.style.LabelFormat;

/** What the diagram of a paradox shows, and the effects of its tools (D2). */
class ParadoxTest {

	private final DiagramFixture diagramFixture = DiagramFixture.of(Design.PARADOX);
	private final DrawnCase sample = diagramFixture.sample;

	@Test
	void columnsRunFromYearningToWhatIsKeptOut() {
		DNodeContainer board = (DNodeContainer) diagramFixture.view("Board", sample.paradox);
		DNodeContainer sides = (DNodeContainer) board.children().getFirst();
		assertEquals(List.of("♡ Yearning", "Images and fears", "Strategies of survival", "Kept out of connection"),
				sides.children().stream().map(DDiagramElement::label).toList());
		assertEquals("Paradox: Mei – Close and away", diagramFixture.diagram.name());
		assertEquals(List.of("To be held and answered"), diagramFixture.labels("Yearning"));
		assertEquals(List.of("anger"), diagramFixture.labels("Held-back part"));
		assertEquals(List.of("Both sides", "Empathy notes", "Fears"), diagramFixture.diagram.activeLayers().stream().map(Layer::name).toList());
	}

	@Test
	void edgesMakeTheLoop() {
		assertNotNull(diagramFixture.edge("Yearning meets image", sample.closeness, sample.leave));
		assertNotNull(diagramFixture.edge("Fear within image", sample.abandonment, sample.leave));
		assertNotNull(diagramFixture.edge("Gives rise to", sample.leave, sample.clinging));
		assertNotNull(diagramFixture.edge("Keeps out", sample.quiet, sample.anger));
		assertNotNull(diagramFixture.edge("Reinforces", sample.clinging, sample.leave));
	}

	@Test
	void aYearningMeetsTheImagesThatAnswerItAndNoOthers() {
		assertNull(diagramFixture.edge("Yearning meets image", sample.closeness, sample.reach));
		diagramFixture.connect("Meets", diagramFixture.view("Yearning", sample.closeness), diagramFixture.view("Image", sample.reach));
		assertEquals(List.of(sample.leave, sample.reach), sample.closeness.getMeets());
		DiagramFixture.done(diagramFixture.tools.delete(List.of(diagramFixture.edge("Yearning meets image", sample.closeness, sample.leave))));
		assertEquals(List.of(sample.reach), sample.closeness.getMeets());
		DEdge edge = diagramFixture.edge("Yearning meets image", sample.closeness, sample.reach);
		DiagramFixture.done(diagramFixture.tools.reconnect(edge, false, diagramFixture.view("Image", sample.leave)));
		assertEquals(List.of(sample.leave), sample.closeness.getMeets());
	}

	@Test
	void theSummaryIsLighterThanTheHeading() {
		diagramFixture.session.execute("sum up", () -> sample.paradox.setSummary("The more, the less"));
		DDiagramElement board = diagramFixture.view("Board", sample.paradox);
		DDiagramElement sides = diagramFixture.view("Sides", sample.paradox);
		assertEquals("Mei – Close and away", board.label());
		assertEquals("The more, the less", sides.label());
		assertTrue(((ContainerStyle) board.style()).label().formats().contains(LabelFormat.BOLD));
		assertFalse(((ContainerStyle) sides.style()).label().formats().contains(LabelFormat.BOLD));
		diagramFixture.session.execute("no name", () -> sample.paradox.setName(""));
		assertEquals("Mei – The more, the less", board.label());
		assertEquals("", sides.label());
	}

	@Test
	void whatIsDrawnInAParadoxIsItsHolders() {
		diagramFixture.session.execute("whose", () -> sample.paradox.setHolder(sample.partner));
		assertEquals("Bo – Close and away", diagramFixture.view("Board", sample.paradox).label());
		diagramFixture.use("Yearning", diagramFixture.view("Yearning side", sample.paradox));
		assertEquals(sample.partner, sample.paradox.getYearnings().getLast().getHolder());
		diagramFixture.use("Image", diagramFixture.view("Images and fears", sample.paradox));
		assertEquals(sample.partner, sample.paradox.getImages().getLast().getHolder());
		diagramFixture.use("Fear", diagramFixture.view("Images and fears", sample.paradox));
		assertEquals(sample.partner, sample.paradox.getFears().getLast().getHolder());
		diagramFixture.use("Strategy", diagramFixture.view("Strategy side", sample.paradox));
		assertEquals(sample.partner, sample.paradox.getStrategies().getLast().getHolder());
		diagramFixture.use("Held-back part", diagramFixture.view("Kept out", sample.paradox));
		assertEquals(sample.partner, sample.file.getHeldBackParts().getLast().getHolder());
	}

	@Test
	void filtersHideWhatIsOfOtherSessions() {
		diagramFixture.session.execute("date", () -> {
			sample.clinging.setStatedIn(sample.first);
			sample.quiet.setStatedIn(sample.second);
		});
		filter("Only the latest session", true);
		assertEquals(List.of(sample.quiet), diagramFixture.visible("Strategy").stream().map(DDiagramElement::target).toList());
		filter("Only the latest session", false);
		diagramFixture.session.execute("choose", () -> sample.file.setShownAsOf(sample.first));
		filter("As of the chosen session", true);
		assertEquals(List.of(sample.clinging), diagramFixture.visible("Strategy").stream().map(DDiagramElement::target).toList());
	}

	private void filter(String name, boolean on) {
		diagramFixture.session.diagrams().filter(diagramFixture.diagram, diagramFixture.diagram.description().filter(name), on);
	}

	@Test
	void empathyNotesStandOnBothSidesAndAskWhenEmpty() {
		assertEquals(List.of("Empathy with the yearning:\nOf course you want an answer."), diagramFixture.labels("Empathy with the yearning"));
		assertEquals(List.of("Empathy with the strategy:\n…"), diagramFixture.labels("Empathy with the strategy"));
		assertEquals(List.of(), diagramFixture.visible("Shame"));
		diagramFixture.session.execute("note", () -> sample.paradox.setShameNote("I should not need this"));
		assertEquals(List.of("Shame:\nI should not need this"), diagramFixture.labels("Shame"));
		DiagramFixture.done(diagramFixture.tools.edit(diagramFixture.view("Empathy with the strategy", sample.paradox), "It kept you safe."));
		assertEquals("It kept you safe.", sample.paradox.getEmpathyWithStrategy());
		layer("Empathy notes", false);
		assertEquals(List.of(), diagramFixture.visible("Empathy with the yearning"));
	}

	@Test
	void whoeverSaidAQuoteGoesBeforeTheNameWritten() {
		layer("Quotes", true);
		diagramFixture.session.execute("said by", () -> sample.closeness.getQuotes().get(0).setSpokenBy(sample.partner));
		assertEquals(List.of("“Just answer me once” — Bo"), diagramFixture.labels("Quote"));
		diagramFixture.session.execute("pseudonym", () -> sample.partner.setPseudonym("Yun"));
		assertEquals(List.of("“Just answer me once” — Yun"), diagramFixture.labels("Quote"));
		diagramFixture.session.execute("nobody drawn", () -> sample.closeness.getQuotes().get(0).setSpokenBy(null));
		assertEquals(List.of("“Just answer me once” — Mei"), diagramFixture.labels("Quote"));
	}

	@Test
	void fearsAndQuotesAreViewLayers() {
		assertEquals(List.of(), diagramFixture.visible("Quote"));
		layer("Quotes", true);
		assertEquals(List.of("“Just answer me once” — Mei"), diagramFixture.labels("Quote"));
		layer("Fears", false);
		assertEquals(List.of(), diagramFixture.visible("Fear"));
		assertNull(diagramFixture.edge("Fear within image", sample.abandonment, sample.leave));
	}

	@Test
	void newElementsBelongToTheParadoxAtOnce() {
		diagramFixture.use("Yearning", diagramFixture.view("Yearning side", sample.paradox));
		assertEquals(sample.file.getYearnings().getLast(), sample.paradox.getYearnings().getLast());
		diagramFixture.use("Image", diagramFixture.view("Images and fears", sample.paradox));
		assertEquals(sample.file.getImages().getLast(), sample.paradox.getImages().getLast());
		assertEquals(sample.present, sample.paradox.getImages().getLast().getLayer());
		diagramFixture.use("Fear", diagramFixture.view("Images and fears", sample.paradox));
		assertEquals(sample.file.getFears().getLast(), sample.paradox.getFears().getLast());
		diagramFixture.use("Strategy", diagramFixture.view("Strategy side", sample.paradox));
		assertEquals(sample.file.getStrategies().getLast(), sample.paradox.getStrategies().getLast());
		diagramFixture.use("Held-back part", diagramFixture.view("Kept out", sample.paradox));
		assertEquals(List.of(sample.clinging), sample.file.getHeldBackParts().getLast().getHeldBackBy());
	}

	@Test
	void whatIsTakenOutStaysInTheCase() {
		takeOut("Yearning", sample.closeness);
		assertTrue(sample.file.getYearnings().contains(sample.closeness));
		takeOut("Image", sample.reach);
		assertEquals(List.of(sample.leave), sample.paradox.getImages());
		assertTrue(sample.file.getImages().contains(sample.reach));
		takeOut("Fear", sample.abandonment);
		assertTrue(sample.file.getFears().contains(sample.abandonment));
		takeOut("Held-back part", sample.anger);
		assertTrue(sample.file.getHeldBackParts().contains(sample.anger));
		takeOut("Strategy", sample.quiet);
		assertTrue(sample.file.getStrategies().contains(sample.quiet));
		assertFalse(diagramFixture.tools.canDelete(diagramFixture.view("Board", sample.paradox)));
		assertFalse(diagramFixture.tools.canDelete(diagramFixture.view("Kept out", sample.paradox)));
	}

	@Test
	void elementsOfTheCaseAreDroppedIn() {
		DiagramFixture.done(diagramFixture.tools.dropModel(sample.busy, diagramFixture.view("Images and fears", sample.paradox), null));
		assertTrue(diagramFixture.shows("Image", sample.busy));
		takeOut("Yearning", sample.closeness);
		DiagramFixture.done(diagramFixture.tools.dropModel(sample.closeness, diagramFixture.view("Yearning side", sample.paradox), null));
		assertTrue(diagramFixture.shows("Yearning", sample.closeness));
		takeOut("Strategy", sample.quiet);
		DiagramFixture.done(diagramFixture.tools.dropModel(sample.quiet, diagramFixture.view("Strategy side", sample.paradox), null));
		assertTrue(diagramFixture.shows("Strategy", sample.quiet));
		takeOut("Fear", sample.abandonment);
		DiagramFixture.done(diagramFixture.tools.dropModel(sample.abandonment, diagramFixture.view("Images and fears", sample.paradox), null));
		assertTrue(diagramFixture.shows("Fear", sample.abandonment));
		assertFalse(diagramFixture.tools.canDropModel(sample.client, diagramFixture.view("Yearning side", sample.paradox)));
	}

	@Test
	void aDoubleClickOnAnImageOpensTheImageLayers() {
		var navigation = DiagramFixture.done(diagramFixture.tools.doubleClick(diagramFixture.view("Image", sample.leave))).navigations().getFirst();
		assertEquals(sample.file, navigation.target());
		assertEquals(Design.IMAGE_LAYERS, navigation.description().name());
	}

	private void takeOut(String mapping, EObject element) {
		DiagramFixture.done(diagramFixture.tools.delete(List.of(diagramFixture.view(mapping, element))));
		assertFalse(diagramFixture.shows(mapping, element), mapping);
	}

	private void layer(String name, boolean on) {
		diagramFixture.session.diagrams().layer(diagramFixture.diagram, diagramFixture.diagram.description().layer(name), on);
	}
}
