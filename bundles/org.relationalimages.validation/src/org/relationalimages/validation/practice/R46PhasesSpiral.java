// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__CYCLE;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__DAY_FROM;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__DAY_TO;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__PHASE;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__STATE;
import static org.relationalimages.model.practice.PracticePackage.Literals.PROGRAMME__RUNS;

import java.util.HashMap;
import java.util.Map;

import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.Programme;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/**
 * Phases are "not linear but rather cyclical and spiraling" (S1#20): one that opens before an earlier one of its cycle is only
 * reported as a prompt, and only the first of a programme. Only a phase that ends before it begins is an error.
 */
final class R46PhasesSpiral extends Rule<Programme> {

	/** The state of the phases of one cycle, by their position in the programme. */
	private static final class Cycle {
		private final boolean[] waiting = new boolean[Phase.values().length];
		private final int[] latestStart = new int[Phase.values().length];

		private void add(PhaseRun run) {
			int place = run.getPhase().ordinal();
			waiting[place] |= run.getState() == RunState.PLANNED;
			if (run.getDayFrom() != null)
				latestStart[place] = Math.max(latestStart[place], run.getDayFrom());
		}

		private boolean isBeforeAnEarlierOne(PhaseRun run) {
			for (int place = 0; place < run.getPhase().ordinal(); place++)
				if (waiting[place] || run.getDayFrom() != null && run.getDayFrom() < latestStart[place])
					return true;
			return false;
		}
	}

	R46PhasesSpiral() {
		super("R46", Severity.PROMPT, Programme.class, "Order and days of phases", "S1#20",
				ReadFeatures.own(PROGRAMME__RUNS).andBelow(PHASE_RUN__PHASE, PHASE_RUN__CYCLE, PHASE_RUN__STATE,
						PHASE_RUN__DAY_FROM, PHASE_RUN__DAY_TO));
	}

	@Override
	protected void check(Programme programme, Findings found) {
		Map<Integer, Cycle> cycles = new HashMap<>();
		for (PhaseRun run : programme.getRuns())
			cycles.computeIfAbsent(run.getCycle(), number -> new Cycle()).add(run);
		programme.getRuns().stream().filter(run -> run.getState() != RunState.PLANNED)
				.filter(run -> cycles.get(run.getCycle()).isBeforeAnEarlierOne(run)).findFirst()
				.ifPresent(run -> found.add(run, PHASE_RUN__STATE,
						"Fine: phases spiral. An earlier phase has not begun yet, or begins later."));
		for (PhaseRun run : programme.getRuns())
			if (run.getDayFrom() != null && run.getDayTo() != null && run.getDayFrom() > run.getDayTo())
				found.add(Severity.ERROR, run, PHASE_RUN__DAY_TO, "This phase ends on day " + run.getDayTo()
						+ ", before it begins on day " + run.getDayFrom() + ".", new Fix("Swap the days", () -> swap(run)));
	}

	private static PhaseRun swap(PhaseRun run) {
		Integer from = run.getDayFrom();
		run.setDayFrom(run.getDayTo());
		run.setDayTo(from);
		return run;
	}
}
