// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.sessions;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.sessions.AgendaItem;
import org.relationalimages.model.sessions.Modality;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.model.sessions.SessionsPackage.Literals;
import org.relationalimages.model.sessions.Topic;

/**
 * The course of treatment derived from its sessions: what is over, what is planned, and which number comes next. No calendar is
 * used; a session is over once something on its agenda is done or a moment of it is noted.
 */
public final class TreatmentTimeline {

	/** The number of sessions that count as early unless the case defines another one; the default is the workbench's. */
	private static final int USUALLY_EARLY = 6;

	private final CaseFile file;

	private TreatmentTimeline(CaseFile file) {
		this.file = file;
	}

	/** The course of the case of an element; one without sessions when the element belongs to no case. */
	public static TreatmentTimeline of(EObject element) {
		return new TreatmentTimeline(EcoreUtil.getRootContainer(element) instanceof CaseFile file ? file
				: CasesFactory.eINSTANCE.createCaseFile());
	}

	/** All features that a course is derived from, anywhere in the case. */
	public static EStructuralFeature[] features() {
		return new EStructuralFeature[] { CasesPackage.Literals.CASE_FILE__SESSIONS,
				CasesPackage.Literals.CASE_FILE__EARLY_TREATMENT_SESSIONS, Literals.SESSION__NUMBER,
				Literals.SESSION__AGENDA, Literals.SESSION__EVENTS, Literals.AGENDA_ITEM__TOPIC,
				Literals.AGENDA_ITEM__PLANNED, Literals.AGENDA_ITEM__DONE };
	}

	/** The number of the last session that counts as early. */
	int early() {
		Integer early = file.getEarlyTreatmentSessions();
		return early == null ? USUALLY_EARLY : Math.max(1, early);
	}

	/** Whether a session is one of the early ones; false for a session without a number. */
	boolean isEarly(Session session) {
		return session.getNumber() != null && session.getNumber() <= early();
	}

	/** Whether treatment, including planned sessions, has reached this session number. */
	public boolean reaches(int number) {
		return numbered().anyMatch(session -> session.getNumber() >= number);
	}

	/** The number of the session after the last one that is over; 1 at the beginning. */
	public int next() {
		int last = numbered().filter(TreatmentTimeline::isOver).mapToInt(Session::getNumber).max().orElse(0);
		return Math.max(last, last + 1);
	}

	/** Whether a topic has been talked about in any session. */
	boolean isDone(Topic topic) {
		return file.getSessions().stream().flatMap(session -> session.getAgenda().stream())
				.anyMatch(item -> item.getTopic() == topic && item.isDone());
	}

	/** Whether a topic is planned for a session that is not over and has at most this number. */
	public boolean isAhead(Topic topic, int last) {
		return numbered().filter(session -> session.getNumber() <= last && !isOver(session))
				.flatMap(session -> session.getAgenda().stream())
				.anyMatch(item -> item.getTopic() == topic && item.isPlanned());
	}

	/** Plans a topic for a couple in the next session that is not over, in a new one if none up to this number is. */
	public AgendaItem plan(Dyad dyad, Topic topic, String name, int last) {
		AgendaItem item = SessionsFactory.eINSTANCE.createAgendaItem();
		item.setTopic(topic);
		item.setName(name);
		int next = next();
		numbered().filter(session -> session.getNumber() >= next && session.getNumber() <= last && !isOver(session))
				.min(Comparator.comparing(Session::getNumber)).orElseGet(() -> add(next, dyad)).getAgenda().add(item);
		return item;
	}

	private Session add(int number, Dyad dyad) {
		Session session = SessionsFactory.eINSTANCE.createSession();
		session.setNumber(number);
		session.setModality(Modality.COUPLE);
		session.getParticipants().addAll(dyad.getPartners());
		add(session);
		return session;
	}

	/** Adds a session before the first one with a higher number. */
	void add(Session session) {
		List<Session> sessions = file.getSessions();
		int place = 0;
		while (place < sessions.size() && !isAfter(sessions.get(place), session))
			place++;
		sessions.add(place, session);
	}

	private static boolean isAfter(Session one, Session other) {
		return one.getNumber() != null && one.getNumber() > other.getNumber();
	}

	/** Whether something of a session has taken place. */
	public static boolean isOver(Session session) {
		return !session.getEvents().isEmpty() || session.getAgenda().stream().anyMatch(AgendaItem::isDone);
	}

	/** The sessions that have a number. */
	Stream<Session> numbered() {
		return file.getSessions().stream().filter(session -> session.getNumber() != null);
	}
}
