// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.relationalimages.validation.tests.ProgrammeCase.MAKE;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.practice.MicroExperiment;
import org.relationalimages.model.practice.PracticePackage.Literals;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R41MicroExperimentTest {

	private final ProgrammeCase programme = new ProgrammeCase();

	private MicroExperiment experiment(Integer days) {
		MicroExperiment experiment = programme.add(MAKE.createMicroExperiment());
		experiment.setDays(days);
		experiment.setPattern(MAKE.createExceptionPattern());
		return experiment;
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 0, 1, 2, 4, 7, 14, 100 })
	void offersThreeDays(int days) {
		MicroExperiment experiment = experiment(days);
		Finding found = programme.found("R41").get(0);
		assertSame(Literals.MICRO_EXPERIMENT__DAYS, found.feature());
		assertSame(Severity.PROMPT, found.severity());
		assertSame(experiment, programme.mend("R41", "Set to three days"));
		assertEquals(3, experiment.getDays());
		assertTrue(programme.isSilent("R41"));
	}

	@Test
	void isSilentAboutThreeDaysWithAPattern() {
		experiment(3);
		assertTrue(programme.isSilent("R41"));
	}

	@Test
	void offersThreeDaysWhereNoneAreSet() {
		experiment(null);
		assertEquals(List.of("Set to three days"), programme.fixes("R41"));
	}

	@Test
	void asksForThePattern() {
		experiment(3).setPattern(null);
		assertSame(Literals.MICRO_EXPERIMENT__PATTERN, programme.found("R41").get(0).feature());
	}

	@Test
	void theWeekOfTheWallOfSilenceIsAskedAbout() {
		assertEquals(1, RuleFindings.by("R41", ShippedFiles.load(TeachingCases.find("T5").orElseThrow())).size());
	}
}
