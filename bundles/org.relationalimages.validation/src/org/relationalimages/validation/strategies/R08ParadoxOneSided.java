// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.strategies;

import static org.relationalimages.model.strategies.StrategiesPackage.Literals.PARADOX__STRATEGIES;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.PARADOX__YEARNINGS;

import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.Holders;
import org.relationalimages.model.PersonWords;
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

	R08ParadoxOneSided() {
		super("R08", Severity.WARNING, Paradox.class, "Paradox without one of its sides", "S0#15",
				ReadFeatures.own(PARADOX__YEARNINGS, PARADOX__STRATEGIES).andHolderWords());
	}

	@Override
	protected void check(Paradox paradox, Findings found) {
		boolean noYearning = paradox.getYearnings().isEmpty();
		boolean noStrategy = paradox.getStrategies().isEmpty();
		PersonWords words = PersonWords.ofHolder(paradox);
		if (noYearning && noStrategy)
			found.add(Severity.ERROR, paradox, null, "Both sides of this paradox are still open: what " + words.name()
					+ " yearns for, and the ways to stay out of connection.", addYearning(paradox), addStrategy(paradox));
		else if (noYearning)
			found.add(paradox, PARADOX__YEARNINGS, "The side of the yearning is still open: what does " + words.name() + " yearn for here?",
					addYearning(paradox));
		else if (noStrategy)
			found.add(paradox, PARADOX__STRATEGIES, "The side of the strategies is still open: how does " + words.name()
					+ " stay out of connection here, to be safe?", addStrategy(paradox));
	}

	@Override
	public Set<EStructuralFeature> asksFor() {
		return Set.of(PARADOX__YEARNINGS, PARADOX__STRATEGIES);
	}

	private static Fix addYearning(Paradox paradox) {
		return new Fix("Add a yearning", () -> {
			Yearning yearning = StrategiesFactory.eINSTANCE.createYearning();
			Owner.caseOf(paradox).getYearnings().add(yearning);
			yearning.setHolder(Holders.near(paradox));
			paradox.getYearnings().add(yearning);
			return yearning;
		});
	}

	private static Fix addStrategy(Paradox paradox) {
		return new Fix("Add a strategy of survival", () -> {
			StrategyOfSurvival strategy = StrategiesFactory.eINSTANCE.createStrategyOfSurvival();
			Owner.caseOf(paradox).getStrategies().add(strategy);
			strategy.setHolder(Holders.near(paradox));
			strategy.getEmergesFrom().addAll(paradox.getImages());
			paradox.getStrategies().add(strategy);
			return strategy;
		});
	}
}
