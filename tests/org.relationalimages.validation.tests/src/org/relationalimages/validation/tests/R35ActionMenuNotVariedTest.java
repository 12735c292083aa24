// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.practice.ActionItem;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R35ActionMenuNotVariedTest {

	private final PracticeCase practice = new PracticeCase();
	private final PhaseRun run = practice.run(Phase.ACTION_CONSTRUCTION, RunState.OPEN);
	private final ActionItem first = action("At home", "Quiet");

	@Test
	void asksForAnotherSituation() {
		action("at  home".replace("  ", " "), "Playful");
		action(" ", "Touch");
		Finding found = practice.found("R35").get(0);
		assertSame(run, found.element());
		assertSame(Severity.PROMPT, found.severity());
		assertTrue(found.message().contains("situation"), found.message());
		assertEquals(1, practice.found("R35").size());
	}

	@Test
	void asksForAnotherStyle() {
		action("At work", "QUIET ");
		assertTrue(practice.found("R35").get(0).message().contains("style"));
	}

	@Test
	void isSilentAboutAVariedMenuAndAboutOneAction() {
		assertTrue(practice.isSilent("R35"));
		action("At work", "Playful");
		assertTrue(practice.isSilent("R35"));
	}

	@Test
	void isSilentAboutAMenuThatIsOnlyPlanned() {
		action(null, null);
		run.setState(RunState.PLANNED);
		assertTrue(practice.isSilent("R35"));
	}

	@Test
	void asksForASmallerVersionOfWhatIsNotFeasible() {
		first.setFeasible(false);
		Finding found = practice.found("R35").get(0);
		assertSame(first, found.element());
		assertSame(PracticePackage.Literals.ACTION_ITEM__FEASIBLE, found.feature());
		ActionItem smaller = (ActionItem) practice.mend("R35");
		assertSame(smaller, run.getForms().get(1));
		assertEquals(List.of(first), smaller.getGrowsFrom());
		smaller.setSituation("At work");
		smaller.setStyle("Playful");
		assertTrue(practice.isSilent("R35"));
		smaller.getGrowsFrom().clear();
		smaller.getGrowsFrom().add(smaller);
		assertEquals(1, practice.found("R35").size());
	}

	@Test
	void isSilentAboutTheTeachingCases() {
		for (TeachingCase each : TeachingCases.all())
			assertEquals(0, RuleFindings.by("R35", ShippedFiles.load(each)).size(), each.id());
	}

	private ActionItem action(String situation, String style) {
		return practice.form(run, PracticeFactory.eINSTANCE.createActionItem(), action -> {
			action.setSituation(situation);
			action.setStyle(style);
		});
	}
}
