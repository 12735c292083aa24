// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.expression;

/**
 * The value of an expression that could not be evaluated. It is a value and not an exception, because the meaning of a
 * failure depends on the caller and a diagram may have thousands of them.
 *
 * @param message the error, as one sentence
 */
public record EvaluationFailure(String message) {
}
