// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.relationalimages.design.Design;
import org.relationalimages.model.cases.EmotionalQuality;
import org.relationalimages.model.cases.GenderSymbol;
import org.relationalimages.model.cases.LifeState;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipKind;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.style.EdgeRouting;
import org.relationalimages.viewpoint.style.EdgeStyle;
import org.relationalimages.viewpoint.style.NodeFigure;
import org.relationalimages.viewpoint.style.NodeStyle;

/** Couples, children, twins and pregnancies in the diagram of people and bonds, as genograms draw them. */
class GenogramTest {

	private static final String CHILD_OF_COUPLE = "Child of a couple";

	private final DiagramFixture fixture = DiagramFixture.of(Design.PEOPLE_AND_BONDS);
	private final DrawnCase sample = fixture.sample;
	private final Person mother = person("Mother");
	private final Person son = person("Son");

	private Person person(String name) {
		fixture.use("Person", fixture.diagram);
		Person made = sample.file.getPersons().getLast();
		fixture.session.execute("name", () -> made.setPseudonym(name));
		return made;
	}

	private Relationship bond(Person one, Person other, RelationshipKind kind) {
		fixture.session.execute("bond", () -> SampleElements.bond(sample.file, one, other).setKind(kind));
		return sample.file.getRelationships().getLast();
	}

	private EdgeStyle style(String mapping, Relationship bond) {
		return (EdgeStyle) fixture.view(mapping, bond).style();
	}

	@Test
	void aChildOfACoupleHangsBelowItsLineOnce() {
		Relationship parents = bond(sample.father, mother, RelationshipKind.MARRIED);
		Relationship tie = bond(sample.father, son, RelationshipKind.PARENT_CHILD);
		assertNotNull(fixture.view("Kinship", tie), "a child of one parent hangs below this one");
		Relationship second = bond(mother, son, RelationshipKind.PARENT_CHILD);
		DEdge line = (DEdge) fixture.view(CHILD_OF_COUPLE, tie);
		assertEquals(fixture.view("Kinship", parents), line.sink());
		assertEquals(fixture.view("Person", son), line.source());
		assertFalse(fixture.shows("Kinship", tie) || fixture.shows("Kinship", second) || fixture.shows(CHILD_OF_COUPLE, second));
		fixture.session.execute("end", () -> parents.setKind(RelationshipKind.FRIENDSHIP));
		assertTrue(fixture.shows("Kinship", tie) && fixture.shows("Kinship", second));
	}

	@Test
	void halfBrothersAndSistersHangBelowTheirOwnParents() {
		Person daughter = person("Daughter");
		Relationship first = bond(sample.father, mother, RelationshipKind.DIVORCED);
		Relationship later = bond(sample.father, sample.partner, RelationshipKind.MARRIED);
		for (Person parent : List.of(sample.father, mother))
			bond(parent, son, RelationshipKind.PARENT_CHILD);
		for (Person parent : List.of(sample.partner, sample.father))
			bond(parent, daughter, RelationshipKind.PARENT_CHILD);
		assertEquals(first, fixture.visible(CHILD_OF_COUPLE).stream().map(DEdge.class::cast)
				.filter(edge -> edge.source().target() == son).findFirst().orElseThrow().sink().target());
		assertEquals(later, fixture.visible(CHILD_OF_COUPLE).stream().map(DEdge.class::cast)
				.filter(edge -> edge.source().target() == daughter).findFirst().orElseThrow().sink().target());
		assertEquals(1, fixture.view("Kinship", first).decorations().size());
	}

	@ParameterizedTest
	@CsvSource({ "MARRIED,SOLID,married,0", "PARTNERS,DASH,partners,0", "SEPARATED,SOLID,separated,1", "DIVORCED,SOLID,divorced,1" })
	void couplesAreToldApart(RelationshipKind kind, String line, String label, int strokes) {
		Relationship bond = bond(sample.father, mother, kind);
		assertEquals(line, style("Kinship", bond).line().name());
		assertEquals(EdgeRouting.TREE, style("Kinship", bond).routing());
		assertEquals(label, fixture.view("Kinship", bond).label());
		assertEquals(strokes, fixture.view("Kinship", bond).decorations().size());
	}

	@Test
	void aBrokenOffContactIsDrawnInAnotherColourThanAnUnmarriedCouple() {
		Relationship bond = bond(sample.father, mother, RelationshipKind.PARTNERS);
		fixture.session.execute("quality", () -> bond.setQuality(EmotionalQuality.CUTOFF));
		assertNotEquals(style("Kinship", bond).color(), style("Bond", bond).color());
	}

	@ParameterizedTest
	@CsvSource({ "PARENT_CHILD,SOLID,''", "ADOPTIVE,DASH,adopted", "FOSTER,DOT,foster", "STEP,DASH_DOT,step", "STEP_OR_FOSTER,DASH_DOT,step or foster" })
	void childrenAreToldApart(RelationshipKind kind, String line, String label) {
		Relationship one = bond(sample.father, son, kind);
		assertEquals(line, style("Kinship", one).line().name());
		assertEquals(label, ((DEdge) fixture.view("Kinship", one)).endLabel());
		bond(sample.father, mother, RelationshipKind.MARRIED);
		bond(mother, son, kind);
		assertEquals(line, style(CHILD_OF_COUPLE, one).line().name());
		assertEquals(label, ((DEdge) fixture.view(CHILD_OF_COUPLE, one)).beginLabel());
	}

	@Test
	void aStepparentIsNoParentOfTheCouplesChild() {
		bond(sample.father, mother, RelationshipKind.MARRIED);
		Relationship own = bond(mother, son, RelationshipKind.PARENT_CHILD);
		Relationship step = bond(sample.father, son, RelationshipKind.STEP);
		assertTrue(fixture.shows("Kinship", own) && fixture.shows("Kinship", step));
	}

	@Test
	void twinsAreJoinedAndSiblingsOfTheSameParentsNeedNoLine() {
		Person daughter = person("Daughter");
		Relationship twins = bond(son, daughter, RelationshipKind.IDENTICAL_TWINS);
		assertEquals("identical twins", fixture.view("Kinship", twins).label());
		int thick = style("Kinship", twins).size();
		fixture.session.execute("kind", () -> twins.setKind(RelationshipKind.TWINS));
		assertTrue(style("Kinship", twins).size() < thick);
		fixture.session.execute("kind", () -> twins.setKind(RelationshipKind.SIBLINGS));
		assertTrue(fixture.shows("Kinship", twins));
		bond(mother, son, RelationshipKind.PARENT_CHILD);
		bond(mother, daughter, RelationshipKind.PARENT_CHILD);
		assertFalse(fixture.shows("Kinship", twins));
	}

	@ParameterizedTest
	@EnumSource(RelationshipKind.class)
	void aTieWithoutAQualityIsDrawnOnce(RelationshipKind kind) {
		Relationship bond = bond(mother, son, kind);
		assertEquals(1, fixture.elements().stream().filter(one -> one.isVisible() && one.target() == bond).count());
	}

	@ParameterizedTest
	@CsvSource({ "MARRIED,2", "PARENT_CHILD,2", "FRIENDSHIP,1", "THERAPEUTIC,1", "WORK,1", "OTHER,1" })
	void aQualityIsALineOfItsOwnOnlyBesideOneOfTheFamily(RelationshipKind kind, int lines) {
		Relationship bond = bond(mother, son, kind);
		fixture.session.execute("quality", () -> bond.setQuality(EmotionalQuality.DISTANT));
		assertEquals(lines, fixture.elements().stream().filter(one -> one.isVisible() && one.target() == bond).count());
		assertTrue(fixture.view("Bond", bond).label().endsWith("distant"));
	}

	@ParameterizedTest
	@CsvSource({ "PREGNANCY,UNKNOWN,pregnancy", "MISCARRIAGE,FEMALE,miscarriage", "STILLBIRTH,FEMALE,stillborn-girl", "STILLBIRTH,MALE,stillborn-boy",
			"STILLBIRTH,NON_BINARY,stillbirth" })
	void pregnanciesHaveSymbolsOfTheirOwn(LifeState state, GenderSymbol gender, String shape) {
		fixture.session.execute("set", () -> {
			son.setLifeState(state);
			son.setGenderSymbol(gender);
		});
		NodeFigure figure = ((NodeStyle) fixture.view("Person", son).style()).figure();
		assertTrue(((NodeFigure.WorkspaceImage) figure).path().endsWith("/" + shape + ".svg"), figure::toString);
		assertNotNull(Design.picture(((NodeFigure.WorkspaceImage) figure).path()));
	}

	@ParameterizedTest
	@CsvSource({ "Pregnancy,PREGNANCY", "Miscarriage,MISCARRIAGE", "Stillbirth,STILLBIRTH" })
	void aPregnancyIsMadeInItsHousehold(String tool, LifeState state) {
		fixture.use(tool, fixture.view("Household", sample.home));
		assertEquals(state, sample.home.getMembers().getLast().getLifeState());
	}

	@ParameterizedTest
	@CsvSource({ "Couple,PARTNERS", "Parent and child,PARENT_CHILD", "Siblings,SIBLINGS", "Twins,TWINS", "Other tie,EXTENDED_FAMILY" })
	void tiesAreDrawnBetweenTwoPersons(String tool, RelationshipKind kind) {
		DDiagramElement one = fixture.view("Person", mother);
		fixture.connect(tool, one, fixture.view("Person", son));
		Relationship made = sample.file.getRelationships().getLast();
		assertEquals(kind, made.getKind());
		assertEquals(List.of(mother, son), made.getEnds());
		assertFalse(fixture.tools.canConnect((org.relationalimages.viewpoint.tool.EdgeTool) fixture.tool(tool), one, one));
	}

	@Test
	void aCoupleGetsAChildAtItsLine() {
		Relationship parents = bond(sample.father, mother, RelationshipKind.MARRIED);
		fixture.use("Child of this couple", fixture.view("Kinship", parents));
		Person child = sample.file.getPersons().getLast();
		assertEquals(List.of(sample.father, mother), child.getRelationships().stream().map(tie -> tie.getEnds().getFirst()).toList());
		assertEquals(1, fixture.visible(CHILD_OF_COUPLE).size());
		DiagramFixture.done(fixture.tools.delete(List.of(fixture.visible(CHILD_OF_COUPLE).getFirst())));
		assertEquals(List.of(), child.getRelationships());
		assertTrue(sample.file.getPersons().contains(child));
	}

	@Test
	void aChildIsMovedToAnotherCouple() {
		Relationship parents = bond(sample.father, mother, RelationshipKind.MARRIED);
		fixture.use("Child of this couple", fixture.view("Kinship", parents));
		Person child = sample.file.getPersons().getLast();
		DEdge line = (DEdge) fixture.visible(CHILD_OF_COUPLE).getFirst();
		DiagramFixture.done(fixture.tools.reconnect(line, false, fixture.view("Kinship", sample.couple)));
		assertEquals(List.of(sample.client, sample.partner), child.getRelationships().stream().map(tie -> tie.getEnds().getFirst()).toList());
		line = (DEdge) fixture.visible(CHILD_OF_COUPLE).getFirst();
		DiagramFixture.done(fixture.tools.reconnect(line, true, fixture.view("Person", son)));
		assertEquals(List.of(), child.getRelationships());
		assertEquals(2, son.getRelationships().size());
	}

	@Test
	void aTieWithItselfAsCoupleIsNoCouple() {
		Relationship parents = bond(mother, son, RelationshipKind.MARRIED);
		Relationship tie = bond(mother, son, RelationshipKind.PARENT_CHILD);
		assertTrue(fixture.shows("Kinship", parents) && fixture.shows("Kinship", tie));
		assertNull(fixture.visible(CHILD_OF_COUPLE).stream().findFirst().orElse(null));
	}
}
