// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.validation.CheckResult;
import org.relationalimages.validation.Checks;
import org.relationalimages.validation.RuleSet;
import org.relationalimages.validation.Unchecked;
import org.relationalimages.validation.rule.Severity;

/**
 * What is to be said about a case, the heaviest first, the form of the case last among equals, then in the order of the
 * case.
 *
 * @param findings  what counts
 * @param muted     what somebody muted, with a reason
 * @param unchecked the rules that failed
 * @param failure   why the file could not be read, null when it could
 */
record CheckedFile(Path file, List<CheckMessage> findings, List<CheckMessage> muted, List<Unchecked> unchecked, String failure) {

	/** Checks a case with these rules. */
	static CheckedFile of(Path file, CaseFile root, RuleSet rules) {
		CheckResult result = Checks.of(root, rules);
		List<CheckMessage> findings = result.findings().stream().map(CheckMessage::of)
				.sorted(Comparator.comparing(CheckMessage::severity).thenComparing(CheckMessage::isOfStructure)).toList();
		return new CheckedFile(file, findings, result.muted().stream().map(CheckMessage::of).toList(), result.unchecked(), null);
	}

	/** A file that could not be read. */
	static CheckedFile failed(Path file, String failure) {
		return new CheckedFile(file, List.of(), List.of(), List.of(), failure);
	}

	/** How many findings count, by severity, the heaviest first. */
	Map<Severity, Integer> counts() {
		Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
		for (Severity severity : Severity.values())
			counts.put(severity, (int) findings.stream().filter(checkMessage -> checkMessage.severity() == severity).count());
		return counts;
	}

	/** Whether anything counts that weighs as much or more, or may count since a rule failed; null is more than anything. */
	boolean has(Severity least) {
		return least != null && (!unchecked.isEmpty() || findings.stream().anyMatch(checkMessage -> checkMessage.severity().isAtLeast(least)));
	}
}
