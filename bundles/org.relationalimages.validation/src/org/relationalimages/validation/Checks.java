// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
		List<Outcome> outcomes = new ArrayList<>();
		check(file, outcomes);
		for (Iterator<EObject> all = EcoreUtil.getAllContents(file, false); all.hasNext();)
			if (all.next() instanceof Identified element)
				check(element, outcomes);
		return Mutes.part(file, new DocumentOrder().sorted(outcomes));
	}

	private static void check(Identified element, List<Outcome> outcomes) {
		for (Rule<?> rule : Subjects.rulesAbout(element))
			Outcome.collect(rule, element, outcomes);
	}
}
