// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import java.util.List;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Fix;

/** An empty case, and what the rules find in it when a test has filled it. */
abstract class FindingsCase {

	final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();

	List<Finding> found(String rule) {
		return RuleFindings.by(rule, file);
	}

	boolean isSilent(String rule) {
		return found(rule).isEmpty();
	}

	List<String> messages(String rule) {
		return found(rule).stream().map(Finding::message).toList();
	}

	/** The names of all fixes that a rule offers. */
	List<String> fixes(String rule) {
		return found(rule).stream().flatMap(finding -> finding.fixes().stream()).map(Fix::name).toList();
	}

	/** Applies the first fix of the first finding. */
	Object mend(String rule) {
		return found(rule).getFirst().fixes().getFirst().change().get();
	}

	/** Applies the only fix of that name. */
	Object mend(String rule, String fix) {
		List<Fix> named = found(rule).stream().flatMap(finding -> finding.fixes().stream())
				.filter(one -> one.name().equals(fix)).toList();
		if (named.size() != 1)
			throw new AssertionError(named.size() + " fixes of " + rule + " are called " + fix);
		return named.getFirst().change().get();
	}
}
