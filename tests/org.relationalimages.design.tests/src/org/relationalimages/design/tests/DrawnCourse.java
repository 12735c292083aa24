// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipReading;
import org.relationalimages.model.sessions.ConnectionEvent;
import org.relationalimages.model.sessions.ConnectionState;
import org.relationalimages.model.sessions.Intervention;
import org.relationalimages.model.sessions.ParadoxSide;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;

/** What happens in the two sessions of a made-up case: a moment of every state, two repairs, what was said and how it felt. */
final class DrawnCourse {

	private static final SessionsFactory SESSIONS = SessionsFactory.eINSTANCE;

	final Relationship between;
	final ConnectionEvent near;
	final ConnectionEvent hurt;
	final ConnectionEvent silent;
	final ConnectionEvent alone;
	final ConnectionEvent back;
	final ConnectionEvent closer;
	final Intervention toBoth;
	final Intervention toStrategy;
	final RelationshipReading before;
	final RelationshipReading after;

	DrawnCourse(Relationship between, Session first, Session second) {
		this.between = between;
		first.setName("A message that did not come");
		first.setDayOffset(1);
		second.setName("He is just busy");
		second.setDayOffset(15);
		near = moment(first, ConnectionState.CONNECTION, "She tells of their holiday");
		hurt = moment(first, ConnectionState.ACUTE_DISCONNECTION, "He looks at his phone");
		silent = moment(first, ConnectionState.CHRONIC_DISCONNECTION, "Nobody speaks, as for weeks");
		alone = moment(second, ConnectionState.CONDEMNED_ISOLATION, "She thinks it is her fault");
		back = moment(second, ConnectionState.RECONNECTION, "He puts the phone away");
		closer = moment(second, ConnectionState.ENHANCED_CONNECTION, "They laugh about the phone");
		near.setZest(1);
		near.setDesire(2);
		hurt.setZest(-2);
		back.setRepairs(hurt);
		closer.setRepairs(alone);
		toBoth = intervention(first, "You wait, and you hold back the question", ParadoxSide.BOTH);
		toStrategy = intervention(second, "Asking again kept him near", ParadoxSide.STRATEGY);
		before = reading(first, 3, 4);
		after = reading(second, 6, 6);
	}

	private ConnectionEvent moment(Session session, ConnectionState state, String name) {
		ConnectionEvent moment = SESSIONS.createConnectionEvent();
		moment.setName(name);
		moment.setState(state);
		moment.setOrder(session.getEvents().size());
		moment.setBetween(between);
		session.getEvents().add(moment);
		return moment;
	}

	private static Intervention intervention(Session session, String text, ParadoxSide side) {
		Intervention intervention = SESSIONS.createIntervention();
		intervention.setText(text);
		intervention.setAddresses(side);
		session.getInterventions().add(intervention);
		return intervention;
	}

	private RelationshipReading reading(Session session, int safety, int mutuality) {
		RelationshipReading reading = CasesFactory.eINSTANCE.createRelationshipReading();
		reading.setSession(session);
		reading.setFeltSafety(safety);
		reading.setMutuality(mutuality);
		between.getReadings().add(reading);
		return reading;
	}
}
