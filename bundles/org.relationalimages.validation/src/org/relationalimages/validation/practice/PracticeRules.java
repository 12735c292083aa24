// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import java.util.List;

import org.relationalimages.validation.rule.Rule;

/** The rules about the practice programme, in the order of their ids. */
public final class PracticeRules {

	private PracticeRules() {
	}

	/** The rules; each call gives the same ones. */
	public static List<Rule<?>> all() {
		return ALL;
	}

	private static final List<Rule<?>> ALL = List.of(new R30ReadingOutOfBounds(), new R31ReadingWithoutAnswers(),
			new R32ValueRanking(), new R33LengthOfActionMenu(), new R34ActionNotConcrete(),
			new R35ActionMenuNotVaried(), new R36CommitmentsOfTheWeek(), new R37CommitmentWithoutReview(),
			new R38SuccessOrFailure(),
			new R39DeepDescriptions(), new R40ExceptionsAndPatterns(), new R41MicroExperiment(),
			new R42HopeTooLarge(), new R43ListeningInTurns(), new R44MiracleTooVague(),
			new R45PreventionAndCelebration(), new R46PhaseEndsTooEarly(), new R47HopeWithoutPain(),
			new R49ResourcesFirst());
}
