// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relationalimages.validation.cases.CaseRules;
import org.relationalimages.validation.couples.CoupleRules;
import org.relationalimages.validation.images.ImageRules;
import org.relationalimages.validation.practice.PracticeRules;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.sessions.SessionRules;
import org.relationalimages.validation.strategies.StrategyRules;
import org.relationalimages.validation.teaching.TeachingRules;

/** The registry of all rules. */
public final class Rules {

	private static final List<Rule<?>> ALL = Stream
			.of(ImageRules.all(), StrategyRules.all(), SessionRules.all(), CoupleRules.all(), PracticeRules.all(),
					CaseRules.all(), TeachingRules.all())
			.flatMap(List::stream).sorted(Comparator.comparing((Rule<?> rule) -> rule.id())).toList();

	private Rules() {
	}

	/** The rules in the order of their ids. */
	public static List<Rule<?>> all() {
		return ALL;
	}

	/** The rule of an id such as {@code R01}. */
	public static Optional<Rule<?>> of(String id) {
		return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
	}
}
