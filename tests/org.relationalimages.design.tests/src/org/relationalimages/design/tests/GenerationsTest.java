// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.relationalimages.design.people.Generations;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.cases.RelationshipKind;
import org.relationalimages.tests.support.SampleElements;

/** Generations follow bonds; roles count only where no bond does. */
class GenerationsTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Person client = person("Client", PersonRole.CLIENT);

	private Person person(String name, PersonRole role) {
		Person person = SampleElements.person(file, name);
		person.setRole(role);
		return person;
	}

	private void bond(Person one, Person other, RelationshipKind kind) {
		SampleElements.bond(file, one, other).setKind(kind);
	}

	private int below(Person person) {
		Generations generations = new Generations();
		return generations.rowOf(person) - generations.rowOf(client);
	}

	@Test
	void bondsCountMoreThanRoles() {
		Person great = person("Great-grandmother", PersonRole.RELATIVE);
		Person grandmother = person("Grandmother", PersonRole.GRANDPARENT);
		Person mother = person("Mother", PersonRole.MOTHER);
		Person aunt = person("Aunt", PersonRole.RELATIVE);
		Person cousin = person("Aunt's son", PersonRole.RELATIVE);
		Person brother = person("Brother", PersonRole.SIBLING);
		Person nephew = person("Nephew", PersonRole.RELATIVE);
		bond(great, grandmother, RelationshipKind.PARENT_CHILD);
		bond(grandmother, mother, RelationshipKind.PARENT_CHILD);
		bond(grandmother, aunt, RelationshipKind.PARENT_CHILD);
		bond(aunt, cousin, RelationshipKind.PARENT_CHILD);
		bond(mother, client, RelationshipKind.PARENT_CHILD);
		bond(mother, brother, RelationshipKind.ADOPTIVE);
		bond(brother, nephew, RelationshipKind.FOSTER);
		assertEquals(List.of(-3, -2, -1, -1, 0, 0, 1), List.of(great, grandmother, mother, aunt, cousin, brother, nephew).stream()
				.map(this::below).toList());
	}

	@Test
	void couplesAndTwinsAreOfOneGenerationWhateverTheirRoles() {
		Person husband = person("Husband", PersonRole.GRANDPARENT);
		Person twin = person("Twin", PersonRole.CHILD);
		Person hisMother = person("His mother", PersonRole.OTHER);
		bond(client, husband, RelationshipKind.DIVORCED);
		bond(twin, client, RelationshipKind.IDENTICAL_TWINS);
		bond(hisMother, husband, RelationshipKind.PARENT_CHILD);
		assertEquals(0, below(husband));
		assertEquals(0, below(twin));
		assertEquals(-1, below(hisMother));
	}

	@Test
	void rolesCountWhereNoBondDoes() {
		assertEquals(-2, below(person("Oma", PersonRole.GRANDPARENT)));
		assertEquals(-1, below(person("Teacher", PersonRole.CAREGIVER)));
		assertEquals(0, below(person("Therapist", PersonRole.THERAPIST)));
		assertEquals(1, below(person("Child", PersonRole.CHILD)));
		Person father = person("Father", PersonRole.FATHER);
		Person his = person("His father", PersonRole.OTHER);
		bond(his, father, RelationshipKind.PARENT_CHILD);
		assertEquals(-1, below(father), "a family that no bond joins with the client keeps its roles");
		assertEquals(-2, below(his));
	}

	@Test
	void circlesOfParentsHaveAnOrderToo() {
		Person mother = person("Mother", PersonRole.MOTHER);
		bond(mother, client, RelationshipKind.PARENT_CHILD);
		bond(client, mother, RelationshipKind.PARENT_CHILD);
		bond(client, client, RelationshipKind.PARENT_CHILD);
		bond(mother, client, RelationshipKind.MARRIED);
		bond(mother, client, RelationshipKind.TWINS);
		assertEquals(-1, below(mother));
	}

	@Test
	void anyTangleOfBondsHasRowsInReasonableTime() {
		Random random = new Random(7);
		List<Person> persons = new ArrayList<>();
		for (int i = 0; i < 800; i++)
			persons.add(person("P" + i, PersonRole.values()[random.nextInt(PersonRole.values().length)]));
		for (int i = 0; i < 2_000; i++)
			bond(persons.get(random.nextInt(800)), persons.get(random.nextInt(800)),
					RelationshipKind.values()[random.nextInt(RelationshipKind.values().length)]);
		Generations generations = new Generations();
		assertTimeout(Duration.ofSeconds(10), () -> persons.forEach(person -> assertNotNull(generations.rowOf(person))));
		assertTrue(persons.stream().map(generations::rowOf).distinct().count() > 1);
	}

	@Test
	void whatIsNoPersonOfACaseHasNoRow() {
		assertNull(new Generations().rowOf(file));
		assertNull(new Generations().rowOf(CasesFactory.eINSTANCE.createPerson()));
		assertNull(new Generations().rowOf(null));
	}
}
