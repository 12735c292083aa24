// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.List;
import java.util.function.Function;

import org.relationalimages.model.Identified;
import org.relationalimages.validation.rule.Rule;

/**
 * A rule that failed, which is a fault of the program and not of the case. Its findings are unknown.
 *
 * @param elements the elements it could not be checked for, in the order of the case; one at least
 * @param fault    the failure for the first of them, without text of the case
 */
public record Unchecked(Rule<?> rule, List<Identified> elements, RedactedFailure fault) {

	/**
	 * The message for the user.
	 *
	 * @param names returns the label of an element
	 */
	public String sentence(Function<Identified, String> names) {
		int others = elements.size() - 1;
		return "Rule " + rule.id() + " (" + rule.title() + ") could not be checked for " + names.apply(elements.getFirst())
				+ (others == 0 ? "" : others == 1 ? " and one other element" : " and " + others + " other elements")
				+ "; the other rules were.";
	}
}
