// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.checks;

import java.util.List;
import java.util.stream.Collectors;

import org.relationalimages.model.Identified;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.Severity;

/**
 * The method's rules for Sirius Desktop, where a validation rule has one severity and one message for an element. What
 * concerns elements that no diagram shows, such as sessions, is told at the next element around them, mostly the case.
 */
public class CheckServices {

	/** Whether the element does not contradict itself or others. */
	public boolean isFreeOfErrors(Identified element) {
		return at(element, Severity.ERROR).isEmpty();
	}

	/** Whether nothing that the method asks for is missing. */
	public boolean isFreeOfWarnings(Identified element) {
		return at(element, Severity.WARNING).isEmpty();
	}

	/** Whether there is no question to be asked. */
	public boolean isFreeOfPrompts(Identified element) {
		return at(element, Severity.PROMPT).isEmpty();
	}

	/** The messages of errors, each with the rule's id. */
	public String errorsFound(Identified element) {
		return messages(element, Severity.ERROR);
	}

	/** The messages of warnings, each with the rule's id. */
	public String warningsFound(Identified element) {
		return messages(element, Severity.WARNING);
	}

	/** The messages of prompts, each with the rule's id. */
	public String promptsFound(Identified element) {
		return messages(element, Severity.PROMPT);
	}

	/** Mends the first error that can be mended; gives the element to go on with. */
	public Identified mendError(Identified element) {
		return mend(element, Severity.ERROR);
	}

	/** Does what the first warning with a suggestion suggests; gives the element to go on with. */
	public Identified mendWarning(Identified element) {
		return mend(element, Severity.WARNING);
	}

	/** Does what the first prompt with a suggestion suggests; gives the element to go on with. */
	public Identified followPrompt(Identified element) {
		return mend(element, Severity.PROMPT);
	}

	private static List<Finding> at(Identified element, Severity severity) {
		return CheckedCase.at(element).stream().filter(finding -> finding.severity() == severity).toList();
	}

	private static String messages(Identified element, Severity severity) {
		return at(element, severity).stream().map(finding -> message(finding, element)).collect(Collectors.joining("  "));
	}

	private static String message(Finding finding, Identified toldAt) {
		// What is asked of every element says the same of many features.
		String feature = finding.rule().isMutable() ? "" : ShownKinds.words(finding.feature().getName()) + ": ";
		return (finding.element() == toldAt ? "" : ShownKinds.prefix(finding.element())) + feature + finding.message() + " ("
				+ finding.rule().id() + ")";
	}

	private static Identified mend(Identified element, Severity severity) {
		return at(element, severity).stream().flatMap(finding -> finding.fixes().stream()).findFirst().map(Fix::change)
				.map(change -> change.get()).orElse(element);
	}
}
