// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.images;

import java.util.List;

import org.relationalimages.validation.rule.Rule;

/** The rules about images, layers and meanings, in the order of their ids. */
public final class ImageRules {

	private ImageRules() {
	}

	/** The rules; each call gives the same ones. */
	public static List<Rule<?>> all() {
		return ALL;
	}

	private static final List<Rule<?>> ALL = List.of(new R01ImageWithoutMeaning(), new R03ImageBuiltOnItself(),
			new R04ImageBuiltOnLaterLayer(), new R05ImageIncomplete(), new R06NothingExpected(),
			new R07ImageWithoutExperience(), new R12InfancyNotHypothetical(), new R16MeaningsInDisorder(),
			new R17RevisionMissing(), new R18DiscrepantContradictsNothing(), new R19TooManyDominant(),
			new R20OnlyPastOrFuture(), new R56TwoLayersOneNumber(), new R59AwarenessNotNoted());
}
