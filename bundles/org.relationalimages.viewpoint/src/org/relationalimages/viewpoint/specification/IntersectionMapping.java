// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.List;

import org.relationalimages.viewpoint.expression.Expression;

/** Specifies the cells of a cross table where lines of some mappings meet the columns of one. */
public final class IntersectionMapping extends TableMapping implements CellUpdater {

	private final DomainClass domainClass;
	private List<LineMapping> lineMappings = List.of();
	private ElementColumnMapping columnMapping;

	IntersectionMapping(SpecificationElement specificationElement) {
		super(specificationElement);
		domainClass = new DomainClass(specificationElement.text("domainClass"));
	}

	@Override
	void link() {
		lineMappings = all(definition(), "lineMapping", LineMapping.class);
		columnMapping = definition().one("columnMapping").description(ElementColumnMapping.class);
	}

	/** The mappings of its lines. */
	public List<LineMapping> lineMappings() {
		return lineMappings;
	}

	/** The mapping of its columns. */
	public ElementColumnMapping columnMapping() {
		return columnMapping;
	}

	/** Whether each cell shows an element of its own, rather than a relation of the line's element. */
	public boolean useDomainClass() {
		return definition().flag("useDomainClass");
	}

	/** The class of the elements its cells show. */
	public DomainClass domainClass() {
		return domainClass;
	}

	/** Computes the elements its cells show from the table's; empty: all that this element contains. */
	public Expression semanticCandidates() {
		return definition().expression("semanticCandidatesExpression");
	}

	/** Computes the elements of the lines from the cell's element. */
	public Expression lineFinder() {
		return definition().expression("lineFinderExpression");
	}

	/** Computes the elements of the columns from the cell's element, which in a relation is the line's. */
	public Expression columnFinder() {
		return definition().expression("columnFinderExpression");
	}

	/** Must be true for the column's element; empty: always true. */
	public Expression precondition() {
		return definition().expression("preconditionExpression");
	}

	/** The tool for text typed where there is no cell, or null. */
	public SpecificationElement creationTool() {
		return definition().one("create");
	}
}
