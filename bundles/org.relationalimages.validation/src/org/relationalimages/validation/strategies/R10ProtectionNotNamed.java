// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.strategies;

import static org.relationalimages.model.strategies.StrategiesPackage.Literals.STRATEGY_OF_SURVIVAL__PROTECTS_FROM;

import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.TextQuestions;

/** Strategies exist to survive the pain of disconnection (S0#16), and are to be honoured (P3, P9). */
final class R10ProtectionNotNamed extends Rule<StrategyOfSurvival> {

	R10ProtectionNotNamed() {
		super("R10", Severity.PROMPT, StrategyOfSurvival.class, "Strategy without what it protects from",
				"S0#16, P3, P9", ReadFeatures.own(STRATEGY_OF_SURVIVAL__PROTECTS_FROM));
	}

	@Override
	protected void check(StrategyOfSurvival strategy, Findings found) {
		if (TextQuestions.isBlank(strategy.getProtectsFrom()))
			found.add(strategy, STRATEGY_OF_SURVIVAL__PROTECTS_FROM,
					"What does it protect from? Honour it before changing it.");
	}
}
