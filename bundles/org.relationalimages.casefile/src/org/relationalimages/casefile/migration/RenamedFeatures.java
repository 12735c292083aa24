// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.migration;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Features and values that have another name in 1.2, and references by place that pass through them. */
final class RenamedFeatures {

	/** The old and the new name of features, by the elements that have them. */
	private static final Map<String, Map<String, String>> NAMES = Map.of("experiences", Map.of("in", "relationship"),
			"paradoxes", Map.of("yearning", "yearnings"), "fears", Map.of("image", "images"),
			"enactments", Map.of("image", "images", "strategy", "strategies"), "dyads", Map.of("threat", "threats"),
			"programmes", Map.of("for", "forWhom"));
	/** The same for exercises, by the end of their type's name. */
	private static final Map<String, Map<String, String>> OF_FORMS = Map.of("ScaleReading", Map.of("of", "about"),
			"ExceptionDescription", Map.of("of", "exception"), "ActionCommitment", Map.of("try", "toTry"));
	private static final String PROVENANCE = "provenance";

	private RenamedFeatures() {
	}

	/** Returns how many features and values were renamed. */
	static int apply(OldElement root) {
		int[] changed = { 0 };
		root.all(element -> {
			Map<String, String> names = element.name().equals("forms") ? OF_FORMS.getOrDefault(ElementType.of(element), Map.of())
					: NAMES.getOrDefault(element.name(), Map.of());
			names.forEach((before, after) -> changed[0] += rename(element, before, after));
			if ("SEED_TEXT".equals(element.value(PROVENANCE))) {
				element.set(PROVENANCE, "SOURCE_TEXT");
				changed[0]++;
			}
			element.attributes().replaceAll((name, value) -> isPlaces(value) ? value.replace("/@threat.", "/@threats.") : value);
		});
		return changed[0];
	}

	private static boolean isPlaces(String value) {
		return value.contains("/@threat.") && Arrays.stream(value.strip().split("\\s+")).allMatch(one -> one.startsWith("//@") || one.startsWith("#//@"));
	}

	/** Renames a feature, unless the new name is in use. */
	private static int rename(OldElement element, String before, String after) {
		if (element.value(after) != null)
			return 0;
		List<OldElement> parts = element.children(before);
		parts.forEach(part -> part.rename(after));
		String value = element.attributes().remove(before);
		if (value != null)
			element.attributes().put(after, value);
		return value == null && parts.isEmpty() ? 0 : 1;
	}
}
