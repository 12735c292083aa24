// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.cases.Template;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.Checks;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

/** The shipped cases contain no contradictions, and their findings are intended for discussion. */
class TeachingCaseFindingsTest {

	/**
	 * The open questions of each case: T1 has no programme, T2 ends where its text ends, T3 to T6 describe images without their
	 * beginnings, T4 and T5 use a week where the programme says three days and leave the action menu as an exercise, and T7 sets
	 * the trap of seed 002: commitment in the second session, one-person systems in none.
	 */
	private static final Map<String, List<String>> MEANT = Map.of("T1", List.of("R20", "R07"), "T2", List.of("R01"), "T3",
			List.of("R07"), "T4", List.of("R07", "R41", "R33"), "T5", List.of("R46", "R41", "R33"), "T6", List.of("R07"),
			"T7", List.of("R21", "R26", "R22", "R27", "R27"));

	static Stream<TeachingCase> cases() {
		return TeachingCases.all().stream();
	}

	static Stream<Template> templates() {
		return TeachingCases.templates().stream();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void aTeachingCaseAsksWhatItIsMeantToAsk(TeachingCase teachingCase) {
		List<Finding> found = Checks.of(ShippedFiles.load(teachingCase)).findings();
		assertEquals(List.of(), found.stream().filter(finding -> finding.severity() == Severity.ERROR).toList());
		assertEquals(MEANT.get(teachingCase.id()), found.stream().map(finding -> finding.rule().id()).toList());
	}

	@ParameterizedTest
	@MethodSource("templates")
	void aTemplateAsksNothingYet(Template template) {
		assertEquals(List.of(), Checks.of(ShippedFiles.load(template)).findings());
	}
}
