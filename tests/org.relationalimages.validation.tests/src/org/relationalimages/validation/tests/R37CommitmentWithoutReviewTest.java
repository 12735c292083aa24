// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.practice.ActionCommitment;
import org.relationalimages.model.practice.FeedbackReview;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R37CommitmentWithoutReviewTest {

	private final PracticeCase practice = new PracticeCase();
	private final PhaseRun run = practice.run(Phase.ACTION_CONSTRUCTION, RunState.OPEN);
	private final ActionCommitment commitment = practice.form(run, PracticeFactory.eINSTANCE.createActionCommitment(),
			each -> each.setWeekStart(29));

	@Test
	void asksForAReviewOnceSevenDaysHaveGoneBy() {
		noted(35);
		assertTrue(practice.isSilent("R37"));
		noted(36);
		List<Finding> found = practice.found("R37");
		assertEquals(1, found.size());
		assertSame(commitment, found.get(0).element());
		assertSame(Severity.PROMPT, found.get(0).severity());
	}

	@Test
	void aSessionTellsTheDayOnlyWhenItIsOver() {
		Session session = SessionsFactory.eINSTANCE.createSession();
		session.setDayOffset(60);
		practice.file.getSessions().add(session);
		assertTrue(practice.isSilent("R37"));
		session.getEvents().add(SessionsFactory.eINSTANCE.createConnectionEvent());
		assertEquals(1, practice.found("R37").size());
	}

	@Test
	void aLaterPhaseTellsTheDayOnlyWhenItIsDone() {
		PhaseRun later = practice.run(Phase.CONSOLIDATION_AND_MAINTENANCE, RunState.PLANNED);
		later.setDayTo(40);
		assertTrue(practice.isSilent("R37"));
		later.setState(RunState.DONE);
		assertEquals(1, practice.found("R37").size());
	}

	@Test
	void asksWhenThePhaseIsDoneWhateverTheDay() {
		commitment.setWeekStart(null);
		noted(300);
		assertTrue(practice.isSilent("R37"));
		run.setState(RunState.DONE);
		assertEquals(1, practice.found("R37").size());
	}

	@Test
	void isSilentOnceThereIsAReview() {
		noted(90);
		practice.form(null, PracticeFactory.eINSTANCE.createFeedbackReview(), review -> {
		});
		assertEquals(1, practice.found("R37").size(), "a review of nothing");
		practice.form(null, PracticeFactory.eINSTANCE.createFeedbackReview(),
				review -> review.setCommitment(commitment));
		assertTrue(practice.isSilent("R37"));
	}

	@Test
	void addsAReviewBesideTheCommitment() {
		noted(36);
		commitment.setPerson(practice.person);
		FeedbackReview review = (FeedbackReview) practice.mend("R37");
		assertEquals(List.of(commitment, review), run.getForms());
		assertSame(commitment, review.getCommitment());
		assertSame(practice.person, review.getPerson());
		assertTrue(practice.isSilent("R37"));
	}

	@Test
	void addsOneBesideALooseCommitment() {
		practice.file.getForms().add(commitment);
		noted(36);
		assertSame(practice.mend("R37"), practice.file.getForms().get(1));
		assertTrue(practice.isSilent("R37"));
	}

	@Test
	void bearsDaysOutOfAllBounds() {
		commitment.setWeekStart(Integer.MIN_VALUE);
		noted(Integer.MAX_VALUE);
		assertEquals(1, practice.found("R37").size());
		commitment.setWeekStart(Integer.MAX_VALUE);
		assertTrue(practice.isSilent("R37"));
	}

	@Test
	void isSilentAboutTheTeachingCases() {
		for (TeachingCase each : TeachingCases.all())
			assertEquals(List.of(), RuleFindings.by("R37", ShippedFiles.load(each)), each.id());
	}

	private void noted(int day) {
		practice.form(null, PracticeFactory.eINSTANCE.createHopeAnswer(), hope -> hope.setDay(day));
	}
}
