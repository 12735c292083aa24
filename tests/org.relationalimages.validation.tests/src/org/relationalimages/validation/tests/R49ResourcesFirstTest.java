// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.relationalimages.validation.tests.ProgrammeCase.MAKE;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.CycleKind;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.InteractionCycle;
import org.relationalimages.model.couples.Standing;
import org.relationalimages.model.practice.ActionItem;
import org.relationalimages.model.practice.CopingMeans;
import org.relationalimages.model.practice.MicroExperiment;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticePackage.Literals;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R49ResourcesFirstTest {

	private final ProgrammeCase programme = new ProgrammeCase();

	private void silence(CycleKind kind) {
		silence(kind, Standing.HAPPENED);
	}

	private void silence(CycleKind kind, Standing standing) {
		Dyad dyad = CouplesFactory.eINSTANCE.createDyad();
		InteractionCycle cycle = CouplesFactory.eINSTANCE.createInteractionCycle();
		cycle.setKind(kind);
		cycle.setStanding(standing);
		dyad.getCycles().add(cycle);
		programme.file.getDyads().add(dyad);
	}

	@Test
	void wantsTheCopingListBeforeTheVision() {
		PhaseRun run = programme.run(Phase.VISION_CLARIFICATION, RunState.OPEN);
		programme.run(Phase.ACTION_CONSTRUCTION, RunState.OPEN);
		assertEquals(1, programme.found("R49").size());
		Finding found = programme.found("R49").get(0);
		assertSame(run, found.element());
		assertSame(Severity.WARNING, found.severity());
	}

	@Test
	void isSilentBeforeAndWhenTheListIsThere() {
		programme.run(Phase.RESOURCE_IDENTIFICATION, RunState.OPEN);
		programme.run(Phase.VISION_CLARIFICATION, RunState.PLANNED);
		assertTrue(programme.isSilent("R49"));
		programme.run(Phase.VISION_CLARIFICATION, RunState.OPEN);
		programme.add(MAKE.createCopingMeans());
		assertTrue(programme.isSilent("R49"));
	}

	@Test
	void beginsTheListInItsPhase() {
		PhaseRun resources = programme.run(Phase.RESOURCE_IDENTIFICATION, RunState.DONE);
		programme.run(Phase.CONSOLIDATION_AND_MAINTENANCE, RunState.OPEN);
		CopingMeans coping = (CopingMeans) programme.mend("R49", "Begin the coping list");
		assertSame(resources, coping.eContainer());
		assertTrue(programme.isSilent("R49"));
	}

	@Test
	void beginsTheListBesideProgrammesWithoutThatPhase() {
		programme.run(Phase.VISION_CLARIFICATION, RunState.OPEN);
		assertSame(programme.file, ((CopingMeans) programme.mend("R49", "Begin the coping list")).eContainer());
	}

	@Test
	void makesNobodyTalkInASilence() {
		silence(CycleKind.SILENT_TREATMENT);
		ActionItem action = programme.add(MAKE.createActionItem());
		MicroExperiment experiment = MAKE.createMicroExperiment();
		programme.run(Phase.EXCEPTION_AMPLIFICATION, RunState.PLANNED).getForms().add(experiment);
		assertTrue(programme.isSilent("R49"));
		action.setAsksToTalk(true);
		assertSame(action, programme.found("R49").get(0).element());
		assertSame(Literals.ACTION_ITEM__ASKS_TO_TALK, programme.found("R49").get(0).feature());
		experiment.setAsksToTalk(true);
		assertEquals(2, programme.found("R49").size());
		programme.add(MAKE.createCopingMeans());
		assertTrue(programme.isSilent("R49"));
	}

	@Test
	void talkingIsFineInOtherCycles() {
		silence(CycleKind.PUSH_PULL);
		silence(CycleKind.SILENT_TREATMENT, Standing.PROPOSED);
		programme.add(MAKE.createActionItem()).setAsksToTalk(true);
		assertTrue(programme.isSilent("R49"));
	}
}
