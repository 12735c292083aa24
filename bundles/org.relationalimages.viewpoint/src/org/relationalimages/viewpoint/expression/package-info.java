// SPDX-License-Identifier: EPL-2.0
/**
 * Expressions of specifications: {@code feature:}, {@code service:}, {@code var:} and literals; each evaluation records what it
 * reads.
 */
package org.relationalimages.viewpoint.expression;
