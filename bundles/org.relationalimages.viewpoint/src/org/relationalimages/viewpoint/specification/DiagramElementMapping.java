// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.List;

import org.relationalimages.viewpoint.expression.Expression;

/** Specifies which semantic elements have views of a kind, and the style of these views. */
public abstract sealed class DiagramElementMapping extends Described permits AbstractNodeMapping, EdgeMapping {

	private final Expression semanticCandidates;
	private final Expression precondition;
	private final Expression semanticElements;
	private final boolean createElements;
	private final DomainClass domainClass;
	private final SpecificationElement style;
	private final List<ConditionalStyle> conditionalStyles;

	DiagramElementMapping(SpecificationElement specificationElement) {
		super(specificationElement);
		semanticCandidates = specificationElement.expression("semanticCandidatesExpression");
		precondition = specificationElement.expression("preconditionExpression");
		semanticElements = specificationElement.expression("semanticElements");
		createElements = specificationElement.flag("createElements");
		domainClass = new DomainClass(specificationElement.text("domainClass"));
		style = specificationElement.one("style");
		conditionalStyles = specificationElement.many("conditionnalStyles").stream()
				.map(one -> new ConditionalStyle(one.expression("predicateExpression"), one.one("style"))).toList();
	}

	/** Computes the candidates, evaluated on the semantic element of the container; empty: all instances in the model. */
	public Expression semanticCandidates() {
		return semanticCandidates;
	}

	/** Must be true for a candidate; empty: always true. */
	public Expression precondition() {
		return precondition;
	}

	/** Computes the semantic elements of a view; empty: just its target. */
	public Expression semanticElements() {
		return semanticElements;
	}

	/** Whether the refresh creates elements, or only tools do. */
	public boolean createElements() {
		return createElements;
	}

	/** The class of candidates. */
	public DomainClass domainClass() {
		return domainClass;
	}

	/** The style when no condition is true; null when there is none. */
	public SpecificationElement style() {
		return style;
	}

	/** The styles with a condition; the first with a true one is used. */
	public List<ConditionalStyle> conditionalStyles() {
		return conditionalStyles;
	}

	/** The tool that deletes its elements, or null. */
	public SpecificationElement deletionTool() {
		return definition().one("deletionDescription");
	}

	/** The tool that edits its labels, or null. */
	public SpecificationElement directEditTool() {
		return definition().one("labelDirectEdit");
	}

	/** The tool for a double click, or null. */
	public SpecificationElement doubleClickTool() {
		return definition().one("doubleClickDescription");
	}

	/** The layer that contains it, directly or inside other mappings. */
	public final Layer layer() {
		SpecificationElement at = definition();
		while (!at.is("Layer"))
			at = at.owner();
		return at.description(Layer.class);
	}
}
