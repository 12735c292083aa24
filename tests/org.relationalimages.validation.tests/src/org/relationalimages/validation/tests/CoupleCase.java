// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import java.util.List;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.PartnerPosition;
import org.relationalimages.model.couples.RegulationEvent;
import org.relationalimages.model.couples.RegulationKind;
import org.relationalimages.model.sessions.AgendaItem;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.model.sessions.Topic;
import org.relationalimages.validation.rule.Finding;

/** A case of one couple in which the rules have nothing to say yet, for tests. */
final class CoupleCase {

	final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	final Person a = person("A");
	final Person b = person("B");
	final Dyad dyad = CouplesFactory.eINSTANCE.createDyad();

	CoupleCase() {
		dyad.getPartners().addAll(List.of(a, b));
		file.getDyads().add(dyad);
	}

	Person person(String pseudonym) {
		Person person = CasesFactory.eINSTANCE.createPerson();
		person.setPseudonym(pseudonym);
		file.getPersons().add(person);
		return person;
	}

	PartnerPosition position(Person person) {
		PartnerPosition position = CouplesFactory.eINSTANCE.createPartnerPosition();
		position.setPerson(person);
		dyad.getPositions().add(position);
		return position;
	}

	RegulationEvent event(RegulationKind kind) {
		RegulationEvent event = CouplesFactory.eINSTANCE.createRegulationEvent();
		event.setKind(kind);
		event.setOrder(dyad.getEvents().size());
		dyad.getEvents().add(event);
		return event;
	}

	/** A session with one planned item on its agenda for each topic. */
	Session session(Integer number, Topic... topics) {
		Session session = SessionsFactory.eINSTANCE.createSession();
		session.setNumber(number);
		for (Topic topic : topics) {
			AgendaItem item = SessionsFactory.eINSTANCE.createAgendaItem();
			item.setTopic(topic);
			session.getAgenda().add(item);
		}
		file.getSessions().add(session);
		return session;
	}

	/** The same with everything on its agenda done. */
	Session over(Integer number, Topic... topics) {
		Session session = session(number, topics);
		session.getAgenda().forEach(item -> item.setDone(true));
		return session;
	}

	List<Finding> found(String rule) {
		return RuleFindings.by(rule, file);
	}

	boolean isSilent(String rule) {
		return found(rule).isEmpty();
	}

	/** Applies the first fix of the only finding. */
	Object mend(String rule) {
		List<Finding> found = found(rule);
		if (found.size() != 1)
			throw new AssertionError(found.size() + " findings of " + rule);
		return found.get(0).fixes().get(0).change().get();
	}
}
