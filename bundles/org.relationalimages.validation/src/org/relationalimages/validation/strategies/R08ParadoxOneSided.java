// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.strategies;

import static org.relationalimages.model.strategies.StrategiesPackage.Literals.PARADOX__STRATEGIES;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.PARADOX__YEARNINGS;

import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.model.strategies.StrategiesFactory;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.model.strategies.Yearning;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.Owner;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** The paradox has two sides: the yearning for connection and the ways to stay out of it (S0#15). */
final class R08ParadoxOneSided extends Rule<Paradox> {

	private static final String MESSAGE = "Both sides of the paradox are needed.";

	R08ParadoxOneSided() {
		super("R08", Severity.WARNING, Paradox.class, "Paradox without one of its sides", "S0#15",
				ReadFeatures.own(PARADOX__YEARNINGS, PARADOX__STRATEGIES));
	}

	@Override
	protected void check(Paradox paradox, Findings found) {
		boolean noYearning = paradox.getYearnings().isEmpty();
		boolean noStrategy = paradox.getStrategies().isEmpty();
		if (noYearning && noStrategy)
			found.add(Severity.ERROR, paradox, null, MESSAGE, addYearning(paradox), addStrategy(paradox));
		else if (noYearning)
			found.add(paradox, PARADOX__YEARNINGS, MESSAGE, addYearning(paradox));
		else if (noStrategy)
			found.add(paradox, PARADOX__STRATEGIES, MESSAGE, addStrategy(paradox));
	}

	private static Fix addYearning(Paradox paradox) {
		return new Fix("Add a yearning", () -> {
			Yearning yearning = StrategiesFactory.eINSTANCE.createYearning();
			Owner.caseOf(paradox).getYearnings().add(yearning);
			paradox.getYearnings().add(yearning);
			return yearning;
		});
	}

	private static Fix addStrategy(Paradox paradox) {
		return new Fix("Add a strategy of survival", () -> {
			StrategyOfSurvival strategy = StrategiesFactory.eINSTANCE.createStrategyOfSurvival();
			Owner.caseOf(paradox).getStrategies().add(strategy);
			strategy.getEmergesFrom().addAll(paradox.getImages());
			paradox.getStrategies().add(strategy);
			return strategy;
		});
	}
}
