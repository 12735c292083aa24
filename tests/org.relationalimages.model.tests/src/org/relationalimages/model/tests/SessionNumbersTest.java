// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.SessionNumbers;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;

class SessionNumbersTest {

	private static Session session(Integer number) {
		Session session = SessionsFactory.eINSTANCE.createSession();
		session.setNumber(number);
		return session;
	}

	@Test
	void sessionsWithoutANumberComeFirstAndHaveWords() {
		Session none = session(null);
		Session third = session(3);
		assertEquals(List.of(none, third), Stream.of(third, none).sorted(SessionNumbers.ORDER).toList());
		assertEquals("a session without a number", SessionNumbers.words(none));
		assertEquals("session 3", SessionNumbers.words(third));
		assertEquals(0, SessionNumbers.of(null));
	}
}
