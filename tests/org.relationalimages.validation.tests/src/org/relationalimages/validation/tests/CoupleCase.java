// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import java.util.List;

import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.DyadReading;
import org.relationalimages.model.couples.PartnerPosition;
import org.relationalimages.model.couples.RegulationEvent;
import org.relationalimages.model.couples.RegulationKind;
import org.relationalimages.model.sessions.AgendaItem;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.model.sessions.Topic;
import org.relationalimages.tests.support.SampleElements;

/** A case of one couple in which the rules have nothing to say yet, for tests. */
final class CoupleCase extends FindingsCase {

	final Person a = person("A");
	final Person b = person("B");
	final Dyad dyad = CouplesFactory.eINSTANCE.createDyad();

	CoupleCase() {
		dyad.getPartners().addAll(List.of(a, b));
		file.getDyads().add(dyad);
	}

	Person person(String pseudonym) {
		return SampleElements.person(file, pseudonym);
	}

	PartnerPosition position(Person person) {
		PartnerPosition position = CouplesFactory.eINSTANCE.createPartnerPosition();
		position.setPerson(person);
		dyad.getPositions().add(position);
		return position;
	}

	/** Replaces the readings by one of this bitterness; null leaves none. */
	void bitterness(Integer bitterness) {
		dyad.getReadings().clear();
		if (bitterness == null)
			return;
		DyadReading reading = CouplesFactory.eINSTANCE.createDyadReading();
		reading.setBitterness(bitterness);
		dyad.getReadings().add(reading);
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

	/** Applies the first fix of the only finding. */
	@Override
	Object mend(String rule) {
		if (found(rule).size() != 1)
			throw new AssertionError(found(rule).size() + " findings of " + rule);
		return super.mend(rule);
	}
}
