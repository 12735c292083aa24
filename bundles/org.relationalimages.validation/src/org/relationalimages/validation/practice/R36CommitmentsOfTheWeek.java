// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__FORMS;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__PROGRAMMES;
import static org.relationalimages.model.practice.PracticePackage.Literals.ACTION_COMMITMENT__HOPE_TO_LEARN;
import static org.relationalimages.model.practice.PracticePackage.Literals.ACTION_COMMITMENT__KNOW_HOW;
import static org.relationalimages.model.practice.PracticePackage.Literals.ACTION_COMMITMENT__TO_TRY;
import static org.relationalimages.model.practice.PracticePackage.Literals.ACTION_COMMITMENT__WEEK_START;
import static org.relationalimages.model.practice.PracticePackage.Literals.EXERCISE_FORM__DAY;
import static org.relationalimages.model.practice.PracticePackage.Literals.EXERCISE_FORM__PERSON;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__DAY_FROM;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__FORMS;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__PHASE;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__STATE;
import static org.relationalimages.model.practice.PracticePackage.Literals.PROGRAMME__FOR_WHOM;
import static org.relationalimages.model.practice.PracticePackage.Literals.PROGRAMME__RUNS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Party;
import org.relationalimages.model.practice.ActionCommitment;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.Programme;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.TextQuestions;

/** One or two actions for a week, each with what to try, what to learn, and how to know that it was learned (S1#39). */
final class R36CommitmentsOfTheWeek extends Rule<CaseFile> {

	R36CommitmentsOfTheWeek() {
		super("R36", Severity.WARNING, CaseFile.class, "Commitments other than one or two a week", "S1#39",
				ReadFeatures.own(CASE_FILE__PROGRAMMES, CASE_FILE__FORMS).andBelow(PROGRAMME__RUNS, PROGRAMME__FOR_WHOM,
						PHASE_RUN__FORMS, PHASE_RUN__PHASE, PHASE_RUN__STATE, PHASE_RUN__DAY_FROM, EXERCISE_FORM__PERSON,
						EXERCISE_FORM__DAY, ACTION_COMMITMENT__WEEK_START, ACTION_COMMITMENT__TO_TRY,
						ACTION_COMMITMENT__HOPE_TO_LEARN, ACTION_COMMITMENT__KNOW_HOW));
	}

	@Override
	protected void check(CaseFile file, Findings found) {
		for (PhaseRun run : Exercises.runs(file, Phase.ACTION_CONSTRUCTION))
			if (run.getState() == RunState.DONE && !hasCommitment(run.getForms()) && !hasCommitment(file.getForms()))
				found.add(run, PHASE_RUN__FORMS, "No action was chosen to be tried. Which one or two would fit into a week?",
						new Fix("Add a commitment", () -> commit(run)));
		Map<Party, List<ActionCommitment>> byPerson = new LinkedHashMap<>();
		for (ActionCommitment commitment : Exercises.all(file, ActionCommitment.class)) {
			byPerson.computeIfAbsent(Exercises.ownerOf(commitment), owner -> new ArrayList<>()).add(commitment);
			checkFields(commitment, found);
		}
		for (List<ActionCommitment> ofOnePerson : byPerson.values())
			for (ActionCommitment commitment : CommitmentWeek.tooMany(ofOnePerson))
				found.add(commitment, ACTION_COMMITMENT__WEEK_START,
						"More than two actions in one week. Which one or two come first, and which may wait?",
						aWeekLater(commitment));
	}

	private static Fix[] aWeekLater(ActionCommitment commitment) {
		Integer start = CommitmentWeek.startOf(commitment);
		if (start == null || start > Integer.MAX_VALUE - CommitmentWeek.DAYS)
			return new Fix[0];
		return new Fix[] { new Fix("Move to the week after", () -> {
			commitment.setWeekStart(start + CommitmentWeek.DAYS);
			return commitment;
		}) };
	}

	private static boolean hasCommitment(List<?> forms) {
		return forms.stream().anyMatch(ActionCommitment.class::isInstance);
	}

	private static void checkFields(ActionCommitment commitment, Findings found) {
		if (TextQuestions.isBlank(commitment.getToTry()))
			found.add(commitment, ACTION_COMMITMENT__TO_TRY, "What is to be tried?");
		if (TextQuestions.isBlank(commitment.getHopeToLearn()))
			found.add(commitment, ACTION_COMMITMENT__HOPE_TO_LEARN, "What is hoped to be learned from it?");
		if (TextQuestions.isBlank(commitment.getKnowHow()))
			found.add(commitment, ACTION_COMMITMENT__KNOW_HOW, "How will it be noticed that something was learned?");
	}

	private static ActionCommitment commit(PhaseRun run) {
		ActionCommitment commitment = PracticeFactory.eINSTANCE.createActionCommitment();
		commitment.setWeekStart(run.getDayFrom());
		if (run.eContainer() instanceof Programme programme)
			commitment.setPerson(programme.getForWhom());
		run.getForms().add(commitment);
		return commitment;
	}
}
