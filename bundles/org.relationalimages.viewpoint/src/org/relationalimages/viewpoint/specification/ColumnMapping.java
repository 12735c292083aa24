// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import org.relationalimages.viewpoint.expression.Expression;

/** Specifies a column that shows a feature, or the columns that show elements. */
public abstract sealed class ColumnMapping extends TableMapping permits FeatureColumnMapping, ElementColumnMapping {

	ColumnMapping(SpecificationElement specificationElement) {
		super(specificationElement);
	}

	/** Computes the label. */
	public final Expression headerLabel() {
		return definition().expression("headerLabelExpression");
	}

	/** The width of a new column in pixels; 0 to leave it to the editor. */
	public final int initialWidth() {
		return definition().number("initialWidth");
	}
}
