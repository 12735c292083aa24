// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import org.relationalimages.viewpoint.expression.Expression;

/** A mapping of a table: of lines, of columns or of cells. */
public abstract sealed class TableMapping extends Described permits LineMapping, ColumnMapping, IntersectionMapping {

	private final TableStyles styles;

	TableMapping(SpecificationElement specificationElement) {
		super(specificationElement);
		styles = TableStyles.of(specificationElement);
	}

	/** Computes the semantic elements; empty: just the target. */
	public final Expression semanticElements() {
		return definition().expression("semanticElements");
	}

	/** The colours of its cells. */
	public final TableStyles styles() {
		return styles;
	}
}
