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

	/** A rule in a word: its id, or what it is about when it is none of the method's. */
	static String sign(Rule<?> rule) {
		return rule.isMutable() ? rule.id() : rule.title();
	}

	/** A rule by id, title and source, such as "R01 Image without meaning (S0#2)". */
	static String rule(Rule<?> rule) {
		return rule.isMutable() ? rule.id() + " " + rule.title() + " (" + rule.source() + ")" : rule.title();
	}
}
