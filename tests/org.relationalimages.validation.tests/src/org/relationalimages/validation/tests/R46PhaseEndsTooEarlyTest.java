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

class R46PhaseEndsTooEarlyTest {

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

	/** Phases spiral, so their order is no finding. */
	@Test
	void isSilentAboutAPhaseThatOpensBeforeAnEarlierOne() {
		run(Phase.RESOURCE_IDENTIFICATION, RunState.PLANNED, 20, 27);
		run(Phase.VISION_CLARIFICATION, RunState.OPEN, 7, 14);
		assertTrue(programme.isSilent("R46"));
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
