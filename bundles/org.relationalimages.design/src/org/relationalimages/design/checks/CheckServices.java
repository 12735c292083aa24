// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.checks;

import java.util.List;
import java.util.stream.Collectors;

import org.relationalimages.model.Identified;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.Severity;

/**
 * The checks of the method for Sirius Desktop, where a validation rule has one severity and one message for an element.
 * Findings at elements that no diagram shows, such as sessions, are reported at the nearest element around them that is
 * shown, mostly the case.
 */
public class CheckServices {

	/** Whether there is no finding of the severity error. */
	public boolean isFreeOfErrors(Identified element) {
		return at(element, Severity.ERROR).isEmpty();
	}

	/** Whether there is no finding of the severity warning. */
	public boolean isFreeOfWarnings(Identified element) {
		return at(element, Severity.WARNING).isEmpty();
	}

	/** Whether there is no finding of the severity prompt. */
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

	/** Fixes the first error that has a fix; returns the element with which the operation continues. */
	public Identified mendError(Identified element) {
		return mend(element, Severity.ERROR);
	}

	/** Applies the suggestion of the first warning that has one; returns the element with which the operation continues. */
	public Identified mendWarning(Identified element) {
		return mend(element, Severity.WARNING);
	}

	/** Applies the suggestion of the first prompt that has one; returns the element with which the operation continues. */
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
		// Rules for all elements have the same message for several features, so the feature has to be named.
		String feature = finding.rule().isMutable() ? "" : ShownKinds.words(finding.feature().getName()) + ": ";
		return (finding.element() == toldAt ? "" : ShownKinds.prefix(finding.element())) + feature + finding.message() + " ("
				+ finding.rule().title() + ")";
	}

	private static Identified mend(Identified element, Severity severity) {
		return at(element, severity).stream().flatMap(finding -> finding.fixes().stream()).findFirst().map(Fix::change)
				.map(change -> change.get()).orElse(element);
	}
}
