// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R33LengthOfActionMenuTest {

	private final PracticeCase practice = new PracticeCase();
	private final PhaseRun run = practice.run(Phase.ACTION_CONSTRUCTION, RunState.DONE);

	@ParameterizedTest
	@ValueSource(ints = { 10, 15, 20 })
	void isSilentAboutTenToTwenty(int count) {
		actions(run, count);
		assertTrue(practice.isSilent("R33"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 9, 21, 300 })
	void warnsOnceThePhaseIsDoneAndAsksWhileItIsOpen(int count) {
		actions(run, count);
		Finding done = practice.found("R33").get(0);
		assertSame(run, done.element());
		assertSame(PracticePackage.Literals.PHASE_RUN__FORMS, done.feature());
		assertSame(Severity.WARNING, done.severity());
		run.setState(RunState.OPEN);
		assertEquals(List.of(Severity.PROMPT), practice.found("R33").stream().map(Finding::severity).toList());
		run.setState(RunState.PLANNED);
		assertTrue(practice.isSilent("R33"));
	}

	@Test
	void looseActionsBelongToTheMenu() {
		actions(run, 6);
		actions(null, 4);
		assertTrue(practice.isSilent("R33"));
	}

	@Test
	void looseActionsAreAMenuWhereThereIsNoSuchPhase() {
		practice.programme.getRuns().clear();
		assertTrue(practice.isSilent("R33"));
		actions(null, 3);
		assertSame(practice.file, practice.found("R33").get(0).element());
		assertSame(Severity.PROMPT, practice.found("R33").get(0).severity());
	}

	@Test
	void eachRoundHasAMenuOfItsOwn() {
		actions(run, 12);
		actions(practice.run(Phase.ACTION_CONSTRUCTION, RunState.DONE), 12);
		practice.run(Phase.VISION_CLARIFICATION, RunState.DONE);
		assertTrue(practice.isSilent("R33"));
	}

	@Test
	void onlyAsksInTheTeachingCases() {
		for (TeachingCase each : TeachingCases.all())
			for (Finding finding : RuleFindings.by("R33", ShippedFiles.load(each)))
				assertSame(Severity.PROMPT, finding.severity(), each.id());
	}

	private void actions(PhaseRun place, int count) {
		for (int i = 0; i < count; i++)
			practice.form(place, PracticeFactory.eINSTANCE.createActionItem(), action -> action.setText("Take a walk"));
	}
}
