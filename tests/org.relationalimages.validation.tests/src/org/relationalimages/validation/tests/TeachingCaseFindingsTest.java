// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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

/** The shipped cases contain no contradictions, and templates ask nothing yet. The findings meant for discussion are tested with the cases. */
class TeachingCaseFindingsTest {

	static Stream<TeachingCase> cases() {
		return TeachingCases.all().stream();
	}

	static Stream<Template> templates() {
		return TeachingCases.templates().stream();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void aTeachingCaseHasNoContradictions(TeachingCase teachingCase) {
		List<Finding> found = Checks.of(ShippedFiles.load(teachingCase)).findings();
		assertEquals(List.of(), found.stream().filter(finding -> finding.severity() == Severity.ERROR).toList());
	}

	@ParameterizedTest
	@MethodSource("templates")
	void aTemplateAsksNothingYet(Template template) {
		assertEquals(List.of(), Checks.of(ShippedFiles.load(template)).findings());
	}
}
