// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.List;

/** Refuses elements of tables that lack what they can't work without. */
final class TableRequirements {

	/** A reference that must be filled, where elements of a type have it. */
	private record Need(String type, String feature) {
	}

	private static final List<Need> NEEDS = List.of(new Need("TableDescription", "ownedColumnMappings"),
			new Need("IntersectionMapping", "lineMapping"), new Need("IntersectionMapping", "columnMapping"),
			new Need("TableTool", "firstModelOperation"), new Need("LabelEditTool", "mask"), new Need("CreateCellTool", "mask"),
			new Need("ForegroundStyleDescription", "foreGroundColor"), new Need("BackgroundStyleDescription", "backgroundColor"),
			new Need("ForegroundConditionalStyle", "style"), new Need("BackgroundConditionalStyle", "style"));

	private TableRequirements() {
	}

	static void check(SpecificationElement element) throws SpecificationException {
		for (Need need : NEEDS)
			if (element.is(need.type) && !element.isSet(need.feature))
				throw Requirements.lacks(element, need.feature);
		if (element.type().equals("IntersectionMapping") && element.text("columnFinderExpression").isBlank())
			throw Requirements.lacks(element, "columnFinderExpression");
		if (element.is("TableTool") && element.has("mask") && !element.one("mask").isSet("mask"))
			throw Requirements.lacks(element, "mask");
		if (element.is("TableDescription") && !element.isSet("ownedLineMappings") && !element.isSet("reusedLineMappings"))
			throw Requirements.lacks(element, "ownedLineMappings");
	}
}
