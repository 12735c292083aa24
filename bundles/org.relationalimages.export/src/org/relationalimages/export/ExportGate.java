// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.validation.Rules;

/**
 * Keeps a case for teaching from leaving the workbench while it could give somebody away: every export of it asks here,
 * pictures included; saving does not. Muting the rule in the case does not open the gate.
 */
public final class ExportGate {

	/** About the case as a whole: a case for teaching that is not de-identified, or whose consent is missing or withdrawn. */
	private static final String RULE = "R50";

	/** Where to mend it. */
	public static final String WHERE = "Consent and de-identification stand in the properties of the case, under Privacy.";

	private ExportGate() {
	}

	/** Why the case can't be exported now and how to mend it, in a few sentences; empty when it can. */
	public static Optional<String> refusal(CaseFile root) {
		List<String> reasons = reasons(root);
		return reasons.isEmpty() ? Optional.empty()
				: Optional.of("this case for teaching can't be exported yet. " + String.join(" ", reasons) + " " + WHERE);
	}

	/** What has to be mended before the case can be exported: a sentence or two each; none when it can be. */
	public static List<String> reasons(CaseFile root) {
		List<String> reasons = new ArrayList<>();
		Rules.of(RULE).orElseThrow().check(root, finding -> reasons.add(finding.message()));
		return List.copyOf(reasons);
	}
}
