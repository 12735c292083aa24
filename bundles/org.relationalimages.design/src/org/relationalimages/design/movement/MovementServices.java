// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.movement;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.DatedReading;
import org.relationalimages.model.Identified;
import org.relationalimages.model.PersonWords;
import org.relationalimages.model.SessionNumbers;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipReading;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.sessions.ConnectionEvent;
import org.relationalimages.model.sessions.Session;

/** The sessions along the axis and what they hold (S0#6, S0#14). */
public class MovementServices {

	/** The title of a new diagram. */
	@Reads({ "title", "ends.pseudonym", "ends.name" })
	public String movementTitle(Identified shown) {
		return "Movement: " + (shown instanceof Relationship two ? Label.firstOf(Course.pair(two), "a relationship")
				: Label.firstOf(shown instanceof CaseFile file ? file.getTitle() : "", "untitled case"));
	}

	/** Whether there is something to show: sessions of a case, moments of a relationship. */
	@Reads({ "sessions", "eContainer.sessions.events.between" })
	public boolean hasMovement(Identified shown) {
		return shown instanceof CaseFile file ? !file.getSessions().isEmpty()
				: shown instanceof Relationship && !Course.moments(shown).isEmpty();
	}

	/** What the board says at its top: the title of the case, or the two it is about. */
	@Reads({ "title", "ends.pseudonym", "ends.name" })
	public String courseLabel(Identified shown) {
		return movementTitle(shown);
	}

	/** The sessions in their order. */
	@Reads({ "sessions.number", "eContainer.sessions.number" })
	public List<Session> sessionsInOrder(Identified shown) {
		return Course.sessions(shown);
	}

	/** The moments in their order. */
	@Reads({ "sessions.number", "sessions.events.order", "eContainer.sessions.number", "eContainer.sessions.events.order",
			"eContainer.sessions.events.between" })
	public List<ConnectionEvent> momentsInOrder(Identified shown) {
		return Course.moments(shown);
	}

	/** Number, name and day of a session. */
	@Reads({ "number", "name", "dayOffset" })
	public String sessionHeading(Session session) {
		String number = SessionNumbers.of(session) == 0 ? "" : session.getNumber() + "  ";
		String day = session.getDayOffset() == null ? "" : "\nday " + session.getDayOffset();
		return number + Label.firstOf(session.getName(), "session without a name") + day;
	}

	/** The tooltip of a session. */
	@Reads({ "date", "minutes", "modality", "participants.pseudonym", "participants.name", "provenance", "numbersInvented", "note" })
	public String sessionTip(Session session) {
		List<Person> there = session.getParticipants();
		String origin = Label.origin(session.getProvenance());
		return new Tip().add("date", session.getDate()).add("length", session.getMinutes(), " minutes")
				.add("kind", Label.words(session.getModality())).add("there", there.isEmpty() ? "" : PersonWords.names(there))
				.addIf(!origin.isEmpty(), "from " + origin).addIf(session.isNumbersInvented(), "its numbers are invented, for teaching")
				.add("note", session.getNote()).text();
	}

	/** The session after this one; null for the last. */
	@Reads({ "number", "eContainer.sessions.number" })
	public Session nextSession(Session session) {
		List<Session> all = Course.sessions(session);
		int next = all.indexOf(session) + 1;
		return next < all.size() ? all.get(next) : null;
	}

	/** The days until the next session; empty when one of the two days isn't noted. */
	@Reads({ "number", "dayOffset", "eContainer.sessions.number", "eContainer.sessions.dayOffset" })
	public String daysUntilNext(Session session) {
		Session next = nextSession(session);
		if (next == null || session.getDayOffset() == null || next.getDayOffset() == null)
			return "";
		int days = next.getDayOffset() - session.getDayOffset();
		return days == 1 ? "1 day" : days + " days";
	}

	/** The number of a session that is added now. */
	public Integer nextSessionNumber(Identified shown) {
		return Course.sessions(shown).stream().mapToInt(SessionNumbers::of).max().orElse(0) + 1;
	}

	/** The session that something is of, or around it; null for what isn't dated. */
	@Reads({ "session", "eContainer" })
	public Session sessionAround(EObject element) {
		return switch (element) {
		case Session session -> session;
		case DatedReading reading -> reading.getSession();
		case ExerciseForm form -> form.getSession();
		case null -> null;
		default -> element.eContainer() instanceof Session session ? session : null;
		};
	}

	/** Whether it is a session or something of one. */
	@Reads({ "session", "eContainer" })
	public boolean isOfASession(EObject element) {
		return sessionAround(element) != null;
	}

	/** Whether a moment or reading is of the relationship of the work itself, or of none. */
	@Reads({ "between.kind", "eContainer.kind" })
	public boolean isOfTheWork(EObject element) {
		Relationship of = element instanceof ConnectionEvent moment ? moment.getBetween()
				: element instanceof RelationshipReading reading ? (Relationship) reading.eContainer() : null;
		return of == null || Course.isOfTheWork(of);
	}

	/** Whether it is not of a later session than the one chosen in the case; without a choice everything is. */
	@Reads({ "number", "session.number", "eContainer.number", "eContainer.shownAsOf.number", "eContainer.eContainer.shownAsOf.number",
			"eContainer.eContainer.eContainer.shownAsOf.number" })
	public boolean isUpToChosenSession(EObject element) {
		CaseFile file = Course.caseOf(element);
		Session of = sessionAround(element);
		return file == null || file.getShownAsOf() == null || of == null
				|| SessionNumbers.of(of) <= SessionNumbers.of(file.getShownAsOf());
	}
}
