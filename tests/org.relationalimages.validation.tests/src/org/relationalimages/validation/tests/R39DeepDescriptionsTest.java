// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.relationalimages.validation.tests.ProgrammeCase.MAKE;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relationalimages.model.practice.ExceptionDescription;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticePackage.Literals;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R39DeepDescriptionsTest {

	private final ProgrammeCase programme = new ProgrammeCase();

	private static ExceptionDescription told() {
		ExceptionDescription description = MAKE.createExceptionDescription();
		description.setContext("Sunday, in the market");
		description.setThinking("This is easy");
		description.setDidDifferently("I let him choose");
		description.setBody("warm hands");
		description.setCapacity("I can wait");
		description.setIfFrequent("We would laugh more");
		return description;
	}

	@ParameterizedTest
	@CsvSource({ "0, 1", "1, 1", "2, 1", "3, 0", "5, 0", "6, 1" })
	void wantsThreeToFiveOnceThePhaseIsDone(int number, int findings) {
		PhaseRun run = programme.run(Phase.EXCEPTION_AMPLIFICATION, RunState.DONE);
		for (int i = 0; i < number; i++)
			run.getForms().add(told());
		run.getForms().add(MAKE.createMicroExperiment());
		List<Finding> found = programme.found("R39");
		assertEquals(findings, found.size());
		for (Finding finding : found) {
			assertSame(run, finding.element());
			assertSame(Literals.PHASE_RUN__FORMS, finding.feature());
			assertSame(Severity.WARNING, finding.severity());
		}
	}

	@Test
	void countsInPlainWords() {
		PhaseRun run = programme.run(Phase.EXCEPTION_AMPLIFICATION, RunState.DONE);
		assertTrue(programme.messages("R39").get(0).contains("no deep descriptions."));
		run.getForms().add(told());
		assertTrue(programme.messages("R39").get(0).contains("1 deep description."));
	}

	@Test
	void countsLooseOnes() {
		programme.run(Phase.EXCEPTION_AMPLIFICATION, RunState.DONE).getForms().add(told());
		programme.add(told());
		assertEquals(1, programme.found("R39").size());
		programme.add(told());
		assertTrue(programme.isSilent("R39"));
	}

	@Test
	void countsNothingInOtherPhasesOrBeforeTheEnd() {
		programme.run(Phase.EXCEPTION_AMPLIFICATION, RunState.OPEN);
		programme.run(Phase.EXCEPTION_AMPLIFICATION, RunState.PLANNED);
		programme.run(Phase.ACTION_CONSTRUCTION, RunState.DONE);
		assertTrue(programme.isSilent("R39"));
	}

	@Test
	void asksForEachOfTheSixTextsThatIsBlank() {
		ExceptionDescription description = programme.add(told());
		assertTrue(programme.isSilent("R39"));
		description.setThinking(" \n");
		description.setIfFrequent(null);
		Finding found = programme.found("R39").get(0);
		assertSame(Severity.PROMPT, found.severity());
		assertSame(Literals.EXCEPTION_DESCRIPTION__THINKING, found.feature());
		assertEquals("Still open here: what went through the mind, what would be different if it came more often.",
				found.message());
	}

	@Test
	void asksOnceForAnEmptyOne() {
		programme.add(MAKE.createExceptionDescription());
		assertEquals(1, programme.found("R39").size());
	}
}
