// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.practice.ActionCommitment;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R36CommitmentsOfTheWeekTest {

	private final PracticeCase practice = new PracticeCase();
	private final PhaseRun run = practice.run(Phase.ACTION_CONSTRUCTION, RunState.OPEN);

	@Test
	void isSilentAboutTwoInAWeek() {
		commitment(29);
		commitment(30);
		commitment(36);
		commitment(37);
		assertTrue(practice.isSilent("R36"));
	}

	@Test
	void asksWhichOfThreeMayWait() {
		commitment(35);
		commitment(29);
		ActionCommitment last = commitment(30);
		last.setWeekStart(null);
		last.setDay(35);
		List<Finding> found = practice.found("R36");
		assertEquals(1, found.size());
		assertSame(last, found.get(0).element());
		assertSame(PracticePackage.Literals.ACTION_COMMITMENT__WEEK_START, found.get(0).feature());
		assertSame(Severity.WARNING, found.get(0).severity());
		assertSame(last, practice.mend("R36"));
		assertEquals(42, last.getWeekStart());
		assertTrue(practice.isSilent("R36"));
		last.setWeekStart(36);
		assertTrue(practice.isSilent("R36"));
	}

	@Test
	void eachPartnerHasAWeekOfTheirOwn() {
		commitment(29);
		commitment(29);
		ActionCommitment third = commitment(29);
		assertEquals(1, practice.found("R36").size());
		third.setPerson(practice.person);
		assertEquals(1, practice.found("R36").size(), "the programme is this person's");
		third.setPerson(CasesFactory.eINSTANCE.createPerson());
		assertTrue(practice.isSilent("R36"));
	}

	@Test
	void commitmentsWithoutAnyDayShareAWeek() {
		for (int i = 0; i < 3; i++)
			commitment(null);
		assertEquals(List.of(), practice.found("R36").get(0).fixes());
		run.setDayFrom(Integer.MIN_VALUE);
		commitment(Integer.MAX_VALUE);
		assertEquals(1, practice.found("R36").size());
	}

	@Test
	void asksForEachOpenField() {
		ActionCommitment commitment = commitment(29);
		commitment.setToTry(null);
		commitment.setHopeToLearn("");
		commitment.setKnowHow(" ");
		assertEquals(
				List.of(PracticePackage.Literals.ACTION_COMMITMENT__TO_TRY,
						PracticePackage.Literals.ACTION_COMMITMENT__HOPE_TO_LEARN,
						PracticePackage.Literals.ACTION_COMMITMENT__KNOW_HOW),
				practice.found("R36").stream().map(Finding::feature).toList());
	}

	@Test
	void aPhaseThatIsDoneHadACommitment() {
		assertTrue(practice.isSilent("R36"));
		run.setState(RunState.DONE);
		run.setDayFrom(29);
		assertSame(run, practice.found("R36").get(0).element());
		ActionCommitment commitment = (ActionCommitment) practice.mend("R36");
		assertEquals(29, commitment.getWeekStart());
		assertSame(practice.person, commitment.getPerson());
		fill(commitment);
		assertTrue(practice.isSilent("R36"));
	}

	@Test
	void aLooseCommitmentCountsForThePhase() {
		run.setState(RunState.DONE);
		practice.form(null, PracticeFactory.eINSTANCE.createActionCommitment(), R36CommitmentsOfTheWeekTest::fill);
		assertTrue(practice.isSilent("R36"));
	}

	@Test
	void isSilentAboutTheTeachingCases() {
		for (TeachingCase each : TeachingCases.all())
			assertEquals(List.of(), RuleFindings.by("R36", ShippedFiles.load(each)), each.id());
	}

	private ActionCommitment commitment(Integer weekStart) {
		return practice.form(run, PracticeFactory.eINSTANCE.createActionCommitment(), commitment -> {
			commitment.setWeekStart(weekStart);
			fill(commitment);
		});
	}

	private static void fill(ActionCommitment commitment) {
		commitment.setToTry("Tea on her desk on three evenings");
		commitment.setHopeToLearn("What happens when I do not wait");
		commitment.setKnowHow("I can tell what her face did");
	}
}
