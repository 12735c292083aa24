// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__DAY_FROM;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__DAY_TO;

import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/**
 * A phase does not end before it begins. The order of phases is free, as they are "not linear but rather cyclical and spiraling"
 * (S1#20).
 */
final class R46PhaseEndsTooEarly extends Rule<PhaseRun> {

	R46PhaseEndsTooEarly() {
		super("R46", Severity.ERROR, PhaseRun.class, "Phase that ends before it begins", "S1#20",
				ReadFeatures.own(PHASE_RUN__DAY_FROM, PHASE_RUN__DAY_TO));
	}

	@Override
	protected void check(PhaseRun run, Findings found) {
		if (run.getDayFrom() != null && run.getDayTo() != null && run.getDayFrom() > run.getDayTo())
			found.add(run, PHASE_RUN__DAY_TO, "This phase ends on day " + run.getDayTo() + ", before it begins on day " + run.getDayFrom()
					+ ".", new Fix("Swap the days", () -> swap(run)));
	}

	private static PhaseRun swap(PhaseRun run) {
		Integer from = run.getDayFrom();
		run.setDayFrom(run.getDayTo());
		run.setDayTo(from);
		return run;
	}
}
