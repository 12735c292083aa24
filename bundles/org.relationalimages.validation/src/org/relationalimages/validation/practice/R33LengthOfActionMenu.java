// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__FORMS;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__PROGRAMMES;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__FORMS;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__PHASE;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__STATE;
import static org.relationalimages.model.practice.PracticePackage.Literals.PROGRAMME__RUNS;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** The action menu holds ten to twenty actions (S1#38); while its phase is open, this is only a prompt. */
final class R33LengthOfActionMenu extends Rule<CaseFile> {

	R33LengthOfActionMenu() {
		super("R33", Severity.WARNING, CaseFile.class, "Action menu of other than ten to twenty", "S1#38",
				ReadFeatures.own(CASE_FILE__PROGRAMMES, CASE_FILE__FORMS).andBelow(PROGRAMME__RUNS, PHASE_RUN__FORMS,
						PHASE_RUN__PHASE, PHASE_RUN__STATE));
	}

	@Override
	protected void check(CaseFile file, Findings found) {
		for (ActionMenu menu : ActionMenu.all(file))
			if (menu.isTooShort())
				report(menu, "The action menu has %s. Which small actions would make it ten to twenty?"
						.formatted(count(menu.actions().size())), found);
			else if (menu.isTooLong())
				report(menu, "The action menu has %s. Which ten to twenty are the most inviting?"
						.formatted(count(menu.actions().size())), found);
	}

	private static void report(ActionMenu menu, String message, Findings found) {
		found.add(menu.isDone() ? Severity.WARNING : Severity.PROMPT, menu.place(), menu.feature(), message);
	}

	private static String count(int actions) {
		return actions == 0 ? "no action yet" : actions == 1 ? "1 action" : actions + " actions";
	}
}
