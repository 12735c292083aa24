// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.specification.SpecificationElement;

/** Applies the text that a user has typed for a label. */
public final class DirectEditTool extends ToolDescription {

	DirectEditTool(SpecificationElement specificationElement) {
		super(specificationElement);
	}

	/** The form of the text, such as {@code {0}: {1}}. */
	public String mask() {
		return definition().one("mask").text("mask");
	}

	/** Computes the initial text; empty: the label. */
	Expression inputLabel() {
		return definition().expression("inputLabelExpression");
	}
}
