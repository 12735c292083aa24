// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.List;
import java.util.stream.Stream;

import org.relationalimages.viewpoint.expression.Expression;

/** Specifies which semantic elements have lines of a kind, in a table or below another line. */
public final class LineMapping extends TableMapping {

	private final DomainClass domainClass;
	private List<LineMapping> subLines = List.of();

	LineMapping(SpecificationElement specificationElement) {
		super(specificationElement);
		domainClass = new DomainClass(specificationElement.text("domainClass"));
	}

	@Override
	void link() {
		subLines = ownAndReused(definition(), "ownedSubLines", "reusedSubLines");
	}

	static List<LineMapping> ownAndReused(SpecificationElement holder, String own, String reused) {
		return Stream.concat(all(holder, own, LineMapping.class).stream(), all(holder, reused, LineMapping.class).stream())
				.distinct().toList();
	}

	/** The mappings of the lines below its lines, its own before reused ones; it may be among them itself. */
	public List<LineMapping> subLines() {
		return subLines;
	}

	/** The class of candidates. */
	public DomainClass domainClass() {
		return domainClass;
	}

	/** Computes the candidates from the element of the table or line above; empty: all that this element contains. */
	public Expression semanticCandidates() {
		return definition().expression("semanticCandidatesExpression");
	}

	/** Computes the label. */
	public Expression headerLabel() {
		return definition().expression("headerLabelExpression");
	}

	/** The tools offered on its lines. */
	public List<SpecificationElement> creationTools() {
		return definition().many("create");
	}

	/** The tool that deletes its lines, or null. */
	public SpecificationElement deletionTool() {
		return definition().one("delete");
	}
}
