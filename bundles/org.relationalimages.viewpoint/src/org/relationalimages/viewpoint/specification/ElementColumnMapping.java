// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.List;

import org.relationalimages.viewpoint.expression.Expression;

/** Specifies which semantic elements have columns of a kind in a cross table. */
public final class ElementColumnMapping extends ColumnMapping {

	private final DomainClass domainClass;

	ElementColumnMapping(SpecificationElement specificationElement) {
		super(specificationElement);
		domainClass = new DomainClass(specificationElement.text("domainClass"));
	}

	/** The class of candidates. */
	public DomainClass domainClass() {
		return domainClass;
	}

	/** Computes the candidates from the table's element; empty: all that this element contains. */
	public Expression semanticCandidates() {
		return definition().expression("semanticCandidatesExpression");
	}

	/** The tools offered on its columns. */
	public List<SpecificationElement> creationTools() {
		return definition().many("create");
	}

	/** The tool that deletes its columns, or null. */
	public SpecificationElement deletionTool() {
		return definition().one("delete");
	}
}
