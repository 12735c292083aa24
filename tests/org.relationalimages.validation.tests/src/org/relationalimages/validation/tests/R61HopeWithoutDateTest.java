// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.RegulationKind;
import org.relationalimages.model.couples.SafetyAgreement;
import org.relationalimages.model.couples.Standing;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R61HopeWithoutDateTest {

	private final CoupleCase couple = new CoupleCase();
	private final SafetyAgreement agreement = CouplesFactory.eINSTANCE.createSafetyAgreement();

	R61HopeWithoutDateTest() {
		couple.dyad.getAgreements().add(agreement);
	}

	@ParameterizedTest
	@EnumSource(Standing.class)
	void asksForADayOfWhatIsHopedForOrProposed(Standing standing) {
		agreement.setStanding(standing);
		List<String> message = switch (standing) {
		case HOPED_FOR -> List.of("This is hoped for. On which day will you look at it again together?");
		case PROPOSED -> List.of("This is proposed so far. On which day will you look at it again together?");
		default -> List.of();
		};
		assertEquals(message, couple.messages("R61"));
	}

	@Test
	void aDayOrADateIsEnough() {
		agreement.setStanding(Standing.PROPOSED);
		Finding found = couple.found("R61").get(0);
		assertSame(agreement, found.element());
		assertSame(Severity.PROMPT, found.severity());
		agreement.setLookAgainDate(" ");
		assertEquals(1, couple.found("R61").size());
		agreement.setLookAgainDate("2026-12-01");
		assertTrue(couple.isSilent("R61"));
		agreement.setLookAgainDate(null);
		agreement.setLookAgainDay(0);
		assertTrue(couple.isSilent("R61"));
	}

	@Test
	void asksOfEventsAndPositionsToo() {
		couple.event(RegulationKind.REPAIR).setStanding(Standing.HOPED_FOR);
		couple.position(couple.a).setStanding(Standing.HOPED_FOR);
		assertEquals(2, couple.found("R61").size());
	}
}
