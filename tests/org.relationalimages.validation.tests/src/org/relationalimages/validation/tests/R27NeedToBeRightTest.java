// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.PartnerPosition;
import org.relationalimages.model.couples.Standing;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R27NeedToBeRightTest {

	private final CoupleCase couple = new CoupleCase();
	private final PartnerPosition position = couple.position(couple.a);

	@Test
	void asksFromSevenOn() {
		position.setNeedToBeRight(7);
		Finding found = couple.found("R27").get(0);
		assertSame(position, found.element());
		assertSame(CouplesPackage.Literals.PARTNER_POSITION__NEED_TO_BE_RIGHT, found.feature());
		assertSame(Severity.PROMPT, found.severity());
		assertEquals("A chronic need to be right is hard to reconcile with a secure relationship: what might it protect in A?", found.message());
	}

	@Test
	void asksOnceForBothNeeds() {
		position.setNeedToBeUnderstood(8);
		assertSame(CouplesPackage.Literals.PARTNER_POSITION__NEED_TO_BE_UNDERSTOOD, couple.found("R27").get(0).feature());
		position.setNeedToBeRight(10);
		assertEquals(List.of("A chronic need to be right and understood is hard to reconcile with a secure relationship: "
				+ "what might it protect in A?"), couple.messages("R27"));
		position.setStanding(Standing.HOPED_FOR);
		assertTrue(couple.isSilent("R27"));
	}

	@Test
	void isSilentBelow() {
		assertTrue(couple.isSilent("R27"));
		position.setNeedToBeRight(6);
		position.setNeedToBeUnderstood(0);
		assertTrue(couple.isSilent("R27"));
	}
}
