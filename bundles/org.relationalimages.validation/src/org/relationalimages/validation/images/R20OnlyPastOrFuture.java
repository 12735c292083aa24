// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.images;

import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__FORMS;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__IMAGES;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__PROGRAMMES;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__SESSIONS;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__FORMS;
import static org.relationalimages.model.practice.PracticePackage.Literals.PROGRAMME__RUNS;
import static org.relationalimages.model.sessions.SessionsPackage.Literals.SESSION__NUMBER;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/**
 * Looking back and looking forward can and should coexist (S1#18): checked once the sixth session is over. Images look back; any
 * form of the practice counts as looking forward.
 */
final class R20OnlyPastOrFuture extends Rule<CaseFile> {

	/** The number is defined by the workbench. */
	private static final int SESSIONS = 6;

	R20OnlyPastOrFuture() {
		super("R20", Severity.PROMPT, CaseFile.class, "Only the past or only the future", "S1#18",
				ReadFeatures.own(CASE_FILE__IMAGES, CASE_FILE__FORMS, CASE_FILE__SESSIONS, CASE_FILE__PROGRAMMES)
						.andBelow(SESSION__NUMBER, PROGRAMME__RUNS, PHASE_RUN__FORMS));
	}

	@Override
	protected void check(CaseFile file, Findings found) {
		boolean past = !file.getImages().isEmpty();
		boolean future = !file.getForms().isEmpty() || file.getProgrammes().stream()
				.flatMap(programme -> programme.getRuns().stream()).anyMatch(run -> !run.getForms().isEmpty());
		if (past == future || file.getSessions().stream()
				.noneMatch(session -> session.getNumber() != null && session.getNumber() > SESSIONS))
			return;
		if (past)
			found.add(file, CASE_FILE__PROGRAMMES,
					"Past and future can coexist. What would she like to be different?");
		else
			found.add(file, CASE_FILE__IMAGES,
					"Past and future can coexist. Which earlier pictures may be at work?");
	}
}
