// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.List;

import org.relationalimages.viewpoint.expression.Expression;

/** Specifies which relations, or which elements, are shown as edges. */
public final class EdgeMapping extends DiagramElementMapping {

	private final boolean useDomainElement;
	private List<DiagramElementMapping> sourceMappings = List.of();
	private List<DiagramElementMapping> targetMappings = List.of();
	private List<DiagramElementMapping> pathMappings = List.of();

	EdgeMapping(SpecificationElement specificationElement) {
		super(specificationElement);
		useDomainElement = specificationElement.flag("useDomainElement");
	}

	@Override
	void link() {
		sourceMappings = all(definition(), "sourceMapping", DiagramElementMapping.class);
		targetMappings = all(definition(), "targetMapping", DiagramElementMapping.class);
		pathMappings = all(definition(), "pathNodeMapping", DiagramElementMapping.class);
	}

	/** Whether each edge represents an element of its own, rather than a relation of its source. */
	public boolean useDomainElement() {
		return useDomainElement;
	}

	/** The mappings at whose views an edge can start. */
	public List<DiagramElementMapping> sourceMappings() {
		return sourceMappings;
	}

	/** The mappings at whose views an edge can end. */
	public List<DiagramElementMapping> targetMappings() {
		return targetMappings;
	}

	/** The mappings whose views an edge can pass. */
	public List<DiagramElementMapping> pathMappings() {
		return pathMappings;
	}

	/** Computes the elements at which an edge ends. */
	public Expression targetFinder() {
		return definition().expression("targetFinderExpression");
	}

	/** Computes the semantic element of a relation-based edge; empty: that of its source. */
	public Expression target() {
		return definition().expression("targetExpression");
	}

	/** Computes the elements that an edge passes. */
	public Expression path() {
		return definition().expression("pathExpression");
	}

	/** The tools that reconnect its edges. */
	public List<SpecificationElement> reconnectTools() {
		return definition().many("reconnections");
	}
}
