// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relationalimages.design.Design;
import org.relationalimages.design.people.BondQualities;
import org.relationalimages.model.cases.Direction;
import org.relationalimages.model.cases.EmotionalQuality;
import org.relationalimages.model.cases.GenderSymbol;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.style.EdgeArrow;
import org.relationalimages.viewpoint.style.EdgeStyle;
import org.relationalimages.viewpoint.style.NodeFigure;
import org.relationalimages.viewpoint.style.NodeStyle;
import org.relationalimages.viewpoint.tool.EdgeTool;

/** What the diagram of people and bonds shows, and the effects of its tools (D4). */
class PeopleTest {

	private final DiagramFixture diagramFixture = DiagramFixture.of(Design.PEOPLE_AND_BONDS);
	private final DrawnCase sample = diagramFixture.sample;

	@Test
	void personsStandInTheirHouseholdOrBesideIt() {
		assertEquals(sample.home, ((DDiagramElement) diagramFixture.view("Person", sample.client).parent()).target());
		assertEquals(diagramFixture.diagram, diagramFixture.view("Person", sample.father).parent());
		assertEquals(List.of("Father\n*1950", "Mei", "Bo"), diagramFixture.labels("Person"));
		assertEquals(List.of("Persons", "Structure", "Emotion", "Yearning"), diagramFixture.diagram.activeLayers().stream().map(Layer::name).toList());
	}

	@ParameterizedTest
	@CsvSource({ "FEMALE,true,woman-index", "FEMALE,false,Ellipse", "MALE,true,man-index", "MALE,false,Square", "UNKNOWN,true,unknown-index",
			"UNKNOWN,false,Lozenge", "NON_BINARY,true,non-binary-index", "NON_BINARY,false,non-binary", "TRANSGENDER_MAN,true,trans-man-index",
			"TRANSGENDER_MAN,false,trans-man", "TRANSGENDER_WOMAN,true,trans-woman-index", "TRANSGENDER_WOMAN,false,trans-woman" })
	void aSymbolTellsGenderAndIndexPerson(GenderSymbol gender, boolean client, String shape) {
		diagramFixture.session.execute("set", () -> {
			sample.father.setGenderSymbol(gender);
			sample.father.setRole(client ? PersonRole.CLIENT : PersonRole.FATHER);
		});
		NodeFigure figure = ((NodeStyle) diagramFixture.view("Person", sample.father).style()).figure();
		if (figure instanceof NodeFigure.WorkspaceImage picture)
			assertTrue(picture.path().endsWith("/person-" + shape + ".svg"), picture.path());
		else
			assertEquals(shape, figure.getClass().getSimpleName());
	}

	@Test
	void theDeceasedAreCrossedOut() {
		assertEquals(1, diagramFixture.view("Person", sample.father).decorations().size());
		assertEquals(List.of(), diagramFixture.view("Person", sample.client).decorations());
	}

	@ParameterizedTest
	@CsvSource({ "CLOSE,SOLID,3,close", "FUSED,SOLID,5,fused", "DISTANT,DOT,2,distant", "CONFLICT_HOSTILE,DASH_DOT,3,⚡ in conflict",
			"CLOSE_HOSTILE,DASH_DOT,4,⚡ close and hostile", "FUSED_HOSTILE,DASH_DOT,5,⚡ fused and hostile", "CUTOFF,DASH,2,‖ cut off",
			"CUTOFF_REPAIRED,DASH,2,'‖ cut off, then repaired'", "NEGLECT,DOT,2,neglects", "PHYSICAL_ABUSE,SOLID,4,⚡ physical abuse",
			"CARETAKER,SOLID,3,takes care" })
	void aLineTellsTheQualityOfABond(EmotionalQuality quality, String line, int width, String label) {
		diagramFixture.session.execute("set", () -> sample.couple.setQuality(quality));
		DEdge bond = (DEdge) diagramFixture.view("Bond", sample.couple);
		EdgeStyle style = (EdgeStyle) bond.style();
		assertEquals(line, style.line().name());
		assertEquals(width, style.size());
		assertEquals(label, bond.label());
	}

	@Test
	void linesRunFromTheElderUnlessTheyHaveADirection() {
		assertNotNull(diagramFixture.edge("Bond", sample.father, sample.client));
		diagramFixture.session.execute("set", () -> sample.child.setDirection(Direction.BTO_A));
		DEdge turned = diagramFixture.edge("Bond", sample.client, sample.father);
		assertEquals(EdgeArrow.INPUT_ARROW, ((EdgeStyle) turned.style()).targetArrow());
		diagramFixture.session.execute("set", () -> sample.child.setDirection(Direction.BOTH));
		assertEquals(EdgeArrow.INPUT_ARROW, ((EdgeStyle) diagramFixture.edge("Bond", sample.father, sample.client).style()).sourceArrow());
	}

	@Test
	void moreBetweenTwoPeopleIsAThickerLineAndHostilityNeverTheThinnest() {
		BondQualities qualities = new BondQualities();
		int normal = width(qualities, EmotionalQuality.NORMAL);
		assertTrue(normal < width(qualities, EmotionalQuality.CLOSE));
		assertTrue(width(qualities, EmotionalQuality.CLOSE) < width(qualities, EmotionalQuality.FUSED));
		for (EmotionalQuality hostile : List.of(EmotionalQuality.CONFLICT_HOSTILE, EmotionalQuality.CLOSE_HOSTILE, EmotionalQuality.FUSED_HOSTILE))
			assertTrue(width(qualities, hostile) > normal, hostile::getName);
	}

	private int width(BondQualities qualities, EmotionalQuality quality) {
		diagramFixture.session.execute("set", () -> sample.couple.setQuality(quality));
		return qualities.bondWidth(sample.couple);
	}

	@Test
	void yearningIsDrawnEvenOverHostileBonds() {
		assertEquals("♡ To be held and answered", diagramFixture.edge("Yearning", sample.client, sample.partner).label());
		EdgeStyle style = (EdgeStyle) diagramFixture.edge("Yearning", sample.client, sample.father).style();
		assertEquals(EdgeArrow.INPUT_FILL_CLOSED_ARROW, style.targetArrow());
		assertEquals(EdgeArrow.NO_DECORATION, style.sourceArrow());
	}

	@Test
	void aYearningStartsAtItsHolderOrTheOnlyClient() {
		diagramFixture.session.execute("set", () -> sample.partner.setRole(PersonRole.CLIENT));
		assertEquals(List.of(), diagramFixture.visible("Yearning"), "with two clients nobody knows whose it is");
		diagramFixture.session.execute("set", () -> sample.closeness.setHolder(sample.partner));
		assertNotNull(diagramFixture.edge("Yearning", sample.partner, sample.father));
		assertNull(diagramFixture.edge("Yearning", sample.partner, sample.partner));
	}

	@Test
	void aYearningIsDrawnFromItsHolder() {
		diagramFixture.connect("Yearning toward", diagramFixture.view("Person", sample.partner), diagramFixture.view("Person", sample.client));
		assertEquals(sample.partner, sample.file.getYearnings().getLast().getHolder());
		DEdge drawn = diagramFixture.edge("Yearning", sample.partner, sample.client);
		DiagramFixture.done(diagramFixture.tools.reconnect(drawn, true, diagramFixture.view("Person", sample.father)));
		assertEquals(sample.father, sample.file.getYearnings().getLast().getHolder());
	}

	@Test
	void structureIsAViewLayerOfItsOwn() {
		assertEquals("partners", diagramFixture.view("Kinship", sample.couple).label());
		diagramFixture.session.diagrams().layer(diagramFixture.diagram, diagramFixture.diagram.description().layer("Structure"), false);
		assertEquals(List.of(), diagramFixture.visible("Kinship"));
	}

	@Test
	void aPersonMadeInAHouseholdIsAMember() {
		diagramFixture.use("Person", diagramFixture.view("Household", sample.home));
		assertEquals(sample.file.getPersons().getLast(), sample.home.getMembers().getLast());
		diagramFixture.use("Person", diagramFixture.diagram);
		assertEquals(diagramFixture.diagram, diagramFixture.view("Person", sample.file.getPersons().getLast()).parent());
	}

	@Test
	void personsMoveInAndOut() {
		DiagramFixture.done(diagramFixture.tools.drop(List.of(diagramFixture.view("Person", sample.father)),
				diagramFixture.view("Household", sample.home), null));
		assertTrue(sample.home.getMembers().contains(sample.father));
		DiagramFixture.done(diagramFixture.tools.drop(List.of(diagramFixture.view("Person", sample.partner)), diagramFixture.diagram, null));
		assertFalse(sample.home.getMembers().contains(sample.partner));
		assertTrue(sample.file.getPersons().contains(sample.partner));
	}

	@Test
	void deletingAPersonTakesTheRelationshipsAlong() {
		DiagramFixture.done(diagramFixture.tools.delete(List.of(diagramFixture.view("Person", sample.partner))));
		assertEquals(List.of(sample.child), sample.file.getRelationships());
		DiagramFixture.done(diagramFixture.tools.delete(List.of(diagramFixture.view("Household", sample.home))));
		assertTrue(sample.file.getPersons().contains(sample.client));
	}

	@Test
	void aRelationshipIsDrawnBetweenTwoPersons() {
		diagramFixture.connect("Relationship", diagramFixture.view("Person", sample.father), diagramFixture.view("Person", sample.partner));
		Relationship made = sample.file.getRelationships().getLast();
		assertEquals(List.of(sample.father, sample.partner), made.getEnds());
		EdgeTool tool = (EdgeTool) diagramFixture.tool("Relationship");
		DDiagramElement client = diagramFixture.view("Person", sample.client);
		assertFalse(diagramFixture.tools.canConnect(tool, client, client));
	}

	@Test
	void movingAnEndKeepsTheOrderOfThePair() {
		Person other = addPerson();
		DEdge bond = diagramFixture.edge("Bond", sample.father, sample.client);
		DiagramFixture.done(diagramFixture.tools.reconnect(bond, true, diagramFixture.view("Person", other)));
		assertEquals(List.of(other, sample.client), sample.child.getEnds());
	}

	@Test
	void aYearningIsMovedToAnother() {
		Person other = addPerson();
		diagramFixture.session.execute("set", () -> {
			sample.closeness.getToward().clear();
			sample.closeness.getToward().add(sample.father);
		});
		DiagramFixture.done(diagramFixture.tools.reconnect(diagramFixture.edge("Yearning", sample.client, sample.father), false,
				diagramFixture.view("Person", other)));
		assertEquals(List.of(other), sample.closeness.getToward());
	}

	private Person addPerson() {
		diagramFixture.use("Person", diagramFixture.diagram);
		return sample.file.getPersons().getLast();
	}
}
