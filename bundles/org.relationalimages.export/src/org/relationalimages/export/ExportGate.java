// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export;

import java.util.Iterator;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.validation.Rules;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Rule;

/**
 * Keeps a case for teaching from leaving the workbench while it could give somebody away: every export of it asks here,
 * pictures included; saving does not. Muting the rule in the case does not open the gate.
 */
public final class ExportGate {

	/** A case for teaching that is not de-identified, or whose consent is missing or withdrawn. */
	private static final String RULE = "R50";

	private ExportGate() {
	}

	/** Why the case can't be exported now and how to mend it, in a sentence or two; empty when it can. */
	public static Optional<String> refusal(CaseFile root) {
		Rule<?> rule = Rules.of(RULE).orElse(null);
		if (rule == null)
			return Optional.empty();
		Optional<Finding> found = check(rule, root);
		for (Iterator<EObject> all = root.eAllContents(); found.isEmpty() && all.hasNext();)
			if (all.next() instanceof Identified element)
				found = check(rule, element);
		return found.map(finding -> "a case for teaching can't be exported yet. " + finding.message());
	}

	private static Optional<Finding> check(Rule<?> rule, Identified element) {
		Finding[] first = new Finding[1];
		if (rule.isAbout(element))
			rule.check(element, finding -> first[0] = first[0] == null ? finding : first[0]);
		return Optional.ofNullable(first[0]);
	}
}
