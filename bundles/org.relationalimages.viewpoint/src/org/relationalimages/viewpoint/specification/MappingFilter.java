// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.Set;

import org.relationalimages.viewpoint.expression.Expression;

/**
 * One part of a filter: elements of these mappings are touched when one of the conditions is false. Both conditions
 * empty touches them all.
 *
 * @param semanticCondition evaluated on the element's target
 * @param viewCondition     evaluated on its view; literals only, since views are no model elements here
 */
public record MappingFilter(FilterKind kind, Set<DiagramElementMapping> mappings, Expression semanticCondition,
		Expression viewCondition) {
}
