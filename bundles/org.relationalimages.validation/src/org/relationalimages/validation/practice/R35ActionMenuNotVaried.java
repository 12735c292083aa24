// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__FORMS;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__PROGRAMMES;
import static org.relationalimages.model.practice.PracticePackage.Literals.ACTION_ITEM__FEASIBLE;
import static org.relationalimages.model.practice.PracticePackage.Literals.ACTION_ITEM__GROWS_FROM;
import static org.relationalimages.model.practice.PracticePackage.Literals.ACTION_ITEM__SITUATION;
import static org.relationalimages.model.practice.PracticePackage.Literals.ACTION_ITEM__STYLE;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__FORMS;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__PHASE;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__STATE;
import static org.relationalimages.model.practice.PracticePackage.Literals.PROGRAMME__RUNS;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.practice.ActionItem;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.TextQuestions;

/**
 * The actions of a menu are varied, covering different situations and styles, and feasible (S1#38). One that is out of reach is
 * accepted once a smaller one is derived from it.
 */
final class R35ActionMenuNotVaried extends Rule<CaseFile> {

	private static final int VARIED = 2;

	R35ActionMenuNotVaried() {
		super("R35", Severity.PROMPT, CaseFile.class, "Actions not varied or not feasible", "S1#38",
				ReadFeatures.own(CASE_FILE__PROGRAMMES, CASE_FILE__FORMS).andBelow(PROGRAMME__RUNS, PHASE_RUN__FORMS,
						PHASE_RUN__PHASE, PHASE_RUN__STATE, ACTION_ITEM__SITUATION, ACTION_ITEM__STYLE,
						ACTION_ITEM__FEASIBLE, ACTION_ITEM__GROWS_FROM));
	}

	@Override
	protected void check(CaseFile file, Findings found) {
		for (ActionMenu menu : ActionMenu.all(file))
			if (menu.actions().size() >= VARIED && !isVaried(menu, ActionItem::getSituation))
				found.add(menu.place(), menu.feature(),
						"All actions are for one situation, as far as noted. Where else could one be tried?");
			else if (menu.actions().size() >= VARIED && !isVaried(menu, ActionItem::getStyle))
				found.add(menu.place(), menu.feature(),
						"All actions are of one style, as far as noted. What would be of quite another kind?");
		checkFeasible(Exercises.all(file, ActionItem.class), found);
	}

	private static void checkFeasible(List<ActionItem> actions, Findings found) {
		Set<ExerciseForm> madeSmaller = new HashSet<>();
		actions.forEach(action -> madeSmaller.addAll(action.getGrowsFrom()));
		for (ActionItem action : actions)
			if (!action.isFeasible() && !madeSmaller.contains(action))
				found.add(action, ACTION_ITEM__FEASIBLE,
						"Out of reach for now. Which smaller version would be within reach?",
						new Fix("Add a smaller version", () -> makeSmaller(action)));
	}

	private static ActionItem makeSmaller(ActionItem action) {
		ActionItem smaller = PracticeFactory.eINSTANCE.createActionItem();
		smaller.setPerson(action.getPerson());
		smaller.setSituation(action.getSituation());
		smaller.setStyle(action.getStyle());
		smaller.getGrowsFrom().add(action);
		List<ExerciseForm> forms = Exercises.beside(action);
		forms.add(forms.indexOf(action) + 1, smaller);
		return smaller;
	}

	private static boolean isVaried(ActionMenu menu, Function<ActionItem, String> of) {
		return menu.actions().stream().map(of).filter(text -> !TextQuestions.isBlank(text))
				.map(text -> text.strip().toLowerCase(Locale.ROOT)).distinct().count() >= VARIED;
	}
}
