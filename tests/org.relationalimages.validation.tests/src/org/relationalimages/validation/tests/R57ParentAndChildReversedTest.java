// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.relationalimages.model.cases.AgeBand;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.CasesPackage.Literals;
import org.relationalimages.model.cases.Direction;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipKind;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R57ParentAndChildReversedTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Person anna = SampleElements.client(file, "Anna");
	private final Person ruth = SampleElements.person(file, "Ruth");
	private final Relationship bond = SampleElements.bond(file, anna, ruth);

	private boolean isSilent() {
		return RuleFindings.by("R57", file).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = RelationshipKind.class, names = { "PARENT_CHILD", "ADOPTIVE", "FOSTER", "STEP", "STEP_OR_FOSTER" })
	void theMotherComesFirst(RelationshipKind kind) {
		ruth.setRole(PersonRole.MOTHER);
		bond.setKind(kind);
		Finding found = RuleFindings.by("R57", file).get(0);
		assertSame(bond, found.element());
		assertSame(Literals.RELATIONSHIP__ENDS, found.feature());
		assertSame(Severity.ERROR, found.severity());
		assertEquals("Here Anna is the parent and Ruth the child. By their roles it is the other way round.", found.message());
		RuleFindings.fix("R57", file, "Make Ruth the parent");
		assertEquals(List.of(ruth, anna), bond.getEnds());
		assertTrue(isSilent());
	}

	@ParameterizedTest
	@EnumSource(value = RelationshipKind.class, mode = EnumSource.Mode.EXCLUDE,
			names = { "PARENT_CHILD", "ADOPTIVE", "FOSTER", "STEP", "STEP_OR_FOSTER" })
	void otherBondsHaveNoOrder(RelationshipKind kind) {
		ruth.setRole(PersonRole.MOTHER);
		bond.setKind(kind);
		assertTrue(isSilent());
	}

	@ParameterizedTest
	@CsvSource({ "CHILD, CLIENT", "CLIENT, GRANDPARENT", "SIBLING, FATHER", "CHILD, PARTNER", "MOTHER, GRANDPARENT", "PARTNER, STEP_PARENT" })
	void rolesTellGenerationsApart(PersonRole first, PersonRole second) {
		bond.setKind(RelationshipKind.PARENT_CHILD);
		anna.setRole(first);
		ruth.setRole(second);
		assertEquals(1, RuleFindings.by("R57", file).size());
		anna.setRole(second);
		ruth.setRole(first);
		assertTrue(isSilent());
		anna.setRole(PersonRole.RELATIVE);
		assertTrue(isSilent(), "a relative may be of any generation");
	}

	@Test
	void birthYearsDecide() {
		bond.setKind(RelationshipKind.PARENT_CHILD);
		anna.setBirthYear(1990);
		ruth.setBirthYear(1960);
		assertTrue(RuleFindings.by("R57", file).get(0).message().endsWith("By their birth years it is the other way round."));
		anna.setBirthYear(1930);
		ruth.setRole(PersonRole.MOTHER);
		assertTrue(isSilent());
		bond.setKind(RelationshipKind.STEP);
		assertEquals(1, RuleFindings.by("R57", file).size(), "a step-parent may be younger");
	}

	@Test
	void agesCountWhereNothingElseIsKnown() {
		bond.setKind(RelationshipKind.ADOPTIVE);
		anna.setAgeBand(AgeBand.CHILD);
		assertTrue(isSilent());
		ruth.setAgeBand(AgeBand.ADULT);
		assertEquals(1, RuleFindings.by("R57", file).size());
		bond.getEnds().move(0, 1);
		assertTrue(isSilent());
	}

	@ParameterizedTest
	@CsvSource({ "NONE, NONE", "BOTH, BOTH", "ATO_B, BTO_A", "BTO_A, ATO_B" })
	void whoHurtsWhomStaysTheSame(Direction before, Direction after) {
		bond.setKind(RelationshipKind.PARENT_CHILD);
		bond.setDirection(before);
		ruth.setRole(PersonRole.MOTHER);
		RuleFindings.fix("R57", file, "Make Ruth the parent");
		assertEquals(List.of(ruth, anna), bond.getEnds());
		assertEquals(after, bond.getDirection());
	}

	@Test
	void isSilentAboutHalfABond() {
		bond.setKind(RelationshipKind.PARENT_CHILD);
		ruth.setRole(PersonRole.MOTHER);
		bond.getEnds().remove(anna);
		assertTrue(isSilent());
		bond.getEnds().clear();
		assertTrue(isSilent());
	}
}
