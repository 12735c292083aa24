// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.validation.rule.Finding;

/**
 * Keeps a case marked as a teaching case from leaving the workbench while rule R50 fires (P90). Everything that exports
 * a case asks here first. Muting R50 does not open the gate.
 */
public final class TeachingGate {

	private TeachingGate() {
	}

	/** Why a case must not be exported: a sentence or two that can be shown as they are; empty when it may. */
	public static Optional<String> refusal(CaseFile file) {
		List<Finding> found = new ArrayList<>();
		Rules.of("R50").orElseThrow().check(file, found::add);
		return found.stream().findFirst()
				.map(finding -> "This teaching case can't be exported (R50). " + finding.message());
	}
}
