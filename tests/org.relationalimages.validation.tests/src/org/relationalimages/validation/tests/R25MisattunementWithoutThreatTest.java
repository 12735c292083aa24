// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.RegulationEvent;
import org.relationalimages.model.couples.RegulationKind;
import org.relationalimages.model.couples.Standing;
import org.relationalimages.model.couples.ThreatResponse;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R25MisattunementWithoutThreatTest {

	private final CoupleCase couple = new CoupleCase();
	private final RegulationEvent event = couple.event(RegulationKind.MISATTUNEMENT);

	@Test
	void expectsAThreatResponse() {
		event.setGross(true);
		couple.event(RegulationKind.MISATTUNEMENT).setGross(true);
		List<Finding> found = couple.found("R25");
		assertEquals(1, found.size());
		assertSame(couple.dyad, found.get(0).element());
		assertSame(CouplesPackage.Literals.DYAD__THREATS, found.get(0).feature());
		assertSame(Severity.WARNING, found.get(0).severity());
		assertEquals("Unrepaired gross misattunement usually leads to a threat response.", found.get(0).message());
	}

	@Test
	void isSilentWhenItWasNotGrossOrSomethingElseOrRepaired() {
		assertTrue(couple.isSilent("R25"));
		event.setGross(true);
		event.setKind(RegulationKind.ATTACK);
		assertTrue(couple.isSilent("R25"));
		event.setKind(RegulationKind.MISATTUNEMENT);
		event.setRepairedBy(couple.event(RegulationKind.REPAIR));
		assertTrue(couple.isSilent("R25"));
	}

	/** Only what happened counts: neither a misattunement that is merely imagined nor a repair that is hoped for. */
	@Test
	void aHopeIsNoEvidence() {
		event.setGross(true);
		event.setRepairedBy(couple.event(RegulationKind.REPAIR));
		event.getRepairedBy().setStanding(Standing.HOPED_FOR);
		assertEquals(1, couple.found("R25").size());
		event.setStanding(Standing.PROPOSED);
		assertTrue(couple.isSilent("R25"));
	}

	@Test
	void addsOneCausedByWhatWasNotRepaired() {
		event.setGross(true);
		couple.event(RegulationKind.MISATTUNEMENT);
		ThreatResponse threat = (ThreatResponse) couple.mend("R25");
		assertEquals(List.of(threat), couple.dyad.getThreats());
		assertEquals(List.of(event), threat.getCausedBy());
		assertTrue(couple.isSilent("R25"));
	}
}
