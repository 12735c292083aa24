// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.validation.DocumentOrder.Outcome;
import org.relationalimages.validation.rule.Rule;

/** Checks a whole case once. While a case is being edited, {@link LiveChecks} does the same for less. */
public final class Checks {

	private Checks() {
	}

	/** What all rules say about a case. */
	public static CheckResult of(CaseFile file) {
		DocumentOrder order = new DocumentOrder(file);
		List<Outcome> outcomes = new ArrayList<>();
		for (Identified element : order.elements())
			for (Rule<?> rule : Subjects.rulesAbout(element))
				Outcome.collect(rule, element, outcomes);
		return Mutes.part(file, order.sorted(outcomes));
	}
}
