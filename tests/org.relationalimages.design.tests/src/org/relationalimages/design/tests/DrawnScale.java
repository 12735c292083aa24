// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.Scale;
import org.relationalimages.model.practice.ScaleReading;
import org.relationalimages.model.sessions.Session;

/** A scale of a made-up case with a reading in a session, one between sessions, one without a number and somebody else's. */
final class DrawnScale {

	final Scale scale = PracticeFactory.eINSTANCE.createScale();
	final ScaleReading inSession;
	final ScaleReading between;
	final ScaleReading unanswered;
	final ScaleReading another;

	private final CaseFile file;
	private final Person client;

	DrawnScale(CaseFile file, Person client, Person other, Session first, Session second) {
		this.file = file;
		this.client = client;
		scale.setName("How sure am I of him?");
		scale.setAnchorLow("Not at all");
		scale.setAnchorHigh("As sure as can be");
		scale.setGoodEnough(7.0);
		file.getScales().add(scale);
		inSession = reading(first, 2.0, 3.0);
		inSession.setWhyNotLower("He did come home.");
		between = reading(null, 4.5, 4.5);
		between.setDay(8);
		unanswered = reading(second, null, null);
		another = reading(second, 6.0, 6.0);
		another.setPerson(other);
	}

	private ScaleReading reading(Session session, Double low, Double high) {
		ScaleReading reading = PracticeFactory.eINSTANCE.createScaleReading();
		reading.setName("asked");
		reading.setSession(session);
		reading.setLow(low);
		reading.setHigh(high);
		reading.setPerson(client);
		reading.setAbout(client);
		reading.setScale(scale);
		file.getForms().add(reading);
		return reading;
	}
}
