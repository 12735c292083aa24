// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticePackage.Literals;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R46PhasesSpiralTest {

	private final ProgrammeCase programme = new ProgrammeCase();

	private PhaseRun run(Phase phase, RunState state, Integer from, Integer to) {
		PhaseRun run = programme.run(phase, state);
		run.setDayFrom(from);
		run.setDayTo(to);
		return run;
	}

	@Test
	void isSilentWhenPhasesFollow() {
		run(Phase.COLLABORATIVE_ESTABLISHMENT, RunState.DONE, 1, 7);
		run(Phase.RESOURCE_IDENTIFICATION, RunState.OPEN, 8, 8);
		run(Phase.VISION_CLARIFICATION, RunState.PLANNED, 9, null);
		assertTrue(programme.isSilent("R46"));
	}

	@Test
	void mentionsAPhaseThatOpensBeforeAnEarlierOne() {
		run(Phase.RESOURCE_IDENTIFICATION, RunState.PLANNED, null, null);
		PhaseRun later = run(Phase.VISION_CLARIFICATION, RunState.OPEN, null, null);
		Finding found = programme.found("R46").get(0);
		assertSame(later, found.element());
		assertSame(Severity.PROMPT, found.severity());
		assertTrue(found.message().startsWith("Fine: phases spiral."));
	}

	@Test
	void mentionsItOnceForAProgramme() {
		run(Phase.VISION_CLARIFICATION, RunState.PLANNED, null, null);
		PhaseRun first = run(Phase.EXCEPTION_AMPLIFICATION, RunState.DONE, null, null);
		run(Phase.ACTION_CONSTRUCTION, RunState.OPEN, null, null);
		assertEquals(1, programme.found("R46").size());
		assertSame(first, programme.found("R46").get(0).element());
	}

	@Test
	void goesByTheDaysToo() {
		run(Phase.RESOURCE_IDENTIFICATION, RunState.DONE, 8, 14);
		PhaseRun later = run(Phase.VISION_CLARIFICATION, RunState.DONE, 7, 20);
		assertEquals(1, programme.found("R46").size());
		later.setDayFrom(8);
		assertTrue(programme.isSilent("R46"));
	}

	@Test
	void anotherCycleIsAnotherTurnOfTheSpiral() {
		run(Phase.RESOURCE_IDENTIFICATION, RunState.PLANNED, null, null).setCycle(2);
		run(Phase.VISION_CLARIFICATION, RunState.OPEN, null, null);
		assertTrue(programme.isSilent("R46"));
		programme.programme.getRuns().get(1).setCycle(null);
		programme.programme.getRuns().get(0).setCycle(null);
		assertEquals(1, programme.found("R46").size());
	}

	@Test
	void noPhaseEndsBeforeItBegins() {
		PhaseRun run = run(Phase.COLLABORATIVE_ESTABLISHMENT, RunState.PLANNED, 8, 7);
		Finding found = programme.found("R46").get(0);
		assertSame(Severity.ERROR, found.severity());
		assertSame(Literals.PHASE_RUN__DAY_TO, found.feature());
		assertSame(run, programme.mend("R46", "Swap the days"));
		assertEquals(7, run.getDayFrom());
		assertEquals(8, run.getDayTo());
		assertTrue(programme.isSilent("R46"));
	}
}
