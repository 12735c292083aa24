// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.PartnerPosition;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R24TwoDifferentPartnersTest {

	private final CoupleCase couple = new CoupleCase();

	@Test
	void isAnErrorWithFewerOrMoreThanTwo() {
		couple.dyad.getPartners().add(couple.person("C"));
		assertSame(Severity.ERROR, couple.found("R24").get(0).severity());
		couple.dyad.getPartners().removeAll(List.of(couple.a, couple.b));
		assertEquals(1, couple.found("R24").size());
		couple.dyad.getPartners().clear();
		Finding found = couple.found("R24").get(0);
		assertSame(couple.dyad, found.element());
		assertSame(CouplesPackage.Literals.DYAD__PARTNERS, found.feature());
		assertEquals(List.of(), found.fixes());
	}

	@Test
	void isSilentAboutTwoAndTheirPositions() {
		couple.position(couple.b);
		couple.position(couple.a);
		assertTrue(couple.isSilent("R24"));
	}

	@Test
	void takesThePartnersFromTheRelationship() {
		Relationship relationship = CasesFactory.eINSTANCE.createRelationship();
		couple.dyad.setRelationship(relationship);
		couple.dyad.getPartners().remove(couple.b);
		relationship.getEnds().add(couple.a);
		assertEquals(List.of(), couple.found("R24").get(0).fixes());
		relationship.getEnds().add(couple.b);
		couple.mend("R24");
		assertEquals(List.of(couple.a, couple.b), couple.dyad.getPartners());
		assertTrue(couple.isSilent("R24"));
	}

	@Test
	void aPositionBelongsToOneOfTheTwo() {
		PartnerPosition position = couple.position(couple.person("C"));
		Finding found = couple.found("R24").get(0);
		assertSame(position, found.element());
		assertSame(CouplesPackage.Literals.PARTNER_POSITION__PERSON, found.feature());
		assertEquals(List.of(), found.fixes(), "it may be either's");
		couple.position(couple.a);
		couple.mend("R24");
		assertSame(couple.b, position.getPerson());
		assertTrue(couple.isSilent("R24"));
	}

	@Test
	void aPositionOfNobodyIsGivenToTheOtherPartner() {
		couple.position(couple.b);
		couple.position(null);
		couple.mend("R24");
		assertTrue(couple.isSilent("R24"));
	}

	@Test
	void bearsAPersonTwiceAndPositionsWithoutACouple() {
		couple.position(couple.a);
		couple.position(couple.a);
		assertTrue(couple.isSilent("R24"));
		couple.dyad.getPartners().clear();
		assertEquals(1, couple.found("R24").size(), "only the couple is told of");
	}

	@Test
	void isSilentAboutTheTeachingCases() {
		for (TeachingCase each : TeachingCases.all())
			assertEquals(List.of(), RuleFindings.by("R24", ShippedFiles.load(each)), each.id());
	}
}
