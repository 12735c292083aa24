// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import static org.relationalimages.model.practice.PracticePackage.Literals.MICRO_EXPERIMENT__DAYS;
import static org.relationalimages.model.practice.PracticePackage.Literals.MICRO_EXPERIMENT__PATTERN;

import org.relationalimages.model.practice.MicroExperiment;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** A micro experiment recreates the conditions of a pattern for the next three days (S1#36). */
final class R41MicroExperiment extends Rule<MicroExperiment> {

	private static final int DAYS = 3;

	R41MicroExperiment() {
		super("R41", Severity.PROMPT, MicroExperiment.class, "Length and pattern of a micro experiment", "S1#36",
				ReadFeatures.own(MICRO_EXPERIMENT__DAYS, MICRO_EXPERIMENT__PATTERN));
	}

	@Override
	protected void check(MicroExperiment experiment, Findings found) {
		if (experiment.getDays() == null || experiment.getDays() != DAYS)
			found.add(experiment, MICRO_EXPERIMENT__DAYS,
					"Three days are enough to learn something. Shall this experiment be as short?",
					new Fix("Set to three days", () -> {
						experiment.setDays(DAYS);
						return experiment;
					}));
		if (experiment.getPattern() == null)
			found.add(experiment, MICRO_EXPERIMENT__PATTERN,
					"Which pattern of exceptions does this experiment try to bring about again?");
	}
}
