// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.relationalimages.model.Identified;
import org.relationalimages.validation.rule.Rule;

/** One rule in a case that is being edited: its subjects, its last answers about them, and the subjects to check again. */
final class LiveRule {

	private final Rule<?> rule;
	private final Set<Identified> subjects = Collections.newSetFromMap(new IdentityHashMap<>());
	private final LinkedHashSet<Identified> due = new LinkedHashSet<>();
	private final Map<Identified, Answer> answers = new IdentityHashMap<>();
	private boolean allDue;

	LiveRule(Rule<?> rule) {
		this.rule = rule;
	}

	void add(Identified subject) {
		subjects.add(subject);
		due.add(subject);
	}

	/** {@return whether there was an answer about it} */
	boolean remove(Identified subject) {
		subjects.remove(subject);
		due.remove(subject);
		return answers.remove(subject) != null;
	}

	void touch(Identified subject) {
		if (subjects.contains(subject))
			due.add(subject);
	}

	void touchAll() {
		allDue = true;
	}

	/** The number of subjects to check again. */
	int due() {
		return allDue ? subjects.size() : due.size();
	}

	/** Checks the next subject that is due. {@return whether there was an answer about it before or is one now} */
	boolean askNext() {
		if (allDue)
			due.addAll(subjects);
		allDue = false;
		Answer answer = Answer.of(rule, due.getFirst());
		due.removeFirst();
		Answer before = answer.isSilent() ? answers.remove(answer.subject()) : answers.put(answer.subject(), answer);
		return before != null || !answer.isSilent();
	}

	/** Adds the present answers, in no particular order. */
	void addTo(Answers all) {
		answers.values().forEach(answer -> all.add(rule, answer));
	}
}
