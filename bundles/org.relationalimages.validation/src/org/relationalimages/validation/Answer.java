// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.model.Identified;
import org.relationalimages.validation.DocumentOrder.Outcome;
import org.relationalimages.validation.rule.Rule;

/**
 * The answer of a rule about a subject. A rule that fails loses only its own answer.
 *
 * @param outcomes none when it failed
 * @param failure  why there is no answer; null when there is one
 */
record Answer(Identified subject, List<Outcome> outcomes, Throwable failure) {

	static Answer of(Rule<?> rule, Identified subject) {
		List<Outcome> outcomes = new ArrayList<>(1);
		try {
			rule.check(subject, finding -> outcomes.add(new Outcome(subject, finding)));
			return new Answer(subject, outcomes, null);
		} catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
			return new Answer(subject, List.of(), e);
		}
	}

	boolean isSilent() {
		return outcomes.isEmpty() && failure == null;
	}
}
