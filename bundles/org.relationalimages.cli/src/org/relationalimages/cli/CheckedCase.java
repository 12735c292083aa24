// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.validation.CheckResult;
import org.relationalimages.validation.Checks;
import org.relationalimages.validation.rule.Severity;

/**
 * What is to be said about a case, the heaviest first, then in the order of the case. Where a rule names an error, the
 * metamodel's word on the same place is left out.
 *
 * @param findings what counts
 * @param muted    what somebody muted, with a reason
 * @param failure  why the file could not be read, null when it could
 */
record CheckedCase(Path file, List<Said> findings, List<Said> muted, String failure) {

	/**
	 * Checks a case.
	 *
	 * @param rules the ids of the only rules that count, empty for all
	 */
	static CheckedCase of(Path file, CaseFile root, Set<String> rules) {
		CheckResult result = Checks.of(root);
		List<Said> muted = chosen(result.muted().stream().map(Said::of), rules);
		List<Said> findings = new ArrayList<>(chosen(result.findings().stream().map(Said::of), rules));
		Set<Said.Place> told = Stream.concat(findings.stream(), muted.stream())
				.filter(said -> said.severity() == Severity.ERROR).map(Said::place).collect(Collectors.toSet());
		findings.addAll(chosen(Structure.faults(root).stream().filter(fault -> !told.contains(fault.place())), rules));
		findings.sort(Comparator.comparing(Said::severity));
		return new CheckedCase(file, findings, muted, null);
	}

	/** A file that could not be read. */
	static CheckedCase failed(Path file, String failure) {
		return new CheckedCase(file, List.of(), List.of(), failure);
	}

	private static List<Said> chosen(Stream<Said> all, Set<String> rules) {
		return all.filter(said -> rules.isEmpty() || rules.contains(said.rule())).toList();
	}

	/** How many findings count, by severity, the heaviest first. */
	Map<Severity, Integer> counts() {
		Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
		for (Severity severity : Severity.values())
			counts.put(severity, (int) findings.stream().filter(said -> said.severity() == severity).count());
		return counts;
	}

	/** Whether anything counts that weighs as much or more; null is more than anything. */
	boolean has(Severity least) {
		return least != null && findings.stream().anyMatch(said -> said.severity().isAtLeast(least));
	}
}
