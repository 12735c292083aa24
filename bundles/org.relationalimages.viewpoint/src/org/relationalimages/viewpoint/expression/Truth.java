// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.expression;

/** Converts a value to a Boolean, by Sirius's rule for every predicate. */
public final class Truth {

	private Truth() {
	}

	/**
	 * Whether a value is true: null is false, a Boolean is itself, a text is false only when it is "false" in any case,
	 * everything else is true, also 0 and an empty list.
	 *
	 * @param failed the result for an {@link EvaluationFailure}; it differs between kinds of predicates
	 */
	public static boolean of(Object value, boolean failed) {
		return switch (value) {
		case null -> false;
		case Boolean truth -> truth;
		case String text -> !"false".equalsIgnoreCase(text);
		case EvaluationFailure failure -> failed;
		default -> true;
		};
	}
}
