// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.Programme;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;

class R20OnlyPastOrFutureTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Session session = SessionsFactory.eINSTANCE.createSession();

	R20OnlyPastOrFutureTest() {
		file.getSessions().add(session);
		session.setNumber(7);
	}

	private void addForm() {
		Programme programme = PracticeFactory.eINSTANCE.createProgramme();
		PhaseRun run = PracticeFactory.eINSTANCE.createPhaseRun();
		file.getProgrammes().add(programme);
		programme.getRuns().add(run);
		run.getForms().add(PracticeFactory.eINSTANCE.createHopeAnswer());
	}

	@Test
	void asksForTheFuture() {
		SampleElements.image(file);
		Finding found = RuleFindings.by("R20", file).get(0);
		assertSame(file, found.element());
		assertTrue(found.message().startsWith("Past and future can coexist."), found.message());
	}

	@Test
	void asksForThePast() {
		addForm();
		assertEquals(1, RuleFindings.by("R20", file).size());
	}

	@Test
	void isSilentWithBothAndWithNone() {
		assertEquals(List.of(), RuleFindings.by("R20", file));
		addForm();
		SampleElements.image(file);
		assertEquals(List.of(), RuleFindings.by("R20", file));
	}

	@Test
	void isSilentInTheFirstSessionsAsLongAsNoProgrammeWasBegun() {
		SampleElements.image(file);
		PhaseRun planned = PracticeFactory.eINSTANCE.createPhaseRun();
		Programme programme = PracticeFactory.eINSTANCE.createProgramme();
		programme.getRuns().add(planned);
		file.getProgrammes().add(programme);
		session.setNumber(6);
		assertEquals(List.of(), RuleFindings.by("R20", file));
		session.setNumber(null);
		assertEquals(List.of(), RuleFindings.by("R20", file));
		planned.setState(RunState.OPEN);
		assertEquals(1, RuleFindings.by("R20", file).size());
	}

	@Test
	void sixSessionsHavePassedOnceTheSixthIsOver() {
		SampleElements.image(file);
		session.setNumber(6);
		assertEquals(List.of(), RuleFindings.by("R20", file));
		session.getEvents().add(SessionsFactory.eINSTANCE.createConnectionEvent());
		assertEquals(1, RuleFindings.by("R20", file).size());
	}

	@Test
	void asksTheClientsByName() {
		SampleElements.image(file);
		assertEquals("Past and future can coexist. What should be different in time to come?", RuleFindings.by("R20", file).get(0).message());
		SampleElements.client(file, "Anna");
		SampleElements.client(file, "Ben");
		assertEquals("Past and future can coexist. What would Anna and Ben like to be different?", RuleFindings.by("R20", file).get(0).message());
	}
}
