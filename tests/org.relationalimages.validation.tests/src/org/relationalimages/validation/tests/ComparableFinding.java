// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.validation.CheckResult;
import org.relationalimages.validation.Checks;
import org.relationalimages.validation.LiveChecks;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.Severity;

/** The comparable parts of a finding: fixes by their names. */
record ComparableFinding(String rule, Severity severity, EObject element, EStructuralFeature feature, String message,
		List<String> fixes, String mutedFor) {

	private static ComparableFinding of(Finding finding, String mutedFor) {
		return new ComparableFinding(finding.rule().id(), finding.severity(), finding.element(), finding.feature(), finding.message(),
				finding.fixes().stream().map(Fix::name).toList(), mutedFor);
	}

	static List<ComparableFinding> all(CheckResult result) {
		return Stream.concat(result.findings().stream().map(finding -> of(finding, "")),
				result.muted().stream().map(muted -> of(muted.finding(), "muted: " + muted.reason()))).toList();
	}

	/** Asserts that the live result is the same as that of a whole check; the message names the rules that differ. */
	static void assertLive(LiveChecks live, CaseFile file, String after) {
		List<ComparableFinding> expected = all(Checks.of(file));
		List<ComparableFinding> actual = all(live.result());
		if (expected.equals(actual))
			return;
		List<String> lagging = Stream
				.concat(expected.stream().filter(each -> !actual.contains(each)),
						actual.stream().filter(each -> !expected.contains(each)))
				.map(ComparableFinding::rule).distinct().sorted().toList();
		assertEquals(expected, actual, "Rules " + lagging + " did not notice: " + after);
	}
}
