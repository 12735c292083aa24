// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.sessions;

import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__EARLY_TREATMENT_SESSIONS;
import static org.relationalimages.model.sessions.SessionsPackage.Literals.AGENDA_ITEM__DONE;
import static org.relationalimages.model.sessions.SessionsPackage.Literals.AGENDA_ITEM__PLANNED;
import static org.relationalimages.model.sessions.SessionsPackage.Literals.AGENDA_ITEM__TOPIC;
import static org.relationalimages.model.sessions.SessionsPackage.Literals.SESSION__AGENDA;
import static org.relationalimages.model.sessions.SessionsPackage.Literals.SESSION__NUMBER;

import java.util.Comparator;

import org.relationalimages.model.sessions.AgendaItem;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.model.sessions.Topic;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.RuleIds;
import org.relationalimages.validation.rule.Severity;

/**
 * That a partner never fully committed is not tackled near the beginning (S2#11). What counts as the beginning is the case's own
 * number of early sessions. What clients bring up themselves, unplanned, does not concern this rule.
 */
final class R21CommitmentTooEarly extends Rule<Session> {

	R21CommitmentTooEarly() {
		super(RuleIds.COMMITMENT_TOO_EARLY, Severity.WARNING, Session.class, "Commitment near the beginning", "S2#11",
				ReadFeatures.own(SESSION__NUMBER, SESSION__AGENDA)
						.andBelow(AGENDA_ITEM__TOPIC, AGENDA_ITEM__PLANNED, AGENDA_ITEM__DONE)
						.andAnywhere(CASE_FILE__EARLY_TREATMENT_SESSIONS));
	}

	@Override
	protected void check(Session session, Findings found) {
		if (!TreatmentTimeline.of(session).isEarly(session))
			return;
		for (AgendaItem item : session.getAgenda())
			if (item.getTopic() == Topic.COMMITMENT && item.isPlanned())
				report(session, item, found);
	}

	private static void report(Session session, AgendaItem item, Findings found) {
		if (item.isDone())
			found.add(Severity.PROMPT, item, AGENDA_ITEM__TOPIC,
					"Commitment has been talked about early. It may rest for now: what would bring more safety first?");
		else
			found.add(item, AGENDA_ITEM__TOPIC,
					"Let commitment wait: \u201cdo not tackle this issue anywhere near the beginning of treatment\u201d "
							+ "(the reply on bitterness and alienation).",
					new Fix("Move to a later session", () -> moveLater(session, item)));
	}

	private static AgendaItem moveLater(Session session, AgendaItem item) {
		TreatmentTimeline treatmentTimeline = TreatmentTimeline.of(session);
		treatmentTimeline.numbered().filter(later -> !treatmentTimeline.isEarly(later) && !TreatmentTimeline.isOver(later))
				.min(Comparator.comparing(Session::getNumber)).orElseGet(() -> addLater(treatmentTimeline, session)).getAgenda()
				.add(item);
		return item;
	}

	private static Session addLater(TreatmentTimeline treatmentTimeline, Session like) {
		Session later = SessionsFactory.eINSTANCE.createSession();
		later.setNumber(Math.max(treatmentTimeline.early() + 1, treatmentTimeline.next()));
		later.setModality(like.getModality());
		later.getParticipants().addAll(like.getParticipants());
		treatmentTimeline.add(later);
		return later;
	}
}
