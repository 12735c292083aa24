// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

import java.util.List;

import org.relationalimages.viewpoint.specification.SpecificationElement;
import org.relationalimages.viewpoint.specification.StyleCustomization;

/**
 * What the specification makes an element's style of.
 *
 * @param style          the style of its mapping, before customization
 * @param customizations those that have changed the style, in order
 */
public record StyleOrigin(SpecificationElement style, List<StyleCustomization> customizations) {

	/** Keeps its own copy of the customizations. */
	public StyleOrigin {
		customizations = List.copyOf(customizations);
	}

	/** The condition of the style as written in the specification; empty for a style without a condition. */
	public String condition() {
		SpecificationElement owner = style.owner();
		return owner.has("predicateExpression") ? owner.expression("predicateExpression").text() : "";
	}
}
