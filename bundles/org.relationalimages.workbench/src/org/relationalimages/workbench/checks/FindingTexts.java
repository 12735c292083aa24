// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Rule;

/** What findings and their elements are called. */
final class FindingTexts {

	/** Why something cannot be muted; said where muting is offered. */
	static final String NO_MUTE = "This cannot be muted: it has to be right in every case.";

	private FindingTexts() {
	}

	/** An element by its kind and label. */
	static String element(EObject element) {
		return ElementLabels.typed(element);
	}

	/** What was found. What is asked of every case says the same of many fields, so it names the one it means. */
	static String message(Finding finding) {
		return finding.rule().isMutable() ? finding.message() : ElementLabels.feature(finding.feature()) + ": " + finding.message();
	}

	/** Where a finding comes from, small print: severity, rule and source. */
	static String origin(Finding finding) {
		return finding.severity().word() + " \u00b7 " + rule(finding.rule());
	}

	/** A rule by what it looks for and where it comes from, such as "Image without meaning (Stiver & Miller 1995)". */
	static String rule(Rule<?> rule) {
		return rule.isMutable() ? rule.title() + " (" + rule.citation() + ")" : rule.title();
	}

	/** The same with the id of the rule and the numbers of concepts, for those who look something up. */
	static String details(Rule<?> rule) {
		return rule.isMutable() ? rule(rule) + ". Rule " + rule.id() + ", " + rule.source() + "." : rule.title();
	}
}
