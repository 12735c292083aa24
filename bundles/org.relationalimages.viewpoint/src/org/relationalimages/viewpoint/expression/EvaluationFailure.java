// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.expression;

/**
 * The value of an expression that could not be evaluated. It is a value and no exception, because what a failure
 * means differs from place to place and a diagram may hold thousands of them.
 *
 * @param message what went wrong, as one sentence
 */
public record EvaluationFailure(String message) {
}
