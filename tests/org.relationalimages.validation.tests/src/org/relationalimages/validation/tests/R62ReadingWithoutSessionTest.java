// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipReading;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R62ReadingWithoutSessionTest {

	private final CoupleCase couple = new CoupleCase();

	@Test
	void asksWhenItWas() {
		couple.bitterness(8);
		Finding found = couple.found("R62").get(0);
		assertSame(couple.dyad.getReadings().get(0), found.element());
		assertSame(Severity.PROMPT, found.severity());
		assertEquals("When was this? Choose the session it was noted in.", found.message());
		assertEquals(List.of(), found.fixes());
		couple.dyad.getReadings().get(0).setSession(couple.session(1));
		assertTrue(couple.isSilent("R62"));
	}

	@Test
	void itWasInTheOnlySession() {
		couple.bitterness(8);
		Session only = couple.session(3);
		couple.mend("R62", "It was in the only session");
		assertSame(only, couple.dyad.getReadings().get(0).getSession());
		couple.session(4);
		couple.bitterness(7);
		assertEquals(List.of(), couple.fixes("R62"));
	}

	@Test
	void asksOfRelationshipsToo() {
		Relationship bond = SampleElements.bond(couple.file, couple.a, couple.b);
		RelationshipReading reading = CasesFactory.eINSTANCE.createRelationshipReading();
		bond.getReadings().add(reading);
		assertSame(reading, couple.found("R62").get(0).element());
	}
}
