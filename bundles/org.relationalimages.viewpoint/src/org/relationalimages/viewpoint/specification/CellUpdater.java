// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import org.relationalimages.viewpoint.expression.Expression;

/** A mapping that says what its cells show and how they are edited. */
public sealed interface CellUpdater permits FeatureColumnMapping, IntersectionMapping {

	/** The element that defines it. */
	SpecificationElement definition();

	/** Computes the text of a cell. */
	default Expression cellLabel() {
		return definition().expression("labelExpression");
	}

	/** Must be true for a cell that can be edited; empty: always true. */
	default Expression canEdit() {
		return definition().expression("canEdit");
	}

	/** The tool that applies a typed text, or null. */
	default SpecificationElement directEditTool() {
		return definition().one("directEdit");
	}
}
