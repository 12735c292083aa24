// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import org.relationalimages.viewpoint.expression.Expression;

/** A style for the elements for which a condition holds; an empty condition always holds. */
public record ConditionalStyle(Expression predicate, SpecificationElement style) {
}
