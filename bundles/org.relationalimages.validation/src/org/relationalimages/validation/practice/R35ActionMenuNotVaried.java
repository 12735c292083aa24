// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__FORMS;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__PROGRAMMES;
import static org.relationalimages.model.practice.PracticePackage.Literals.ACTION_ITEM__FEASIBLE;
import static org.relationalimages.model.practice.PracticePackage.Literals.ACTION_ITEM__SITUATION;
import static org.relationalimages.model.practice.PracticePackage.Literals.ACTION_ITEM__STYLE;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__FORMS;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__PHASE;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__STATE;
import static org.relationalimages.model.practice.PracticePackage.Literals.PROGRAMME__RUNS;

import java.util.Locale;
import java.util.function.Function;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.practice.ActionItem;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Reads;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.Texts;

/** The actions of a menu are varied, covering different situations and styles, and feasible (S1#38). */
final class R35ActionMenuNotVaried extends Rule<CaseFile> {

	private static final int VARIED = 2;

	R35ActionMenuNotVaried() {
		super("R35", Severity.PROMPT, CaseFile.class, "Actions not varied or not feasible", "S1#38",
				Reads.own(CASE_FILE__PROGRAMMES, CASE_FILE__FORMS).andBelow(PROGRAMME__RUNS, PHASE_RUN__FORMS,
						PHASE_RUN__PHASE, PHASE_RUN__STATE, ACTION_ITEM__SITUATION, ACTION_ITEM__STYLE,
						ACTION_ITEM__FEASIBLE));
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
		for (ActionItem action : Forms.all(file, ActionItem.class))
			if (!action.isFeasible())
				found.add(action, ACTION_ITEM__FEASIBLE,
						"Out of reach for now. Which smaller version would be within reach?");
	}

	private static boolean isVaried(ActionMenu menu, Function<ActionItem, String> of) {
		return menu.actions().stream().map(of).filter(text -> !Texts.isBlank(text))
				.map(text -> text.strip().toLowerCase(Locale.ROOT)).distinct().count() >= VARIED;
	}
}
