// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.List;

import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

/**
 * The findings of the rules about a case at one moment, in the order of the elements in the case, then of the rules' ids.
 *
 * @param findings  the findings that count
 * @param muted     the muted findings, with the reason stored in the case (blank when none is given)
 * @param unchecked the rules that failed, in the order of their ids
 */
public record CheckResult(List<Finding> findings, List<Muted> muted, List<Unchecked> unchecked) {

	/** The result for a case that was not checked yet. */
	public static final CheckResult NOTHING = new CheckResult(List.of(), List.of(), List.of());

	/** A muted finding, with the reason. */
	public record Muted(Finding finding, String reason) {
	}

	/** How many findings of a severity count. */
	public long count(Severity severity) {
		return findings.stream().filter(finding -> finding.severity() == severity).count();
	}
}
