// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.images;

import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__FORMS;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__IMAGES;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__PERSONS;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__PROGRAMMES;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__SESSIONS;
import static org.relationalimages.model.cases.CasesPackage.Literals.PERSON__ROLE;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__FORMS;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__STATE;
import static org.relationalimages.model.practice.PracticePackage.Literals.PROGRAMME__RUNS;

import java.util.List;

import org.relationalimages.model.Clients;
import org.relationalimages.model.PersonWords;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.sessions.TreatmentTimeline;

/**
 * Looking back and looking forward can and should coexist (S1#18): checked once the sixth session is over or a programme was
 * begun. Images look back; any form of the practice counts as looking forward.
 */
final class R20OnlyPastOrFuture extends Rule<CaseFile> {

	/** The number is defined by the workbench. */
	private static final int SESSIONS = 6;

	R20OnlyPastOrFuture() {
		super("R20", Severity.PROMPT, CaseFile.class, "Only the past or only the future", "S1#18",
				ReadFeatures.own(CASE_FILE__IMAGES, CASE_FILE__FORMS, CASE_FILE__SESSIONS, CASE_FILE__PROGRAMMES)
						.andBelow(PROGRAMME__RUNS, PHASE_RUN__FORMS, PHASE_RUN__STATE).andAnywhere(TreatmentTimeline.features())
						.andPersonWords().andAnywhere(CASE_FILE__PERSONS, PERSON__ROLE));
	}

	@Override
	protected void check(CaseFile file, Findings found) {
		boolean past = !file.getImages().isEmpty();
		boolean future = !file.getForms().isEmpty() || file.getProgrammes().stream()
				.flatMap(programme -> programme.getRuns().stream()).anyMatch(run -> !run.getForms().isEmpty());
		if (past == future || !isBegun(file) && !hasPassed(file))
			return;
		if (past)
			found.add(file, CASE_FILE__PROGRAMMES, "Past and future can coexist. " + wish(Clients.of(file)));
		else
			found.add(file, CASE_FILE__IMAGES,
					"Past and future can coexist. Which earlier pictures may be at work?");
	}

	private static boolean isBegun(CaseFile file) {
		return file.getProgrammes().stream().flatMap(programme -> programme.getRuns().stream())
				.anyMatch(run -> run.getState() != RunState.PLANNED || !run.getForms().isEmpty());
	}

	private static boolean hasPassed(CaseFile file) {
		TreatmentTimeline timeline = TreatmentTimeline.of(file);
		return timeline.next() > SESSIONS || timeline.reaches(SESSIONS + 1);
	}

	private static String wish(List<Person> clients) {
		return clients.isEmpty() ? "What should be different in time to come?"
				: "What would " + PersonWords.names(clients) + " like to be different?";
	}
}
