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

	/** What has no end in time. */
	private static final Phrases FOR_GOOD = Phrases.of("always", "never again", "forever", "once and for all", "nie wieder", "nie mehr",
			"für immer", "ein für alle mal", "immer");
	/** "Completely" and what means as much; small all the same when it lasts for a while only. */
	private static final Phrases WHOLLY = Phrases.of("completely", "fully", "totally", "entirely", "vollständig*", "völlig*", "komplett");
	private static final Phrases FOR_A_WHILE = Phrases.of("minute", "minutes", "moment", "moments", "second", "seconds", "an hour",
			"half an hour", "a while", "minuten", "augenblick*", "sekunden", "stunde");

	R42HopeTooLarge() {
		super("R42", Severity.PROMPT, HopeAnswer.class, "Hope for too much at once", "S1#24",
				ReadFeatures.own(HOPE_ANSWER__SMALL_IMPROVEMENT));
	}

	@Override
	protected void check(HopeAnswer answer, Findings found) {
		String hope = answer.getSmallImprovement();
		if (FOR_GOOD.isIn(hope) || WHOLLY.isIn(hope) && !FOR_A_WHILE.isIn(hope))
			found.add(answer, HOPE_ANSWER__SMALL_IMPROVEMENT, "A small improvement, please. What would be a first bit of it by tonight?");
	}
}
