// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.movement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.model.PersonWords;
import org.relationalimages.model.SessionNumbers;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipKind;
import org.relationalimages.model.sessions.ConnectionEvent;
import org.relationalimages.model.sessions.Session;

/** The sessions and moments of a case in their order, all of them or those of one relationship. */
final class Course {

	private static final Comparator<ConnectionEvent> ORDER = Comparator.comparingInt(Course::orderOf);

	private Course() {
	}

	/** The case around an element; null without one. */
	static CaseFile caseOf(EObject element) {
		EObject at = element;
		while (at != null && !(at instanceof CaseFile))
			at = at.eContainer();
		return (CaseFile) at;
	}

	/** The sessions of the case around an element, by their numbers. */
	static List<Session> sessions(EObject element) {
		CaseFile file = caseOf(element);
		return file == null ? List.of() : file.getSessions().stream().sorted(SessionNumbers.ORDER).toList();
	}

	/** The moments of a session in their order. */
	static List<ConnectionEvent> momentsOf(Session session) {
		return session.getEvents().stream().sorted(ORDER).toList();
	}

	/** The moments of a case, or those of one relationship, in their order. */
	static List<ConnectionEvent> moments(EObject shown) {
		List<ConnectionEvent> moments = new ArrayList<>();
		for (Session session : sessions(shown))
			for (ConnectionEvent one : momentsOf(session))
				if (!(shown instanceof Relationship) || one.getBetween() == shown)
					moments.add(one);
		return moments;
	}

	/** The position of a moment in its session; 0 when somebody has cleared it. */
	static int orderOf(ConnectionEvent moment) {
		return moment.getOrder() == null ? 0 : moment.getOrder();
	}

	/** The relationships that moments of the case are noted for, in the order of the case. */
	static List<Relationship> relationships(EObject element) {
		CaseFile file = caseOf(element);
		if (file == null)
			return List.of();
		List<Relationship> noted = file.getSessions().stream().flatMap(session -> session.getEvents().stream())
				.map(ConnectionEvent::getBetween).filter(Objects::nonNull).distinct().toList();
		return file.getRelationships().stream().filter(noted::contains).toList();
	}

	/** Whether it is the relationship of the work itself. */
	static boolean isOfTheWork(Relationship relationship) {
		return relationship != null && relationship.getKind() == RelationshipKind.THERAPEUTIC;
	}

	/** The two by their names: "Robin and Toni"; empty when nobody is noted. */
	static String pair(Relationship relationship) {
		return relationship == null || relationship.getEnds().isEmpty() ? "" : PersonWords.names(relationship.getEnds());
	}

	/** A name that tells the relationship apart from others of the case; empty where that isn't needed. */
	static String prefix(Relationship relationship, List<Relationship> all) {
		String pair = pair(relationship);
		return pair.isEmpty() || all.size() < 2 || isOfTheWork(relationship) ? "" : pair + ": ";
	}
}
