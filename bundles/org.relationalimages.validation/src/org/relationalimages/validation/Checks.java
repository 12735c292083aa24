// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.Iterator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.validation.rule.Rule;

/** Checks a whole case once. While a case is being edited, {@link LiveChecks} does the same with less work. */
public final class Checks {

	private Checks() {
	}

	/** The findings of all rules about a case. */
	public static CheckResult of(CaseFile file) {
		return of(file, RuleSet.ALL);
	}

	/** The findings of the given rules about a case. */
	public static CheckResult of(CaseFile file, RuleSet rules) {
		Answers answers = new Answers();
		ask(rules, file, answers);
		for (Iterator<EObject> all = EcoreUtil.getAllContents(file, false); all.hasNext();)
			if (all.next() instanceof Identified element)
				ask(rules, element, answers);
		return answers.result(file, new DocumentOrder());
	}

	private static void ask(RuleSet rules, Identified element, Answers answers) {
		for (Rule<?> rule : rules.about(element))
			answers.add(rule, Answer.of(rule, element));
	}
}
