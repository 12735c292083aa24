// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relationalimages.design.Design;
import org.relationalimages.model.cases.Direction;
import org.relationalimages.model.cases.EmotionalQuality;
import org.relationalimages.model.cases.GenderSymbol;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.style.EdgeArrow;
import org.relationalimages.viewpoint.style.EdgeStyle;
import org.relationalimages.viewpoint.style.NodeFigure;
import org.relationalimages.viewpoint.style.NodeStyle;
import org.relationalimages.viewpoint.tool.EdgeTool;

/** What the diagram of people and bonds shows, and what its tools do (D4). */
class PeopleTest {

	private final Desk desk = Desk.of(Design.PEOPLE_AND_BONDS);
	private final SampleCase sample = desk.sample;

	@Test
	void personsStandInTheirHouseholdOrBesideIt() {
		assertEquals(sample.home, ((DDiagramElement) desk.view("Person", sample.client).parent()).target());
		assertEquals(desk.diagram, desk.view("Person", sample.father).parent());
		assertEquals(List.of("Father\n*1950", "Mei", "Bo"), desk.labels("Person"));
		assertEquals(List.of("Persons", "Emotion", "Yearning"), desk.diagram.activeLayers().stream().map(Layer::name).toList());
	}

	@ParameterizedTest
	@CsvSource({ "FEMALE,true,woman-index", "FEMALE,false,Ellipse", "MALE,true,man-index", "MALE,false,Square", "UNKNOWN,true,unknown-index",
			"UNKNOWN,false,Lozenge", "NON_BINARY,true,non-binary-index", "NON_BINARY,false,non-binary", "TRANSGENDER_MAN,true,trans-man-index",
			"TRANSGENDER_MAN,false,trans-man", "TRANSGENDER_WOMAN,true,trans-woman-index", "TRANSGENDER_WOMAN,false,trans-woman" })
	void aSymbolTellsGenderAndIndexPerson(GenderSymbol gender, boolean client, String shape) {
		desk.session.execute("set", () -> {
			sample.father.setGenderSymbol(gender);
			sample.father.setIsClient(client);
		});
		NodeFigure figure = ((NodeStyle) desk.view("Person", sample.father).style()).figure();
		if (figure instanceof NodeFigure.WorkspaceImage picture)
			assertTrue(picture.path().endsWith("/person-" + shape + ".svg"), picture.path());
		else
			assertEquals(shape, figure.getClass().getSimpleName());
	}

	@Test
	void theDeceasedAreCrossedOut() {
		assertEquals(1, desk.view("Person", sample.father).decorations().size());
		assertEquals(List.of(), desk.view("Person", sample.client).decorations());
	}

	@ParameterizedTest
	@CsvSource({ "NORMAL,SOLID,1,''", "CLOSE,SOLID,2,close", "FUSED,SOLID,3,fused", "DISTANT,DOT,1,distant",
			"CONFLICT_HOSTILE,DASH_DOT,1,⚡ conflict hostile", "FUSED_HOSTILE,DASH_DOT,3,⚡ fused hostile", "CUTOFF,DASH,1,‖ cutoff",
			"CUTOFF_REPAIRED,DASH,1,‖ cutoff repaired", "NEGLECT,DOT,1,neglect", "PHYSICAL_ABUSE,SOLID,2,⚡ physical abuse",
			"CARETAKER,SOLID,2,caretaker" })
	void aLineTellsTheQualityOfABond(EmotionalQuality quality, String line, int width, String label) {
		desk.session.execute("set", () -> sample.couple.setQuality(quality));
		DEdge bond = (DEdge) desk.view("Bond", sample.couple);
		EdgeStyle style = (EdgeStyle) bond.style();
		assertEquals(line, style.line().name());
		assertEquals(width, style.size());
		assertEquals(label, bond.label());
	}

	@Test
	void linesRunFromTheElderUnlessTheyHaveADirection() {
		assertNotNull(desk.edge("Bond", sample.father, sample.client));
		desk.session.execute("set", () -> sample.child.setDirection(Direction.BTO_A));
		DEdge turned = desk.edge("Bond", sample.client, sample.father);
		assertEquals(EdgeArrow.INPUT_ARROW, ((EdgeStyle) turned.style()).targetArrow());
		desk.session.execute("set", () -> sample.child.setDirection(Direction.BOTH));
		assertEquals(EdgeArrow.INPUT_ARROW, ((EdgeStyle) desk.edge("Bond", sample.father, sample.client).style()).sourceArrow());
	}

	@Test
	void yearningIsDrawnEvenOverHostileBonds() {
		assertEquals("♡ To be held and answered", desk.edge("Yearning", sample.client, sample.partner).label());
		assertNotNull(desk.edge("Yearning", sample.client, sample.father));
		desk.session.execute("set", () -> sample.closeness.getToward().remove(sample.partner));
		EdgeStyle style = (EdgeStyle) desk.edge("Yearning", sample.father, sample.client).style();
		assertEquals(EdgeArrow.INPUT_FILL_CLOSED_ARROW, style.sourceArrow());
		assertEquals(EdgeArrow.NO_DECORATION, style.targetArrow());
	}

	@Test
	void structureIsAViewLayerOfItsOwn() {
		assertEquals(List.of(), desk.visible("Kinship"));
		desk.session.diagrams().layer(desk.diagram, desk.diagram.description().layer("Structure"), true);
		assertEquals("partners", desk.view("Kinship", sample.couple).label());
		assertEquals("parent child", desk.view("Kinship", sample.child).label());
	}

	@Test
	void aPersonMadeInAHouseholdIsAMember() {
		desk.use("Person", desk.view("Household", sample.home));
		assertEquals(sample.file.getPersons().getLast(), sample.home.getMembers().getLast());
		desk.use("Person", desk.diagram);
		assertEquals(desk.diagram, desk.view("Person", sample.file.getPersons().getLast()).parent());
	}

	@Test
	void personsMoveInAndOut() {
		Desk.done(desk.tools.drop(List.of(desk.view("Person", sample.father)), desk.view("Household", sample.home), null));
		assertTrue(sample.home.getMembers().contains(sample.father));
		Desk.done(desk.tools.drop(List.of(desk.view("Person", sample.partner)), desk.diagram, null));
		assertFalse(sample.home.getMembers().contains(sample.partner));
		assertTrue(sample.file.getPersons().contains(sample.partner));
	}

	@Test
	void deletingAPersonTakesTheRelationshipsAlong() {
		Desk.done(desk.tools.delete(List.of(desk.view("Person", sample.partner))));
		assertEquals(List.of(sample.child), sample.file.getRelationships());
		Desk.done(desk.tools.delete(List.of(desk.view("Household", sample.home))));
		assertTrue(sample.file.getPersons().contains(sample.client));
	}

	@Test
	void aRelationshipIsDrawnBetweenTwoPersons() {
		desk.connect("Relationship", desk.view("Person", sample.father), desk.view("Person", sample.partner));
		Relationship made = sample.file.getRelationships().getLast();
		assertEquals(List.of(sample.father, sample.partner), made.getEnds());
		EdgeTool tool = (EdgeTool) desk.tool("Relationship");
		DDiagramElement client = desk.view("Person", sample.client);
		assertFalse(desk.tools.canConnect(tool, client, client));
	}

	@Test
	void movingAnEndKeepsTheOrderOfThePair() {
		Person other = addPerson();
		DEdge bond = desk.edge("Bond", sample.father, sample.client);
		Desk.done(desk.tools.reconnect(bond, true, desk.view("Person", other)));
		assertEquals(List.of(other, sample.client), sample.child.getEnds());
	}

	@Test
	void aYearningTowardAnElderIsMovedToAnother() {
		Person other = addPerson();
		desk.session.execute("set", () -> {
			sample.closeness.getToward().clear();
			sample.closeness.getToward().add(sample.father);
		});
		Desk.done(desk.tools.reconnect(desk.edge("Yearning", sample.father, sample.client), true, desk.view("Person", other)));
		assertEquals(List.of(other), sample.closeness.getToward());
	}

	@Test
	void onlyClientsYearn() {
		EdgeTool tool = (EdgeTool) desk.tool("Yearning toward");
		assertTrue(desk.tools.canConnect(tool, desk.view("Person", sample.client), desk.view("Person", sample.father)));
		assertFalse(desk.tools.canConnect(tool, desk.view("Person", sample.father), desk.view("Person", sample.client)));
	}

	private Person addPerson() {
		desk.use("Person", desk.diagram);
		return sample.file.getPersons().getLast();
	}
}
