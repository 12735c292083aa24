// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.sessions.Intervention;
import org.relationalimages.model.sessions.ParadoxSide;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.model.strategies.Yearning;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R58YearningNotAcknowledgedTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Yearning yearning = SampleElements.yearning(file);

	@Test
	void asksUntilItIsNoted() {
		SampleElements.client(file, "Anna");
		Finding found = RuleFindings.by("R58", file).get(0);
		assertSame(yearning, found.element());
		assertSame(Severity.PROMPT, found.severity());
		assertEquals("Has this yearning been acknowledged so far? How could Anna notice that it is respected?", found.message());
		RuleFindings.fix("R58", file, "Note it as acknowledged");
		assertTrue(yearning.isAcknowledged());
		assertEquals(List.of(), RuleFindings.by("R58", file));
	}

	@Test
	void anInterventionThatAddressesItAcknowledgesIt() {
		Session session = SessionsFactory.eINSTANCE.createSession();
		Intervention intervention = SessionsFactory.eINSTANCE.createIntervention();
		session.getInterventions().add(intervention);
		file.getSessions().add(session);
		intervention.getTargets().add(SampleElements.yearning(file));
		intervention.getTargets().add(yearning);
		for (ParadoxSide side : ParadoxSide.VALUES) {
			intervention.setAddresses(side);
			boolean acknowledges = side == ParadoxSide.YEARNING || side == ParadoxSide.BOTH;
			assertEquals(acknowledges ? 0 : 2, RuleFindings.by("R58", file).size(), side.getName());
		}
		intervention.setAddresses(ParadoxSide.BOTH);
		intervention.getTargets().remove(yearning);
		assertSame(yearning, RuleFindings.by("R58", file).get(0).element());
	}
}
