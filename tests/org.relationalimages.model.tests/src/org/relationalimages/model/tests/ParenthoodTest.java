// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.relationalimages.model.Parenthood;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Direction;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipKind;

/** The parent is the first end of a parental bond where years of birth or roles say who that is. */
class ParenthoodTest {

	private final Relationship bond = CasesFactory.eINSTANCE.createRelationship();
	private final Person first = CasesFactory.eINSTANCE.createPerson();
	private final Person second = CasesFactory.eINSTANCE.createPerson();

	ParenthoodTest() {
		bond.setKind(RelationshipKind.PARENT_CHILD);
		bond.getEnds().add(first);
		bond.getEnds().add(second);
	}

	private boolean isReversed() {
		return Parenthood.ofReversal(bond) != null;
	}

	@ParameterizedTest
	@CsvSource({ "CLIENT,MOTHER,true", "MOTHER,CLIENT,false", "CHILD,CLIENT,true", "CLIENT,CHILD,false", "PARENT,GRANDPARENT,true", "SIBLING,FATHER,true",
			"CLIENT,OTHER,false", "OTHER,MOTHER,false", "THERAPIST,CLIENT,false", "CLIENT,SIBLING,false" })
	void rolesSayWhoIsTheParent(PersonRole one, PersonRole other, boolean isReversed) {
		first.setRole(one);
		second.setRole(other);
		assertEquals(isReversed, isReversed());
		Parenthood.arrange(bond);
		assertSame(isReversed ? second : first, bond.getEnds().getFirst());
		assertEquals(2, bond.getEnds().size());
	}

	@Test
	void yearsOfBirthCountMoreThanRoles() {
		first.setRole(PersonRole.MOTHER);
		first.setBirthYear(1990);
		second.setBirthYear(1960);
		assertEquals(true, isReversed());
		assertEquals(Parenthood.Evidence.BIRTH_YEARS, Parenthood.ofReversal(bond));
		bond.setKind(RelationshipKind.STEP);
		assertFalse(isReversed(), "a step-parent may be younger");
	}

	@Test
	void whatOneDoesToTheOtherStays() {
		first.setRole(PersonRole.CLIENT);
		second.setRole(PersonRole.FATHER);
		bond.setDirection(Direction.BTO_A);
		Parenthood.arrange(bond);
		assertSame(second, bond.getEnds().getFirst());
		assertSame(Direction.ATO_B, bond.getDirection(), "the father still acts");
		Parenthood.swap(bond);
		assertSame(Direction.BTO_A, bond.getDirection());
		bond.setDirection(Direction.BOTH);
		Parenthood.swap(bond);
		assertSame(Direction.BOTH, bond.getDirection());
	}

	@ParameterizedTest
	@EnumSource(RelationshipKind.class)
	void onlyBondsOfParentAndChildHaveAnOrder(RelationshipKind kind) {
		first.setRole(PersonRole.CLIENT);
		second.setRole(PersonRole.MOTHER);
		bond.setKind(kind);
		assertEquals(Parenthood.isParental(kind), isReversed());
	}

	@Test
	void anUnfinishedBondIsLeftAlone() {
		bond.getEnds().remove(second);
		Parenthood.arrange(bond);
		bond.getEnds().clear();
		Parenthood.arrange(bond);
		assertEquals(0, bond.getEnds().size());
	}
}
