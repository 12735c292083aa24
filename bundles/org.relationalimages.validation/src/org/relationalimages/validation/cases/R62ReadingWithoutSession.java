// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.cases;

import static org.relationalimages.model.RimPackage.Literals.DATED_READING__SESSION;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__SESSIONS;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.DatedReading;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** A reading belongs to a session, so that its course can be followed (S1#31); one from an older file may not have any. */
final class R62ReadingWithoutSession extends Rule<DatedReading> {

	R62ReadingWithoutSession() {
		super("R62", Severity.PROMPT, DatedReading.class, "Reading without a session", "S1#31",
				ReadFeatures.own(DATED_READING__SESSION).andAnywhere(CASE_FILE__SESSIONS));
	}

	@Override
	protected void check(DatedReading reading, Findings found) {
		if (reading.getSession() == null)
			found.add(reading, DATED_READING__SESSION, "When was this? Choose the session it was noted in.", inTheOnlySession(reading));
	}

	private static Fix[] inTheOnlySession(DatedReading reading) {
		List<Session> sessions = EcoreUtil.getRootContainer(reading) instanceof CaseFile file ? file.getSessions() : List.of();
		return sessions.size() != 1 ? new Fix[0] : new Fix[] { new Fix("It was in the only session", () -> {
			reading.setSession(sessions.getFirst());
			return reading;
		}) };
	}
}
