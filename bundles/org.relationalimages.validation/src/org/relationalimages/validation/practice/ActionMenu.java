// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.practice.ActionItem;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.RunState;

/**
 * A menu of actions (S1#38): those of one run of the fifth phase together with the loose ones of the case, or the loose
 * ones alone where the case has no such phase. Partners who practise together fill one menu.
 *
 * @param place the run or the case
 * @param state how far the phase is; open where there is none
 */
record ActionMenu(Identified place, RunState state, List<ActionItem> actions) {

	private static final int FEWEST = 10;
	private static final int MOST = 20;

	/** The menus that have been begun: every one whose phase is open or done, and loose actions where there is no phase. */
	static List<ActionMenu> all(CaseFile file) {
		List<ActionMenu> menus = new ArrayList<>();
		List<PhaseRun> runs = Exercises.runs(file, Phase.ACTION_CONSTRUCTION);
		for (PhaseRun run : runs)
			if (run.getState() != RunState.PLANNED)
				menus.add(new ActionMenu(run, run.getState(), actions(run.getForms(), file.getForms())));
		ActionMenu loose = new ActionMenu(file, RunState.OPEN, actions(List.of(), file.getForms()));
		if (runs.isEmpty() && !loose.actions.isEmpty())
			menus.add(loose);
		return menus;
	}

	private static List<ActionItem> actions(List<ExerciseForm> here, List<ExerciseForm> loose) {
		List<ActionItem> actions = new ArrayList<>(Exercises.in(here, ActionItem.class).toList());
		actions.addAll(Exercises.in(loose, ActionItem.class).toList());
		return actions;
	}

	/** The reference that contains the exercises of the place. */
	EReference feature() {
		return place instanceof PhaseRun ? PracticePackage.Literals.PHASE_RUN__FORMS
				: CasesPackage.Literals.CASE_FILE__FORMS;
	}

	boolean isDone() {
		return state == RunState.DONE;
	}

	boolean isTooShort() {
		return actions.size() < FEWEST;
	}

	boolean isTooLong() {
		return actions.size() > MOST;
	}
}
