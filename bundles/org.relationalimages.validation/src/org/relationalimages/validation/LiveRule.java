// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.relationalimages.model.Identified;
import org.relationalimages.validation.DocumentOrder.Outcome;
import org.relationalimages.validation.rule.Rule;

/** One rule in a case that is being edited: its subjects, what it last said about them, and whom it has to ask anew. */
final class LiveRule {

	private final Rule<?> rule;
	private final Set<Identified> subjects = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<Identified> due = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Map<Identified, List<Outcome>> said = new IdentityHashMap<>();
	private boolean allDue;

	LiveRule(Rule<?> rule) {
		this.rule = rule;
	}

	void add(Identified subject) {
		subjects.add(subject);
		due.add(subject);
	}

	void remove(Identified subject) {
		subjects.remove(subject);
		due.remove(subject);
		said.remove(subject);
	}

	void touch(Identified subject) {
		if (subjects.contains(subject))
			due.add(subject);
	}

	void touchAll() {
		allDue = true;
	}

	/** Asks anew what is due. {@return whether anything was said before or now about those asked} */
	boolean update() {
		if (!allDue && due.isEmpty())
			return false;
		boolean spoke = false;
		for (Identified subject : allDue ? subjects : due) {
			List<Outcome> outcomes = new ArrayList<>(1);
			Outcome.collect(rule, subject, outcomes);
			boolean spokeBefore = (outcomes.isEmpty() ? said.remove(subject) : said.put(subject, outcomes)) != null;
			spoke |= spokeBefore || !outcomes.isEmpty();
		}
		due.clear();
		allDue = false;
		return spoke;
	}

	/** Adds what is said now, subject by subject in no order. */
	void addTo(List<Outcome> outcomes) {
		said.values().forEach(outcomes::addAll);
	}
}
