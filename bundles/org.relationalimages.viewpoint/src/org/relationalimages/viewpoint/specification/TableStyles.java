// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.List;

/**
 * The colours that a mapping of a table gives its cells: letters and background are chosen independently, each the first
 * conditional style whose predicate is true, else the default.
 *
 * @param foregrounds the conditional styles of the letters
 * @param foreground  the default of the letters, or null
 * @param backgrounds the conditional styles of the background
 * @param background  the default of the background, or null
 */
public record TableStyles(List<ConditionalStyle> foregrounds, SpecificationElement foreground,
		List<ConditionalStyle> backgrounds, SpecificationElement background) {

	static TableStyles of(SpecificationElement mapping) {
		return new TableStyles(conditional(mapping, "foregroundConditionalStyle"), mapping.one("defaultForeground"),
				conditional(mapping, "backgroundConditionalStyle"), mapping.one("defaultBackground"));
	}

	private static List<ConditionalStyle> conditional(SpecificationElement mapping, String feature) {
		return mapping.many(feature).stream()
				.map(one -> new ConditionalStyle(one.expression("predicateExpression"), one.one("style"))).toList();
	}
}
