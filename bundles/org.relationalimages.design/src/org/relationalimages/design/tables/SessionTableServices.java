// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tables;

import java.util.Comparator;
import java.util.List;

import org.relationalimages.design.Reads;
import org.relationalimages.design.images.Lives;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.sessions.AgendaItem;
import org.relationalimages.model.sessions.ConnectionEvent;
import org.relationalimages.model.sessions.Session;

/** The table of sessions. */
public class SessionTableServices {

	/** The sessions by number; those without one come last. */
	@Reads("sessions.number")
	public List<Session> sessionLines(CaseFile file) {
		return file.getSessions().stream().sorted(Comparator.comparing(Session::getNumber, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
	}

	/** The head of a session's line or column. */
	@Reads({ "number", "name" })
	public String sessionHeader(Session session) {
		return Cells.name(session);
	}

	/** With whom the session was held. */
	@Reads("modality")
	public String modalityCell(Session session) {
		return Label.words(session.getModality());
	}

	/** Who took part. */
	@Reads({ "participants.pseudonym", "participants.name" })
	public String participantsCell(Session session) {
		return Cells.all(session.getParticipants(), Lives::nameOf);
	}

	/** What was on the agenda, and what of it was not done. */
	@Reads({ "agenda.topic", "agenda.name", "agenda.done" })
	public String agendaCell(Session session) {
		return Cells.all(session.getAgenda(), SessionTableServices::item);
	}

	private static String item(AgendaItem item) {
		return Cells.first(item.getName(), Label.words(item.getTopic())) + (item.isDone() ? "" : " (open)");
	}

	/** The states between connection and disconnection in their order. */
	@Reads({ "events.order", "events.state" })
	public String connectionCell(Session session) {
		return session.getEvents().stream().sorted(Comparator.comparing(ConnectionEvent::getOrder, Comparator.nullsLast(Comparator.naturalOrder())))
				.map(event -> Label.words(event.getState())).reduce((before, after) -> before + " → " + after).orElse("");
	}

	/** What the therapist said or did. */
	@Reads({ "interventions.text", "interventions.name" })
	public String interventionsCell(Session session) {
		return Cells.all(session.getInterventions(), one -> Cells.first(one.getName(), one.getText()));
	}

	/** What was noted of the session, section by section. */
	@Reads({ "notes.sections.title", "notes.sections.text" })
	public String sessionNotesCell(Session session) {
		return Cells.all(session.getNotes(), note -> Cells.all(note.getSections(),
				section -> (Label.isBlank(section.getTitle()) ? "" : section.getTitle().strip() + ": ") + Cells.first(section.getText())));
	}
}
