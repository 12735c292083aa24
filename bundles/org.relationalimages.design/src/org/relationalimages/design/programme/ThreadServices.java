// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.practice.ActionCommitment;
import org.relationalimages.model.practice.ActionItem;
import org.relationalimages.model.practice.ExceptionDescription;
import org.relationalimages.model.practice.ExceptionEntry;
import org.relationalimages.model.practice.ExceptionPattern;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.FeedbackReview;
import org.relationalimages.model.practice.MicroExperiment;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.Programme;

/** The thread from exceptions to patterns, experiments, actions, commitments and reviews (S1#35 to S1#40). */
public class ThreadServices {

	/** The exercises that grew out of this one, in the order of the case. */
	@Reads({ "eContainer.forms.exception", "eContainer.programmes.runs.forms.exception",
			"eContainer.eContainer.eContainer.forms.exception", "eContainer.eContainer.eContainer.programmes.runs.forms.exception",
			"eContainer.forms.entries", "eContainer.programmes.runs.forms.entries",
			"eContainer.eContainer.eContainer.forms.entries", "eContainer.eContainer.eContainer.programmes.runs.forms.entries",
			"eContainer.forms.pattern", "eContainer.programmes.runs.forms.pattern",
			"eContainer.eContainer.eContainer.forms.pattern", "eContainer.eContainer.eContainer.programmes.runs.forms.pattern",
			"eContainer.forms.growsFrom", "eContainer.programmes.runs.forms.growsFrom",
			"eContainer.eContainer.eContainer.forms.growsFrom", "eContainer.eContainer.eContainer.programmes.runs.forms.growsFrom",
			"eContainer.forms.action", "eContainer.programmes.runs.forms.action", "eContainer.eContainer.eContainer.forms.action",
			"eContainer.eContainer.eContainer.programmes.runs.forms.action", "eContainer.forms.commitment",
			"eContainer.programmes.runs.forms.commitment", "eContainer.eContainer.eContainer.forms.commitment",
			"eContainer.eContainer.eContainer.programmes.runs.forms.commitment" })
	public List<ExerciseForm> nextInThread(ExerciseForm form) {
		return allOf(BoardPlaces.caseOf(form)).stream().filter(other -> before(other).contains(form)).toList();
	}

	/** Whether one exercise can lead on to another one, by their kinds and without leading back to itself. */
	public boolean mayLeadTo(EObject earlier, EObject later) {
		if (earlier == later || !(earlier instanceof ExerciseForm))
			return false;
		return switch (later) {
		case ExceptionDescription one -> earlier instanceof ExceptionEntry;
		case ExceptionPattern one -> earlier instanceof ExceptionEntry;
		case MicroExperiment one -> earlier instanceof ExceptionPattern;
		case ActionItem one -> !comesFrom((ExerciseForm) earlier, one, new HashSet<>());
		case ActionCommitment one -> earlier instanceof ActionItem;
		case FeedbackReview one -> earlier instanceof ActionCommitment;
		case null, default -> false;
		};
	}

	/** Whether an element tells an exception slowly. */
	public boolean isDescription(EObject element) {
		return element instanceof ExceptionDescription;
	}

	/** Whether an element is a pattern of exceptions. */
	public boolean isPattern(EObject element) {
		return element instanceof ExceptionPattern;
	}

	/** Whether an element is a small experiment. */
	public boolean isExperiment(EObject element) {
		return element instanceof MicroExperiment;
	}

	/** Whether an element is an action. */
	public boolean isAction(EObject element) {
		return element instanceof ActionItem;
	}

	/** Whether an element is a commitment for a week. */
	public boolean isCommitment(EObject element) {
		return element instanceof ActionCommitment;
	}

	private static boolean comesFrom(ExerciseForm form, ExerciseForm other, Set<ExerciseForm> seen) {
		return seen.add(form) && before(form).stream().anyMatch(one -> one == other || comesFrom(one, other, seen));
	}

	/** What an exercise grew out of. */
	private static List<ExerciseForm> before(ExerciseForm form) {
		List<ExerciseForm> before = new ArrayList<>();
		switch (form) {
		case ExceptionDescription one -> before.add(one.getException());
		case ExceptionPattern one -> before.addAll(one.getEntries());
		case MicroExperiment one -> before.add(one.getPattern());
		case ActionItem one -> before.addAll(one.getGrowsFrom());
		case ActionCommitment one -> before.add(one.getAction());
		case FeedbackReview one -> before.add(one.getCommitment());
		default -> before.clear();
		}
		before.removeIf(one -> one == null);
		return before;
	}

	/** All exercises of a case, in phases and in none. */
	private static List<ExerciseForm> allOf(CaseFile file) {
		List<ExerciseForm> all = new ArrayList<>();
		if (file == null)
			return all;
		for (Programme programme : file.getProgrammes())
			for (PhaseRun run : programme.getRuns())
				all.addAll(run.getForms());
		all.addAll(file.getForms());
		return all;
	}
}
