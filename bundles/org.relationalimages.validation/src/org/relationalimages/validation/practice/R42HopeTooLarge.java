// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import static org.relationalimages.model.practice.PracticePackage.Literals.HOPE_ANSWER__SMALL_IMPROVEMENT;

import org.relationalimages.model.practice.HopeAnswer;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.Phrases;

/** The hope question asks for a small improvement by the end of the day, not for a complete solution (S1#24). */
final class R42HopeTooLarge extends Rule<HopeAnswer> {

	/** The seed's "completely" and what means as much. */
	private static final Phrases ALL_OR_NOTHING = Phrases.of("completely", "fully", "always", "never again", "totally",
			"entirely", "forever", "once and for all", "vollständig*", "völlig*", "komplett", "nie wieder", "nie mehr",
			"für immer", "ein für alle mal");

	R42HopeTooLarge() {
		super("R42", Severity.PROMPT, HopeAnswer.class, "Hope for too much at once", "S1#24",
				ReadFeatures.own(HOPE_ANSWER__SMALL_IMPROVEMENT));
	}

	@Override
	protected void check(HopeAnswer answer, Findings found) {
		if (ALL_OR_NOTHING.isIn(answer.getSmallImprovement()))
			found.add(answer, HOPE_ANSWER__SMALL_IMPROVEMENT, "A small improvement, please. What would be a first bit of it by tonight?");
	}
}
