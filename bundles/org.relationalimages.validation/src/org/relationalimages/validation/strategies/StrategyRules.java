// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.strategies;

import java.util.List;

import org.relationalimages.validation.rule.Rule;

/** The rules about strategies, paradoxes and enactments, in the order of their ids. */
public final class StrategyRules {

	private StrategyRules() {
	}

	/** The rules; each call gives the same ones. */
	public static List<Rule<?>> all() {
		return ALL;
	}

	private static final List<Rule<?>> ALL = List.of(new R02StrategyWithoutImage(), new R08ParadoxOneSided(),
			new R09EmpathyWithOneSide(), new R10ProtectionNotNamed(), new R11NothingHeldBack(),
			new R13SeparationLanguage(), new R14HurtfulBondWithoutYearning(), new R15EnactmentUnexplored(),
			new R58YearningNotAcknowledged());
}
