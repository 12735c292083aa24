// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.SafetyConcern;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R63DangerWithoutPlanTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Person anna = SampleElements.client(file, "Anna");
	private final SafetyConcern concern = CasesFactory.eINSTANCE.createSafetyConcern();

	R63DangerWithoutPlanTest() {
		SampleElements.bond(file, anna, SampleElements.person(file, "Karl")).getSafetyConcerns().add(concern);
	}

	@Test
	void asksForAPlan() {
		Finding found = RuleFindings.by("R63", file).get(0);
		assertSame(concern, found.element());
		assertSame(Severity.WARNING, found.severity());
		assertEquals("What would make everybody safer, and who can help? Note who does what, where to go and whom to call.", found.message());
		concern.getPersonsAtRisk().add(anna);
		concern.getPersonsAtRisk().add(SampleElements.person(file, "Mia"));
		assertEquals("What would make Anna and Mia safer, and who can help? Note who does what, where to go and whom to call.",
				RuleFindings.by("R63", file).get(0).message());
		concern.setPlan("\n");
		assertEquals(1, RuleFindings.by("R63", file).size());
		concern.setPlan("Stays with her sister; Karl knows it");
		assertEquals(List.of(), RuleFindings.by("R63", file));
	}

	@Test
	void isSilentOnceTheDangerIsOver() {
		Session session = SessionsFactory.eINSTANCE.createSession();
		file.getSessions().add(session);
		concern.setValidTo(session);
		assertEquals(List.of(), RuleFindings.by("R63", file));
	}
}
