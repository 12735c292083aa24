// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import org.relationalimages.viewpoint.expression.Expression;

/** Specifies one column of an edition table, which shows a feature of each line's element. */
public final class FeatureColumnMapping extends ColumnMapping implements CellUpdater {

	/** The name that stands for no particular feature. */
	public static final String ANY_FEATURE = "*";

	FeatureColumnMapping(SpecificationElement specificationElement) {
		super(specificationElement);
	}

	/** The name of the feature, or {@link #ANY_FEATURE}. */
	public String featureName() {
		return definition().text("featureName");
	}

	/** Computes the element that has the feature from the line's; empty: it is the line's. */
	public Expression featureParent() {
		return definition().expression("featureParentExpression");
	}
}
