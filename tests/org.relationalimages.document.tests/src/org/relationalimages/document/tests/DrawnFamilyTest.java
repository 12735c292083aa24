// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relationalimages.design.Design;
import org.relationalimages.document.diagrams.CaseDesign;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.GenderSymbol;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.cases.RelationshipKind;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.Drawer;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.scene.TextPrimitive;

/** Families as the diagram of people and bonds draws them. */
class DrawnFamilyTest {

	private static final String LONG = "The youngest daughter of the second marriage";

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Drawer drawer = new Drawer(CaseDesign.images());
	private CaseDiagrams diagrams;
	private DDiagram diagram;

	private Person person(String name, GenderSymbol gender, PersonRole role) {
		Person person = SampleElements.person(file, name);
		person.setGenderSymbol(gender);
		person.setRole(role);
		return person;
	}

	private void bond(Person one, Person other, RelationshipKind kind) {
		SampleElements.bond(file, one, other).setKind(kind);
	}

	private void draw() {
		diagrams = CaseDiagrams.open(file, Optional.empty());
		diagram = diagrams.show(diagrams.all().stream().filter(one -> one.description().name().equals(Design.PEOPLE_AND_BONDS)).findFirst().orElseThrow());
	}

	@AfterEach
	void dispose() {
		diagrams.session().dispose();
	}

	private AbstractDNode node(Person person) {
		List<AbstractDNode> found = new ArrayList<>();
		diagram.forEach(element -> {
			if (element instanceof AbstractDNode node && node.target() == person)
				found.add(node);
		});
		return found.getFirst();
	}

	@ParameterizedTest
	@EnumSource(GenderSymbol.class)
	void aSymbolGrowsWithItsName(GenderSymbol gender) {
		Person client = person(LONG, gender, PersonRole.CLIENT);
		Person other = person(LONG, gender, PersonRole.SIBLING);
		Person brief = person("Mei", gender, PersonRole.CLIENT);
		draw();
		for (Person person : List.of(client, other)) {
			AbstractDNode node = node(person);
			PreciseRect box = PreciseRect.of(node.absoluteBounds());
			PreciseRect label = drawer.labelBox(node);
			assertTrue(box.inset(5, 5).contains(label), () -> label + " in " + box);
			assertFalse(drawer.draw(node).stream().anyMatch(one -> one instanceof TextPrimitive text && text.text().contains("…")));
			assertEquals(box.width(), box.height(), 1, "a circle stays a circle");
		}
		assertTrue(node(client).bounds().width() > node(brief).bounds().width());
	}

	@Test
	void fourGenerationsAreFourRows() {
		Person great = person("Great-grandmother", GenderSymbol.FEMALE, PersonRole.RELATIVE);
		Person grandmother = person("Grandmother", GenderSymbol.FEMALE, PersonRole.GRANDPARENT);
		Person mother = person("Mother", GenderSymbol.FEMALE, PersonRole.MOTHER);
		Person aunt = person("Aunt", GenderSymbol.FEMALE, PersonRole.RELATIVE);
		Person cousin = person("Aunt's son", GenderSymbol.MALE, PersonRole.RELATIVE);
		Person client = person("Client", GenderSymbol.FEMALE, PersonRole.CLIENT);
		bond(great, grandmother, RelationshipKind.PARENT_CHILD);
		bond(grandmother, mother, RelationshipKind.PARENT_CHILD);
		bond(grandmother, aunt, RelationshipKind.PARENT_CHILD);
		bond(mother, client, RelationshipKind.PARENT_CHILD);
		bond(aunt, cousin, RelationshipKind.PARENT_CHILD);
		draw();
		assertTrue(middle(great) < middle(grandmother) && middle(grandmother) < middle(mother) && middle(mother) < middle(client));
		assertEquals(middle(mother), middle(aunt), 1);
		assertEquals(middle(client), middle(cousin), 1);
	}

	private double middle(Person person) {
		return node(person).absoluteBounds().center().y();
	}
}
