// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.List;

/** Specifies which elements are shown as nodes, bordered nodes or rows of a list. */
public final class NodeMapping extends AbstractNodeMapping {

	NodeMapping(SpecificationElement specificationElement) {
		super(specificationElement);
	}

	/** The sides of their parent at which its views are not put as bordered nodes, such as {@code WEST}; by its unconditional style. */
	public List<String> forbiddenSides() {
		SpecificationElement style = definition().one("style");
		return style == null || !style.has("forbiddenSides") ? List.of() : style.texts("forbiddenSides");
	}
}
