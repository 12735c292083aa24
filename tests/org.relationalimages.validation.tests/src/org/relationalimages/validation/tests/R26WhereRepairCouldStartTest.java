// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.couples.RegulationEvent;
import org.relationalimages.model.couples.RegulationKind;
import org.relationalimages.model.couples.Standing;
import org.relationalimages.model.sessions.AgendaItem;
import org.relationalimages.model.sessions.Topic;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R26WhereRepairCouldStartTest {

	private final CoupleCase couple = new CoupleCase();

	@Test
	void asksAfterThreeUnrepaired() {
		dysregulation(2);
		assertTrue(couple.isSilent("R26"));
		dysregulation(1);
		List<Finding> found = couple.found("R26");
		assertEquals(1, found.size());
		assertSame(couple.dyad, found.get(0).element());
		assertSame(Severity.PROMPT, found.get(0).severity());
		assertEquals("Several times of dysregulation went unrepaired. Where could repair start?", found.get(0).message());
	}

	@Test
	void isSilentWhenOneOfThreeWasRepairedOrOthersThingsHappened() {
		dysregulation(2);
		couple.event(RegulationKind.ATTACK);
		RegulationEvent third = couple.event(RegulationKind.DYSREGULATION);
		third.setRepairedBy(couple.event(RegulationKind.REPAIR));
		assertTrue(couple.isSilent("R26"));
	}

	/** A repair that is hoped for repairs nothing, and what did not happen needs no repair. */
	@Test
	void aHopeIsNoEvidence() {
		dysregulation(3);
		RegulationEvent first = couple.dyad.getEvents().getFirst();
		first.setRepairedBy(couple.event(RegulationKind.REPAIR));
		first.getRepairedBy().setStanding(Standing.HOPED_FOR);
		assertEquals(1, couple.found("R26").size());
		first.setStanding(Standing.HOPED_FOR);
		assertTrue(couple.isSilent("R26"));
	}

	@Test
	void plansRepairAndAsksAgainAfterThatSession() {
		dysregulation(4);
		AgendaItem item = (AgendaItem) couple.mend("R26");
		assertSame(Topic.REPAIR, item.getTopic());
		assertTrue(couple.isSilent("R26"));
		item.setDone(true);
		assertEquals(1, couple.found("R26").size());
	}

	@Test
	void asksInTheBitterCouple() {
		assertEquals(1, RuleFindings.by("R26", ShippedFiles.load(TeachingCases.find("T7").orElseThrow())).size());
	}

	private void dysregulation(int times) {
		for (int i = 0; i < times; i++)
			couple.event(RegulationKind.DYSREGULATION);
	}
}
