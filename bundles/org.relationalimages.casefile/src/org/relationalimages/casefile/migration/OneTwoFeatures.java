// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.migration;

import java.util.List;
import java.util.Map;

/** What came with 1.2: features, by the elements that have them; a blank name means any element. */
final class OneTwoFeatures {

	private static final Map<String, List<String>> FEATURES = Map.ofEntries(
			Map.entry("", List.of("holder", "sources", "numbersInvented", "checkedWithClient", "checkedIn", "standing", "lookAgainDay",
					"lookAgainDate")),
			Map.entry("persons", List.of("pronouns", "ownPronouns", "lifeState")),
			Map.entry("relationships", List.of("readings", "safetyConcerns")), Map.entry("dyads", List.of("readings", "threats")),
			Map.entry("experiences", List.of("relationship")), Map.entry("images", List.of("answers")),
			Map.entry("yearnings", List.of("meets")), Map.entry("paradoxes", List.of("yearnings")),
			Map.entry("fears", List.of("images")), Map.entry("enactments", List.of("images", "strategies", "shapes")),
			Map.entry("programmes", List.of("forWhom")), Map.entry("forms", List.of("about", "exception", "toTry", "shapes")));

	private OneTwoFeatures() {
	}

	/** Whether anything below the root, or the root itself, has such a feature. */
	static boolean isIn(OldElement root) {
		boolean[] found = { root.value("shownAsOf") != null };
		for (Object part : root.content())
			if (part instanceof OldElement element)
				element.all(one -> found[0] |= isNew(one));
		return found[0];
	}

	private static boolean isNew(OldElement element) {
		return "SOURCE_TEXT".equals(element.value("provenance")) || has(element, "") || has(element, element.name());
	}

	private static boolean has(OldElement element, String name) {
		return FEATURES.getOrDefault(name, List.of()).stream().anyMatch(feature -> element.value(feature) != null);
	}
}
