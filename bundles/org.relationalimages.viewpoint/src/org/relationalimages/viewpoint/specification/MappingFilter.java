// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.Set;

import org.relationalimages.viewpoint.expression.Expression;

/**
 * One part of a filter: it affects elements of these mappings, or all elements without mappings, when one of the
 * conditions is false. With mappings and both conditions empty it affects all their elements.
 *
 * @param semanticCondition evaluated on the element's target; without mappings a literal, since it is for the view then
 * @param viewCondition     evaluated on the object that stands for its view; a literal or a service, which can find the view's target
 */
public record MappingFilter(FilterKind kind, Set<DiagramElementMapping> mappings, Expression semanticCondition,
		Expression viewCondition) {

	/** Whether it can affect elements of a mapping. */
	public boolean isFor(DiagramElementMapping mapping) {
		return mappings.isEmpty() || mappings.contains(mapping);
	}
}
