// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.couples.PartnerPosition;
import org.relationalimages.model.couples.PsychSystem;
import org.relationalimages.model.couples.RegulationEvent;
import org.relationalimages.model.couples.RegulationKind;
import org.relationalimages.model.couples.Standing;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R28EvidenceOfReliefTest {

	private final CoupleCase couple = new CoupleCase();
	private final PartnerPosition position = couple.position(couple.a);

	@Test
	void asksForEvidenceOnce() {
		position.setSystem(PsychSystem.TWO_PERSON);
		couple.position(couple.b).setSystem(PsychSystem.TWO_PERSON);
		couple.event(RegulationKind.RELAXED_ALERT);
		List<Finding> found = couple.found("R28");
		assertEquals(1, found.size());
		assertSame(position, found.get(0).element());
		assertSame(Severity.PROMPT, found.get(0).severity());
		assertEquals("A two-person system is noted for A. In which moment was distress relieved swiftly?", found.get(0).message());
	}

	@Test
	void isSilentWithEvidenceOrWithoutTheClaim() {
		position.setSystem(PsychSystem.MOVING);
		assertTrue(couple.isSilent("R28"));
		position.setSystem(PsychSystem.TWO_PERSON);
		couple.event(RegulationKind.DISTRESS_RELIEF);
		assertTrue(couple.isSilent("R28"));
	}

	@Test
	void whatIsOnlyHopedForIsNoEvidence() {
		position.setSystem(PsychSystem.TWO_PERSON);
		RegulationEvent relief = couple.event(RegulationKind.DISTRESS_RELIEF);
		for (Standing standing : Standing.VALUES) {
			relief.setStanding(standing);
			assertEquals(standing == Standing.HAPPENED, couple.isSilent("R28"), standing.getName());
		}
		position.setStanding(Standing.HOPED_FOR);
		assertTrue(couple.isSilent("R28"), "nobody has to prove a hope");
	}

	@Test
	void addsAMomentOfReliefAtTheEnd() {
		position.setSystem(PsychSystem.TWO_PERSON);
		couple.event(RegulationKind.ATTACK).setOrder(null);
		couple.event(RegulationKind.ATTACK).setOrder(4);
		RegulationEvent relief = (RegulationEvent) couple.mend("R28");
		assertSame(couple.a, relief.getActor());
		assertEquals(5, relief.getOrder());
		assertSame(relief, couple.dyad.getEvents().get(2));
		assertTrue(couple.isSilent("R28"));
	}
}
