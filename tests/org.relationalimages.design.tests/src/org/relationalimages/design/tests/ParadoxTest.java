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
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.specification.Layer;

/** What the diagram of a paradox shows, and what its tools do (D2). */
class ParadoxTest {

	private final Desk desk = Desk.of(Design.PARADOX);
	private final SampleCase sample = desk.sample;

	@Test
	void columnsRunFromYearningToWhatIsKeptOut() {
		DNodeContainer board = (DNodeContainer) desk.view("Board", sample.paradox);
		assertEquals(List.of("♡ Yearning", "Images and fears", "Strategies of survival", "Kept out of connection"),
				board.children().stream().map(DDiagramElement::label).toList());
		assertEquals("Paradox: Close and away", desk.diagram.name());
		assertEquals(List.of("To be held and answered"), desk.labels("Yearning"));
		assertEquals(List.of("anger"), desk.labels("Held-back part"));
		assertEquals(List.of("Both sides", "Empathy notes", "Fears"), desk.diagram.activeLayers().stream().map(Layer::name).toList());
	}

	@Test
	void edgesMakeTheLoop() {
		assertNotNull(desk.edge("Yearning meets image", sample.closeness, sample.leave));
		assertNotNull(desk.edge("Fear within image", sample.abandonment, sample.leave));
		assertNotNull(desk.edge("Gives rise to", sample.leave, sample.clinging));
		assertNotNull(desk.edge("Keeps out", sample.quiet, sample.anger));
		assertNotNull(desk.edge("Reinforces", sample.clinging, sample.leave));
	}

	@Test
	void empathyNotesStandOnBothSidesAndAskWhenEmpty() {
		assertEquals(List.of("Empathy with the yearning:\nOf course you want an answer."), desk.labels("Empathy with the yearning"));
		assertEquals(List.of("Empathy with the strategy:\n…"), desk.labels("Empathy with the strategy"));
		assertEquals(List.of(), desk.visible("Shame"));
		desk.session.execute("note", () -> sample.paradox.setShameNote("I should not need this"));
		assertEquals(List.of("Shame:\nI should not need this"), desk.labels("Shame"));
		Desk.done(desk.tools.edit(desk.view("Empathy with the strategy", sample.paradox), "It kept you safe."));
		assertEquals("It kept you safe.", sample.paradox.getEmpathyWithStrategy());
		layer("Empathy notes", false);
		assertEquals(List.of(), desk.visible("Empathy with the yearning"));
	}

	@Test
	void whoeverSaidAQuoteGoesBeforeTheNameWritten() {
		layer("Quotes", true);
		desk.session.execute("said by", () -> sample.closeness.getQuotes().get(0).setSpokenBy(sample.partner));
		assertEquals(List.of("“Just answer me once” — Bo"), desk.labels("Quote"));
		desk.session.execute("pseudonym", () -> sample.partner.setPseudonym("Yun"));
		assertEquals(List.of("“Just answer me once” — Yun"), desk.labels("Quote"));
		desk.session.execute("nobody drawn", () -> sample.closeness.getQuotes().get(0).setSpokenBy(null));
		assertEquals(List.of("“Just answer me once” — Mei"), desk.labels("Quote"));
	}

	@Test
	void fearsAndQuotesAreViewLayers() {
		assertEquals(List.of(), desk.visible("Quote"));
		layer("Quotes", true);
		assertEquals(List.of("“Just answer me once” — Mei"), desk.labels("Quote"));
		layer("Fears", false);
		assertEquals(List.of(), desk.visible("Fear"));
		assertNull(desk.edge("Fear within image", sample.abandonment, sample.leave));
	}

	@Test
	void newElementsBelongToTheParadoxAtOnce() {
		desk.use("Yearning", desk.view("Yearning side", sample.paradox));
		assertEquals(sample.file.getYearnings().getLast(), sample.paradox.getYearning().getLast());
		desk.use("Image", desk.view("Images and fears", sample.paradox));
		assertEquals(sample.file.getImages().getLast(), sample.paradox.getImages().getLast());
		assertEquals(sample.present, sample.paradox.getImages().getLast().getLayer());
		desk.use("Fear", desk.view("Images and fears", sample.paradox));
		assertEquals(sample.file.getFears().getLast(), sample.paradox.getFears().getLast());
		desk.use("Strategy", desk.view("Strategy side", sample.paradox));
		assertEquals(sample.file.getStrategies().getLast(), sample.paradox.getStrategies().getLast());
		desk.use("Held-back part", desk.view("Kept out", sample.paradox));
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
		assertFalse(desk.tools.canDelete(desk.view("Board", sample.paradox)));
		assertFalse(desk.tools.canDelete(desk.view("Kept out", sample.paradox)));
	}

	@Test
	void elementsOfTheCaseAreDroppedIn() {
		Desk.done(desk.tools.dropModel(sample.busy, desk.view("Images and fears", sample.paradox), null));
		assertTrue(desk.shows("Image", sample.busy));
		takeOut("Yearning", sample.closeness);
		Desk.done(desk.tools.dropModel(sample.closeness, desk.view("Yearning side", sample.paradox), null));
		assertTrue(desk.shows("Yearning", sample.closeness));
		takeOut("Strategy", sample.quiet);
		Desk.done(desk.tools.dropModel(sample.quiet, desk.view("Strategy side", sample.paradox), null));
		assertTrue(desk.shows("Strategy", sample.quiet));
		takeOut("Fear", sample.abandonment);
		Desk.done(desk.tools.dropModel(sample.abandonment, desk.view("Images and fears", sample.paradox), null));
		assertTrue(desk.shows("Fear", sample.abandonment));
		assertFalse(desk.tools.canDropModel(sample.client, desk.view("Yearning side", sample.paradox)));
	}

	@Test
	void aDoubleClickOnAnImageOpensTheImageLayers() {
		var navigation = Desk.done(desk.tools.doubleClick(desk.view("Image", sample.leave))).navigations().getFirst();
		assertEquals(sample.file, navigation.target());
		assertEquals(Design.IMAGE_LAYERS, navigation.description().name());
	}

	private void takeOut(String mapping, EObject element) {
		Desk.done(desk.tools.delete(List.of(desk.view(mapping, element))));
		assertFalse(desk.shows(mapping, element), mapping);
	}

	private void layer(String name, boolean on) {
		desk.session.diagrams().layer(desk.diagram, desk.diagram.description().layer(name), on);
	}
}
