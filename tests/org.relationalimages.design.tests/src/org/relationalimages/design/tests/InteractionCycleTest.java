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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relationalimages.design.Design;
import org.relationalimages.design.cycle.CycleTemplates;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.CycleKind;
import org.relationalimages.model.couples.CycleStep;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.InteractionCycle;
import org.relationalimages.model.couples.Standing;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.style.ContainerStyle;
import org.relationalimages.viewpoint.style.EdgeStyle;
import org.relationalimages.viewpoint.style.LineStyle;

/** What the diagram of an interaction cycle shows, and the effects of its tools (D6). */
class InteractionCycleTest {

	private final DiagramFixture fixture = DiagramFixture.of(Design.INTERACTION_CYCLE);
	private final DrawnDyad two = fixture.sample.two;

	@Test
	void stepsNameWhoseTheyAreAndLieOnTwoSides() {
		assertEquals("Interaction Cycle: Push and pull", fixture.diagram.name());
		assertEquals(List.of("Push and pull\nas it happens"), fixture.labels("Cycle"));
		assertEquals(List.of("Bo:\nWants space", "Mei:\nAsks again and again", "Bo:\nGoes away"), fixture.labels("Step"));
		ContainerStyle mei = style(two.asks);
		ContainerStyle bo = style(two.space);
		assertFalse(mei.figure().equals(bo.figure()));
		assertTrue(bo.toString().contains("32") && !mei.toString().contains("32"), "one side is round, the other has corners");
		fixture.session.execute("nobody", () -> two.asks.setPerson(null));
		assertEquals("Asks again and again", fixture.view("Step", two.asks).label());
	}

	@Test
	void imagesStrategiesExitsAndActionsBelongToTheirSteps() {
		assertEquals(fixture.view("Step", two.asks), fixture.view("Strategy", fixture.sample.clinging).parent());
		assertTrue(fixture.shows("Image", fixture.sample.leave));
		assertNotNull(fixture.edge("Way out", two.goes, two.cooking));
		assertNotNull(fixture.edge("Way out", two.asks, two.looking));
		assertNotNull(fixture.edge("Grows into", two.cooking, two.saturday));
		assertEquals(List.of("Exception: A walk", "Enactment: Looks up", "Exception: Cooking together"), fixture.labels("Exit"));
		fixture.session.diagrams().layer(fixture.diagram, fixture.diagram.description().layer("Images"), false);
		assertEquals(List.of(), fixture.visible("Image"));
	}

	@Test
	void whatIsHopedForIsDashedAndSaysSo() {
		assertEquals(LineStyle.SOLID, ((EdgeStyle) fixture.edge("Leads to", two.space, two.asks).style()).line());
		fixture.session.execute("hope", () -> two.cycle.setStanding(Standing.HOPED_FOR));
		assertEquals(List.of("Push and pull\nhoped for"), fixture.labels("Cycle"));
		assertEquals(LineStyle.DASH, ((EdgeStyle) fixture.edge("Leads to", two.space, two.asks).style()).line());
		assertEquals(LineStyle.DASH, style(two.asks).border().line());
		assertEquals(LineStyle.DASH, style(two.space).border().line());
	}

	@Test
	void aStepPutInKeepsTheRingClosed() {
		fixture.use("Then the other", fixture.view("Step", two.space));
		CycleStep other = two.cycle.getSteps().getLast();
		assertEquals(fixture.sample.client, other.getPerson());
		assertEquals(List.of(other), two.space.getNext());
		assertEquals(List.of(two.asks), other.getNext());
		fixture.use("Then the same person", fixture.view("Step", other));
		CycleStep same = two.cycle.getSteps().getLast();
		assertEquals(fixture.sample.client, same.getPerson());
		assertEquals(List.of(same), other.getNext());
		assertEquals(List.of(two.asks), same.getNext());
		fixture.use("Step", fixture.diagram);
		CycleStep last = two.cycle.getSteps().getLast();
		assertEquals(List.of(last), two.goes.getNext());
		assertEquals(List.of(two.space), last.getNext());
		assertEquals(fixture.sample.client, last.getPerson());
	}

	@Test
	void aRingBeginsWithOneStepAndClosesWithTheSecond() {
		fixture.session.execute("empty", () -> two.cycle.getSteps().clear());
		fixture.use("Step", fixture.diagram);
		CycleStep one = two.cycle.getSteps().getFirst();
		assertEquals(fixture.sample.client, one.getPerson());
		assertEquals(List.of(), one.getNext());
		fixture.use("Step", fixture.diagram);
		CycleStep other = two.cycle.getSteps().getLast();
		assertEquals(fixture.sample.partner, other.getPerson());
		assertEquals(List.of(other), one.getNext());
		assertEquals(List.of(one), other.getNext());
	}

	@Test
	void theRingClosesAgainWhenAStepIsTakenOut() {
		delete("Step", two.asks);
		assertEquals(List.of(two.goes), two.space.getNext());
		assertTrue(fixture.sample.file.getImages().contains(fixture.sample.leave));
		delete("Step", two.goes);
		assertEquals(List.of(), two.space.getNext());
		assertTrue(fixture.sample.file.getForms().contains(two.cooking));
		delete("Step", two.space);
		assertEquals(List.of(), fixture.labels("Step"));
	}

	@Test
	void whatIsTakenOutOfAStepStaysInTheCase() {
		delete("Image", fixture.sample.leave);
		assertNull(two.asks.getImage());
		delete("Strategy", fixture.sample.clinging);
		assertNull(two.asks.getStrategy());
		delete("Exit", two.cooking);
		assertEquals(List.of(), two.goes.getExits());
		delete("Action", two.sunday);
		assertEquals(List.of(), two.sunday.getGrowsFrom());
		assertTrue(fixture.sample.file.getForms().contains(two.sunday));
	}

	@Test
	void imagesAndStrategiesAreLinkedFromOneAnother() {
		fixture.use("Image behind the strategy", fixture.view("Step", two.goes));
		assertEquals(fixture.sample.reach, two.goes.getImage());
		fixture.use("Strategy from the image", fixture.view("Step", two.space));
		assertEquals(fixture.sample.quiet, two.space.getStrategy());
		assertFalse(fixture.tools.canCreate(fixture.tool("Image behind the strategy"), fixture.view("Step", two.asks)));
		fixture.use("Image beneath", fixture.view("Step", two.asks));
		assertEquals(fixture.sample.client, two.asks.getImage().getHolder());
		assertEquals(Provenance.THERAPIST_HYPOTHESIS, two.asks.getImage().getProvenance());
		fixture.use("Strategy beneath", fixture.view("Step", two.asks));
		assertEquals(List.of(two.asks.getImage()), two.asks.getStrategy().getEmergesFrom());
	}

	@Test
	void elementsOfTheCaseAreDroppedOnSteps() {
		AbstractDNode step = (AbstractDNode) fixture.view("Step", two.goes);
		DiagramFixture.done(fixture.tools.dropModel(fixture.sample.busy, step, null));
		assertEquals(fixture.sample.busy, two.goes.getImage());
		DiagramFixture.done(fixture.tools.dropModel(fixture.sample.clinging, step, null));
		assertEquals(fixture.sample.clinging, two.goes.getStrategy());
		DiagramFixture.done(fixture.tools.dropModel(fixture.sample.drinking, fixture.diagram, null));
		assertNotNull(fixture.edge("Way out", two.space, fixture.sample.drinking));
		assertFalse(fixture.tools.canDropModel(fixture.sample.client, step));
	}

	@Test
	void exitsAndActionsAreAskedFor() {
		fixture.use("Was it ever different here?", fixture.view("Step", two.asks));
		assertEquals("What was different?", two.asks.getExits().getLast().getName());
		fixture.use("What could be tried?", fixture.view("Exit", two.cooking));
		assertEquals(3, fixture.visible("Action").size());
		assertFalse(fixture.tools.canCreate(fixture.tool("What could be tried?"), fixture.view("Exit", two.looking)));
	}

	@ParameterizedTest
	@CsvSource({ "New: attack and counterattack,ATTACK_COUNTERATTACK", "New: pursue and withdraw,PURSUE_WITHDRAW",
			"New: silent treatment,SILENT_TREATMENT", "New: push and pull,PUSH_PULL", "'New: a secure ring, hoped for',SECURE" })
	void templatesAskBothInAClosedRingAndOpenIt(String tool, CycleKind kind) {
		var navigation = fixture.use(tool, fixture.view("Cycle", two.cycle)).navigations().getFirst();
		InteractionCycle made = two.dyad.getCycles().getLast();
		assertEquals(made, navigation.target());
		assertEquals(Design.INTERACTION_CYCLE, navigation.description().name());
		assertEquals(kind, made.getKind());
		assertEquals(kind == CycleKind.SECURE ? Standing.HOPED_FOR : Standing.HAPPENED, made.getStanding());
		assertEquals(Provenance.THERAPIST_HYPOTHESIS, made.getProvenance());
		CycleStep at = made.getSteps().getFirst();
		for (CycleStep step : made.getSteps()) {
			assertEquals(at, step);
			assertTrue(step.getText().endsWith("?"), step.getText());
			assertEquals(Provenance.THERAPIST_HYPOTHESIS, step.getProvenance());
			at = step.getNext().getFirst();
		}
		assertEquals(made.getSteps().getFirst(), at);
		assertEquals(2, made.getSteps().stream().map(CycleStep::getPerson).distinct().count());
	}

	@Test
	void aTemplateOfACoupleWithoutPartnersHasStepsOfNobody() {
		Dyad nobody = CouplesFactory.eINSTANCE.createDyad();
		assertNull(new CycleTemplates().newSecureCycle(nobody).getSteps().getFirst().getPerson());
	}

	@Test
	void aDoubleClickOnAnImageOpensTheImageLayers() {
		var navigation = DiagramFixture.done(fixture.tools.doubleClick(fixture.view("Image", fixture.sample.leave))).navigations().getFirst();
		assertEquals(fixture.sample.file, navigation.target());
		assertEquals(Design.IMAGE_LAYERS, navigation.description().name());
	}

	private ContainerStyle style(EObject step) {
		return (ContainerStyle) ((AbstractDNode) fixture.view("Step", step)).style();
	}

	private void delete(String mapping, EObject element) {
		DDiagramElement view = fixture.view(mapping, element);
		DiagramFixture.done(fixture.tools.delete(List.of(view)));
		assertFalse(fixture.shows(mapping, element), mapping);
	}
}
