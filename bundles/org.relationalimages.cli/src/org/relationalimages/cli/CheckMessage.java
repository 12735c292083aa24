// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.validation.CheckResult.Muted;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.RuleIds;
import org.relationalimages.validation.rule.Severity;

/**
 * Something to be said about an element of a case.
 *
 * @param rule     the rule's id
 * @param title    what the rule looks for
 * @param source   where the rule comes from, in codes
 * @param citation where it comes from, as readers know it
 * @param feature  null when it is the element as a whole
 * @param fixes    what the workbench offers to do about it
 * @param reason   why it is muted, null when it counts
 */
record CheckMessage(Severity severity, String rule, String title, String source, String citation, EObject element, EStructuralFeature feature,
		String message, List<String> fixes, String reason) {

	static CheckMessage of(Finding finding) {
		return of(finding, null);
	}

	static CheckMessage of(Muted muted) {
		return of(muted.finding(), muted.reason() == null ? "" : muted.reason());
	}

	private static CheckMessage of(Finding finding, String reason) {
		return new CheckMessage(finding.severity(), finding.rule().id(), finding.rule().title(), finding.rule().source(),
				finding.rule().citation(), finding.element(), finding.feature(), finding.message(), finding.fixes().stream().map(Fix::name).toList(), reason);
	}

	/** Whether it is a fault of the form that every case has to have. */
	boolean isOfStructure() {
		return rule.equals(RuleIds.STRUCTURE);
	}
}
