// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import java.util.List;

import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.validation.Checks;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Fix;

/** The findings of one rule about a case, for tests. */
final class RuleFindings {

	private RuleFindings() {
	}

	static List<Finding> by(String id, CaseFile file) {
		return Checks.of(file).findings().stream().filter(finding -> finding.rule().id().equals(id)).toList();
	}

	/** Applies the first fix of this name that a rule offers. {@return the element to show afterwards} */
	static Identified fix(String id, CaseFile file, String name) {
		List<Fix> fixes = by(id, file).stream().flatMap(finding -> finding.fixes().stream())
				.filter(fix -> fix.name().equals(name)).toList();
		return fixes.getFirst().change().get();
	}
}
