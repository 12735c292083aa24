// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.model.edit.Labels;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Rule;

/** What findings and their elements are called. */
final class Texts {

	private Texts() {
	}

	/** An element by its kind and label. */
	static String element(EObject element) {
		return Labels.typed(element);
	}

	/** Where a finding comes from, small print: severity, rule and source. */
	static String origin(Finding finding) {
		return finding.severity().word() + " \u00b7 " + rule(finding.rule());
	}

	/** A rule by id, title and source, such as "R01 Image without meaning (S0#2)". */
	static String rule(Rule<?> rule) {
		return rule.id() + " " + rule.title() + " (" + rule.source() + ")";
	}
}
