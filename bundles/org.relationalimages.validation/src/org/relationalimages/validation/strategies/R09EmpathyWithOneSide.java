// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.strategies;

import static org.relationalimages.model.strategies.StrategiesPackage.Literals.PARADOX__EMPATHY_WITH_STRATEGY;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.PARADOX__EMPATHY_WITH_YEARNING;

import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.TextQuestions;

/** The therapist is empathic with both sides of the paradox (S0#15). */
final class R09EmpathyWithOneSide extends Rule<Paradox> {

	R09EmpathyWithOneSide() {
		super("R09", Severity.PROMPT, Paradox.class, "Empathy with one side only", "S0#15",
				ReadFeatures.own(PARADOX__EMPATHY_WITH_YEARNING, PARADOX__EMPATHY_WITH_STRATEGY));
	}

	@Override
	protected void check(Paradox paradox, Findings found) {
		boolean noYearning = TextQuestions.isBlank(paradox.getEmpathyWithYearning());
		boolean noStrategy = TextQuestions.isBlank(paradox.getEmpathyWithStrategy());
		if (noYearning != noStrategy)
			found.add(paradox, noYearning ? PARADOX__EMPATHY_WITH_YEARNING : PARADOX__EMPATHY_WITH_STRATEGY,
					noYearning ? "Empathy with the strategy is noted. What could be said for the yearning, too?"
							: "Empathy with the yearning is noted. What could be said for the strategy that protects, too?");
	}
}
