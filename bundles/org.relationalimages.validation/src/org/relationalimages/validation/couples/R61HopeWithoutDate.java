// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.couples;

import static org.relationalimages.model.couples.CouplesPackage.Literals.STANDING_ELEMENT__LOOK_AGAIN_DATE;
import static org.relationalimages.model.couples.CouplesPackage.Literals.STANDING_ELEMENT__LOOK_AGAIN_DAY;
import static org.relationalimages.model.couples.CouplesPackage.Literals.STANDING_ELEMENT__STANDING;

import org.relationalimages.model.couples.Standing;
import org.relationalimages.model.couples.StandingElement;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.TextQuestions;

/** What is hoped for or proposed is looked at again on a day, so that a hope does not pass for a fact (S2#1, S2#18). */
final class R61HopeWithoutDate extends Rule<StandingElement> {

	R61HopeWithoutDate() {
		super("R61", Severity.PROMPT, StandingElement.class, "Hope without a day to look at it again", "S2#1, S2#18",
				ReadFeatures.own(STANDING_ELEMENT__STANDING, STANDING_ELEMENT__LOOK_AGAIN_DAY, STANDING_ELEMENT__LOOK_AGAIN_DATE));
	}

	@Override
	protected void check(StandingElement element, Findings found) {
		boolean isProposed = element.getStanding() == Standing.PROPOSED;
		if ((isProposed || element.getStanding() == Standing.HOPED_FOR) && element.getLookAgainDay() == null
				&& TextQuestions.isBlank(element.getLookAgainDate()))
			found.add(element, STANDING_ELEMENT__LOOK_AGAIN_DAY,
					(isProposed ? "This is proposed so far." : "This is hoped for.") + " On which day will you look at it again together?");
	}
}
