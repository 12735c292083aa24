// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import java.util.List;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.validation.Checks;
import org.relationalimages.validation.rule.Finding;

/** What one rule says about a case, for tests. */
final class Found {

	private Found() {
	}

	static List<Finding> by(String id, CaseFile file) {
		return Checks.of(file).findings().stream().filter(finding -> finding.rule().id().equals(id)).toList();
	}
}
