// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.relationalimages.validation.tests.ProgrammeCase.MAKE;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.practice.Celebration;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticePackage.Literals;
import org.relationalimages.model.practice.PreventionPlan;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R45PreventionAndCelebrationTest {

	private final ProgrammeCase programme = new ProgrammeCase();

	private PreventionPlan plan() {
		PreventionPlan plan = programme.add(MAKE.createPreventionPlan());
		plan.getEarlySigns().add("I look at the phone at night");
		plan.getResponses().add("I call my sister");
		plan.getSupportWhen().add("after three such nights");
		return plan;
	}

	@Test
	void isContentWithSignsResponsesAndSupport() {
		plan();
		assertTrue(programme.isSilent("R45"));
	}

	@Test
	void asksForEachThatIsOpen() {
		PreventionPlan plan = plan();
		plan.getEarlySigns().clear();
		Finding found = programme.found("R45").get(0);
		assertSame(Severity.PROMPT, found.severity());
		assertSame(Literals.PREVENTION_PLAN__EARLY_SIGNS, found.feature());
		plan.getSupportWhen().set(0, "  ");
		assertEquals("Still open in this plan: the early signs, when and where to seek support.", programme.messages("R45").get(0));
	}

	@Test
	void provenCopingIsSomethingToDo() {
		PreventionPlan plan = plan();
		plan.getResponses().clear();
		assertEquals("Still open in this plan: what to do then.", programme.messages("R45").get(0));
		plan.getProvenCoping().add(programme.add(MAKE.createCopingMeans()));
		assertTrue(programme.isSilent("R45"));
	}

	@Test
	void offersACelebrationOnceTheLastPhaseIsDone() {
		PhaseRun run = programme.run(Phase.CONSOLIDATION_AND_MAINTENANCE, RunState.DONE);
		assertSame(run, programme.found("R45").get(0).element());
		Celebration celebration = (Celebration) programme.mend("R45", "Add a celebration");
		assertSame(run, celebration.eContainer());
		assertTrue(programme.isSilent("R45"));
	}

	@Test
	void aLooseCelebrationWillDo() {
		programme.run(Phase.CONSOLIDATION_AND_MAINTENANCE, RunState.DONE);
		programme.add(MAKE.createCelebration());
		assertTrue(programme.isSilent("R45"));
	}

	@Test
	void celebratesNothingBeforeTheEnd() {
		programme.run(Phase.CONSOLIDATION_AND_MAINTENANCE, RunState.OPEN);
		programme.run(Phase.ACTION_CONSTRUCTION, RunState.DONE);
		assertTrue(programme.isSilent("R45"));
	}
}
