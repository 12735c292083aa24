// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relationalimages.design.Design;
import org.relationalimages.model.couples.Commitment;
import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.PartnerPosition;
import org.relationalimages.model.couples.PsychSystem;
import org.relationalimages.model.couples.RegulationEvent;
import org.relationalimages.model.couples.RegulationKind;
import org.relationalimages.model.couples.SafetyAgreement;
import org.relationalimages.model.couples.Standing;
import org.relationalimages.model.couples.ThreatResponse;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.style.ContainerStyle;
import org.relationalimages.viewpoint.style.LineStyle;

/** What the diagram of a couple shows, and the effects of its tools (D5). */
class DyadRegulationTest {

	private final DiagramFixture fixture = DiagramFixture.of(Design.DYAD_REGULATION);
	private final DrawnCase sample = fixture.sample;
	private final DrawnDyad two = sample.two;

	@Test
	void twoPartnersFaceEachOtherAroundWhatTheyPromised() {
		assertEquals("Dyad Regulation: Mei and Bo", fixture.diagram.name());
		assertEquals(List.of("Mei", "Bo"), fixture.labels("Partner"));
		assertEquals(List.of("The couple bubble\nbitterness 7 · safety 2 (session 2)"), fixture.labels("Couple bubble"));
		assertEquals(List.of("Nobody leaves the house in a quarrel", "We say good night\n(proposed)"), fixture.labels("Agreement"));
		assertEquals(LineStyle.SOLID, border("Agreement", two.agreed));
		assertEquals(LineStyle.DASH, border("Agreement", two.proposed));
		assertTrue(fixture.shows("Image", sample.leave));
	}

	@Test
	void theBadgeSaysForHowManyAPartnerThinks() {
		assertEquals(List.of("1"), fixture.labels("Badge"));
		fixture.session.execute("moving", () -> two.meis.setSystem(PsychSystem.MOVING));
		assertEquals(List.of("1→2"), fixture.labels("Badge"));
		fixture.session.execute("two", () -> two.meis.setSystem(PsychSystem.TWO_PERSON));
		assertEquals(List.of("2"), fixture.labels("Badge"));
		fixture.session.execute("unknown", () -> two.meis.setSystem(PsychSystem.UNKNOWN));
		assertEquals(List.of(), fixture.labels("Badge"));
	}

	@Test
	void somebodyInTwoCouplesStandsInEachWhereItIsNotedThere() {
		Dyad former = CouplesFactory.eINSTANCE.createDyad();
		former.getPartners().addAll(two.dyad.getPartners().reversed());
		PartnerPosition then = CouplesFactory.eINSTANCE.createPartnerPosition();
		then.setPerson(two.meis.getPerson());
		then.setSystem(PsychSystem.TWO_PERSON);
		former.getPositions().add(then);
		fixture.session.execute("former couple", () -> sample.file.getDyads().addFirst(former));
		assertEquals(List.of("1"), fixture.labels("Badge"));
		assertFalse(fixture.shows("Position", then));
		DDiagram other = fixture.session.diagrams().open(fixture.diagram.description(), former);
		List<Object> shown = new ArrayList<>();
		other.forEach(element -> {
			if (element.mapping().name().equals("Position") && element.isVisible())
				shown.add(element.target());
		});
		assertEquals(List.of(then), shown);
	}

	@Test
	void whatWasNeverRepairedHasAnOpenEnd() {
		assertEquals(List.of(two.unheard, two.upset), fixture.visible("Open end").stream().map(DDiagramElement::target).toList());
		assertNotNull(fixture.edge("Repaired by", two.shouting, two.sorry));
		assertNotNull(fixture.edge("Never repaired", two.upset, two.upset));
		fixture.use("Was it repaired?", fixture.view("Open end", two.upset));
		RegulationEvent repair = two.dyad.getEvents().getLast();
		assertSame(repair, two.upset.getRepairedBy());
		assertEquals(RegulationKind.REPAIR, repair.getKind());
		assertFalse(fixture.shows("Open end", two.upset));
		DiagramFixture.done(fixture.tools.delete(List.of(fixture.edge("Repaired by", two.shouting, two.sorry))));
		assertTrue(fixture.shows("Open end", two.shouting));
		assertFalse(fixture.tools.canCreate(fixture.tool("Was it repaired?"), fixture.view("Event", two.sorry)));
	}

	@Test
	void eventsLieInTheirOrderAndWhatIsHopedForApart() {
		assertEquals(List.of(two.dependence, two.unheard, two.upset, two.shouting, two.sorry),
				fixture.visible("Event").stream().map(DDiagramElement::target).toList());
		assertEquals(List.of("Distress relief:\nComforts at once"), fixture.labels("Hoped-for event"));
		fixture.session.execute("later", () -> two.dependence.setOrder(40));
		assertEquals(two.dependence, fixture.visible("Event").getLast().target());
		fixture.session.execute("it came true", () -> two.relief.setStanding(Standing.HAPPENED));
		assertEquals(List.of(), fixture.visible("Hoped for"));
	}

	@Test
	void anEventIsPutInAfterAnother() {
		fixture.use("What happened next?", fixture.view("Event", two.unheard));
		RegulationEvent next = two.dyad.getEvents().getLast();
		assertEquals(RegulationKind.DYSREGULATION, next.getKind());
		assertTrue(two.unheard.getLeadsTo().contains(next));
		assertEquals(List.of(two.dependence, two.unheard, next, two.upset, two.shouting, two.sorry),
				fixture.visible("Event").stream().map(DDiagramElement::target).toList());
		DiagramFixture.done(fixture.tools.delete(List.of(fixture.view("Event", two.upset))));
		assertTrue(two.unheard.getLeadsTo().contains(two.shouting));
	}

	@Test
	void whoeverFacedItMayHaveFeltThreatened() {
		fixture.use("Who felt threatened?", fixture.view("Event", two.unheard));
		ThreatResponse threat = two.dyad.getThreats().getLast();
		assertEquals(List.of(sample.client), threat.getCarriedBy());
		assertEquals(List.of(two.unheard), threat.getCausedBy());
		assertNotNull(fixture.edge("Caused by", threat, two.unheard));
		fixture.use("Who felt threatened?", fixture.view("Position", two.meis));
		assertEquals(List.of(sample.partner), two.dyad.getThreats().getLast().getCarriedBy());
		assertEquals("Mei:\nFreezes\nin the body: a tight chest", fixture.view("Threat", two.freezing).label());
	}

	@Test
	void commitmentIsShownOnlyAfterAQuestion() {
		Layer layer = fixture.diagram.description().layer("Commitment");
		assertFalse(layer.isInitiallyActive());
		assertTrue(layer.asksBeforeItIsShown());
		assertTrue(layer.explanation().startsWith("Commitment is better left alone near the beginning of treatment"));
		assertEquals(List.of(), fixture.visible("Commitment"));
		assertFalse(fixture.view("Position", two.meis).toString().contains("foot"));
		fixture.session.diagrams().layer(fixture.diagram, layer, true);
		assertEquals(List.of("Commitment: one foot out"), fixture.labels("Commitment"));
		DiagramFixture.done(fixture.tools.delete(List.of(fixture.view("Commitment", two.meis))));
		assertEquals(Commitment.UNKNOWN, two.meis.getCommitment());
		for (Layer other : fixture.diagram.description().layers())
			assertEquals(other == layer, other.asksBeforeItIsShown(), other.name());
	}

	@Test
	void positionsAndAgreementsAreAdded() {
		fixture.use("Position", fixture.view("Partner", sample.partner));
		PartnerPosition bos = two.dyad.getPositions().getLast();
		assertEquals(sample.partner, bos.getPerson());
		assertFalse(fixture.tools.canCreate(fixture.tool("Position"), fixture.view("Partner", sample.partner)));
		DiagramFixture.done(fixture.tools.dropModel(sample.reach, fixture.view("Partner", sample.partner), null));
		assertEquals(List.of(sample.reach), bos.getGroundedIn());
		fixture.use("Agreement", fixture.view("Couple bubble", two.dyad));
		SafetyAgreement agreement = two.dyad.getAgreements().getLast();
		assertEquals(Standing.PROPOSED, agreement.getStanding());
		DiagramFixture.done(fixture.tools.delete(List.of(fixture.view("Image", sample.leave))));
		assertEquals(List.of(), two.meis.getGroundedIn());
		assertTrue(sample.file.getImages().contains(sample.leave));
	}

	@ParameterizedTest
	@CsvSource({ "Dependence,DEPENDENCE_BEGINS", "Misattunement,MISATTUNEMENT", "Dysregulation,DYSREGULATION", "Attack,ATTACK",
			"Counterattack,COUNTERATTACK", "Distance,DISTANCING", "Repair attempt,REPAIR_ATTEMPT", "Repair,REPAIR" })
	void eachKindOfEventHasATool(String tool, RegulationKind kind) {
		fixture.use(tool, fixture.view("Lane", two.dyad));
		assertEquals(kind, two.dyad.getEvents().getLast().getKind());
		assertEquals(two.dyad.getEvents().getLast(), fixture.visible("Event").getLast().target());
	}

	@Test
	void aDoubleClickOpensRingsAndImages() {
		var ring = DiagramFixture.done(fixture.tools.doubleClick(fixture.view("Cycle", two.cycle))).navigations().getFirst();
		assertEquals(two.cycle, ring.target());
		assertEquals(Design.INTERACTION_CYCLE, ring.description().name());
		var image = DiagramFixture.done(fixture.tools.doubleClick(fixture.view("Image", sample.leave))).navigations().getFirst();
		assertEquals(Design.IMAGE_LAYERS, image.description().name());
		var made = fixture.use("Push and pull", fixture.view("Couple bubble", two.dyad)).navigations().getFirst();
		assertEquals(two.dyad.getCycles().getLast(), made.target());
	}

	@Test
	void theLineOfACoupleOpensItsPictureAndNotesItFirst() {
		DiagramFixture people = DiagramFixture.of(Design.PEOPLE_AND_BONDS);
		DDiagramElement line = people.view("Kinship", people.sample.couple);
		var known = DiagramFixture.done(people.tools.doubleClick(line)).navigations().getFirst();
		assertEquals(people.sample.two.dyad, known.target());
		assertFalse(people.tools.canCreate(people.tool("Look at the two as a couple"), line));
		people.session.execute("not seen", () -> people.sample.file.getDyads().clear());
		var seen = people.use("Look at the two as a couple", line).navigations().getFirst();
		Dyad dyad = people.sample.file.getDyads().getFirst();
		assertEquals(dyad, seen.target());
		assertEquals(Design.DYAD_REGULATION, seen.description().name());
		assertEquals(List.of(people.sample.client, people.sample.partner), dyad.getPartners());
		assertEquals(people.sample.couple, dyad.getRelationship());
	}

	@Test
	void aCoupleOfWhichNothingIsNotedCanBeDrawn() {
		Dyad empty = CouplesFactory.eINSTANCE.createDyad();
		empty.getEvents().add(CouplesFactory.eINSTANCE.createRegulationEvent());
		empty.getThreats().add(CouplesFactory.eINSTANCE.createThreatResponse());
		empty.getAgreements().add(CouplesFactory.eINSTANCE.createSafetyAgreement());
		empty.getReadings().add(CouplesFactory.eINSTANCE.createDyadReading());
		empty.getPositions().add(CouplesFactory.eINSTANCE.createPartnerPosition());
		fixture.session.execute("empty", () -> sample.file.getDyads().add(empty));
		EditingSession session = new EditingSession(List.of(sample.file));
		var diagram = session.diagrams().open(fixture.diagram.description(), empty);
		assertEquals(Set.of(), session.diagrams().problems(diagram));
		assertEquals("Dyad Regulation: a couple", diagram.name());
		session.dispose();
		assertNull(fixture.edge("Leads to", two.shouting, two.unheard));
	}

	private LineStyle border(String mapping, EObject element) {
		return ((ContainerStyle) ((AbstractDNode) fixture.view(mapping, element)).style()).border().line();
	}
}
