// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.cases;

import java.util.List;

import org.relationalimages.validation.rule.Rule;

/** The rules about the case as a whole, its people, privacy and notes, in the order of their ids. */
public final class CaseRules {

	private CaseRules() {
	}

	/** The rules; each call gives the same ones. */
	public static List<Rule<?>> all() {
		return ALL;
	}

	private static final List<Rule<?>> ALL = List.of(new R48PersonAsProblem(), new R50TeachingNeedsConsent(), new R51LikelyIdentifiers(),
			new R53ImpossibleValues(), new R54VerbatimWithoutSpeaker(), new R55TooMuchAtOnce(), new R57ParentAndChildReversed(),
			new R60HolderNotNoted(), new R62ReadingWithoutSession(), new R63DangerWithoutPlan());
}
