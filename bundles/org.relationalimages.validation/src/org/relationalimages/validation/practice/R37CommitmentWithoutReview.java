// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__FORMS;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__PROGRAMMES;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__SESSIONS;
import static org.relationalimages.model.practice.PracticePackage.Literals.ACTION_COMMITMENT__WEEK_START;
import static org.relationalimages.model.practice.PracticePackage.Literals.EXERCISE_FORM__DAY;
import static org.relationalimages.model.practice.PracticePackage.Literals.FEEDBACK_REVIEW__COMMITMENT;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__DAY_TO;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__FORMS;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__STATE;
import static org.relationalimages.model.practice.PracticePackage.Literals.PROGRAMME__RUNS;
import static org.relationalimages.model.sessions.SessionsPackage.Literals.AGENDA_ITEM__DONE;
import static org.relationalimages.model.sessions.SessionsPackage.Literals.SESSION__AGENDA;
import static org.relationalimages.model.sessions.SessionsPackage.Literals.SESSION__DAY_OFFSET;
import static org.relationalimages.model.sessions.SessionsPackage.Literals.SESSION__EVENTS;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.practice.ActionCommitment;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.FeedbackReview;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/**
 * At the end of its week a commitment is looked back on (S1#40). The week is over when anything is noted seven days
 * later, or when the phase is done.
 */
final class R37CommitmentWithoutReview extends Rule<CaseFile> {

	R37CommitmentWithoutReview() {
		super("R37", Severity.PROMPT, CaseFile.class, "Commitment without review", "S1#40",
				ReadFeatures.own(CASE_FILE__PROGRAMMES, CASE_FILE__FORMS, CASE_FILE__SESSIONS).andBelow(PROGRAMME__RUNS,
						PHASE_RUN__FORMS, PHASE_RUN__STATE, PHASE_RUN__DAY_TO, EXERCISE_FORM__DAY,
						ACTION_COMMITMENT__WEEK_START, FEEDBACK_REVIEW__COMMITMENT, SESSION__DAY_OFFSET, SESSION__AGENDA,
						SESSION__EVENTS, AGENDA_ITEM__DONE));
	}

	@Override
	protected void check(CaseFile file, Findings found) {
		List<ActionCommitment> commitments = Exercises.all(file, ActionCommitment.class);
		if (commitments.isEmpty())
			return;
		Set<ActionCommitment> reviewed = new HashSet<>();
		Exercises.all(file, FeedbackReview.class).forEach(review -> reviewed.add(review.getCommitment()));
		int today = ElapsedDays.last(file);
		for (ActionCommitment commitment : commitments)
			if (!reviewed.contains(commitment) && isDue(commitment, today))
				found.add(commitment, null, "The week is over. What was tried, what happened, and what was learned?",
						new Fix("Add a review", () -> review(commitment)));
	}

	private static boolean isDue(ActionCommitment commitment, int today) {
		Integer start = CommitmentWeek.startOf(commitment);
		return start != null && (long) today - start >= CommitmentWeek.DAYS
				|| commitment.eContainer() instanceof PhaseRun run && run.getState() == RunState.DONE;
	}

	private static FeedbackReview review(ActionCommitment commitment) {
		FeedbackReview review = PracticeFactory.eINSTANCE.createFeedbackReview();
		review.setCommitment(commitment);
		review.setPerson(commitment.getPerson());
		List<ExerciseForm> forms = Exercises.beside(commitment);
		forms.add(forms.indexOf(commitment) + 1, review);
		return review;
	}
}
