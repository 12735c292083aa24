// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.strategies;

import static org.relationalimages.model.strategies.StrategiesPackage.Literals.STRATEGY_OF_SURVIVAL__KEEPS_OUT;

import org.relationalimages.model.strategies.HeldBackPart;
import org.relationalimages.model.strategies.StrategiesFactory;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.Owner;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** People keep important parts of their experience out of connection (S0#10). */
final class R11NothingHeldBack extends Rule<StrategyOfSurvival> {

	R11NothingHeldBack() {
		super("R11", Severity.PROMPT, StrategyOfSurvival.class, "Strategy that keeps nothing out", "S0#10",
				ReadFeatures.own(STRATEGY_OF_SURVIVAL__KEEPS_OUT));
	}

	@Override
	protected void check(StrategyOfSurvival strategy, Findings found) {
		if (strategy.getKeepsOut().isEmpty())
			found.add(strategy, STRATEGY_OF_SURVIVAL__KEEPS_OUT,
					"Which part of experience is kept out of connection?", new Fix("Add a held-back part", () -> {
						HeldBackPart part = StrategiesFactory.eINSTANCE.createHeldBackPart();
						Owner.caseOf(strategy).getHeldBackParts().add(part);
						part.setHolder(strategy.getHolder());
						strategy.getKeepsOut().add(part);
						return part;
					}));
	}
}
