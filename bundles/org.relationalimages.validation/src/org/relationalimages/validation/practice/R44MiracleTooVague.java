// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import static java.util.Map.entry;
import static org.relationalimages.model.practice.PracticePackage.Literals.MIRACLE_DAY__DETAILS;
import static org.relationalimages.model.practice.PracticePackage.Literals.MIRACLE_DAY__FIRST_SIGN;
import static org.relationalimages.model.practice.PracticePackage.Literals.MIRACLE_DAY__IDO;
import static org.relationalimages.model.practice.PracticePackage.Literals.MIRACLE_DAY__INTERACTIONS;
import static org.relationalimages.model.practice.PracticePackage.Literals.MIRACLE_DAY__PARTNER_DOES;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.relationalimages.model.practice.MiracleDay;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.Words;

/** The day after the miracle: "the more specific, the better" (S1#30). Four of the five texts and twenty words are enough. */
final class R44MiracleTooVague extends Rule<MiracleDay> {

	private static final int TEXTS = 4;
	private static final int WORDS = 20;

	private static final OpenFields FIVE = new OpenFields(entry(MIRACLE_DAY__FIRST_SIGN, "the first small sign"),
			entry(MIRACLE_DAY__IDO, "what is done differently"),
			entry(MIRACLE_DAY__PARTNER_DOES, "what the partner does differently"),
			entry(MIRACLE_DAY__INTERACTIONS, "how both are with each other"),
			entry(MIRACLE_DAY__DETAILS, "what else is seen and heard"));

	R44MiracleTooVague() {
		super("R44", Severity.PROMPT, MiracleDay.class, "Miracle day too vague", "S1#30", ReadFeatures.own(FIVE.all()));
	}

	@Override
	protected void check(MiracleDay day, Findings found) {
		List<EAttribute> open = FIVE.of(day);
		if (FIVE.all().length - open.size() < TEXTS)
			found.add(day, open.getFirst(), "The more specific, the better. Still open: " + FIVE.words(open) + ".");
		else if (words(day) < WORDS)
			found.add(day, MIRACLE_DAY__DETAILS,
					"The more specific, the better. What would a camera show on the morning after the miracle?");
	}

	private static int words(MiracleDay day) {
		return Stream.of(FIVE.all()).mapToInt(text -> Words.count((String) day.eGet(text))).sum();
	}
}
