// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.List;
import java.util.Map;

/** Refuses elements of tables that lack what they can't work without. */
final class TableRequirements {

	/** By type, the references that must be filled. */
	private static final Map<String, List<String>> REQUIRED = Map.of(
			"TableDescription", List.of("ownedColumnMappings"),
			"IntersectionMapping", List.of("lineMapping", "columnMapping"),
			"TableTool", List.of("firstModelOperation"),
			"LabelEditTool", List.of("mask"),
			"CreateCellTool", List.of("mask"),
			"ForegroundStyleDescription", List.of("foreGroundColor"),
			"BackgroundStyleDescription", List.of("backgroundColor"));

	private TableRequirements() {
	}

	static void check(SpecificationElement element) throws SpecificationException {
		for (Map.Entry<String, List<String>> entry : REQUIRED.entrySet())
			if (element.is(entry.getKey()))
				for (String feature : entry.getValue())
					if (!element.isSet(feature))
						throw Requirements.lacks(element, feature);
		if (element.type().equals("IntersectionMapping") && element.text("columnFinderExpression").isBlank())
			throw Requirements.lacks(element, "columnFinderExpression");
		if (element.is("TableTool") && element.has("mask") && !element.one("mask").isSet("mask"))
			throw Requirements.lacks(element, "mask");
		if (element.is("TableDescription") && !element.isSet("ownedLineMappings") && !element.isSet("reusedLineMappings"))
			throw Requirements.lacks(element, "ownedLineMappings");
	}
}
