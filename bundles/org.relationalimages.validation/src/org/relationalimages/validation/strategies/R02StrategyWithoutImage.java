// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.strategies;

import static org.relationalimages.model.strategies.StrategiesPackage.Literals.STRATEGY_OF_SURVIVAL__EMERGES_FROM;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.STRATEGY_OF_SURVIVAL__REINFORCES;

import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** Strategies of survival emerge out of layers of relational images (S0#16). */
final class R02StrategyWithoutImage extends Rule<StrategyOfSurvival> {

	R02StrategyWithoutImage() {
		super("R02", Severity.WARNING, StrategyOfSurvival.class, "Strategy without image", "S0#16",
				ReadFeatures.own(STRATEGY_OF_SURVIVAL__EMERGES_FROM, STRATEGY_OF_SURVIVAL__REINFORCES));
	}

	@Override
	protected void check(StrategyOfSurvival strategy, Findings found) {
		if (strategy.getEmergesFrom().isEmpty())
			found.add(strategy, STRATEGY_OF_SURVIVAL__EMERGES_FROM,
					"This strategy is not linked to any relational image.", linkToReinforced(strategy));
	}

	@Override
	public Set<EStructuralFeature> asksFor() {
		return Set.of(STRATEGY_OF_SURVIVAL__EMERGES_FROM);
	}

	/** What a strategy keeps alive is most likely what it came from. */
	private static Fix[] linkToReinforced(StrategyOfSurvival strategy) {
		return strategy.getReinforces().isEmpty() ? new Fix[0]
				: new Fix[] { new Fix("Link to the image it reinforces", () -> {
					strategy.getEmergesFrom().addAll(strategy.getReinforces());
					return strategy;
				}) };
	}
}
