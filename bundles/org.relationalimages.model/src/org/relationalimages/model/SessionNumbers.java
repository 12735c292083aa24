// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import java.util.Comparator;

import org.relationalimages.model.sessions.Session;

/** The numbers of sessions, which somebody may have cleared. */
public final class SessionNumbers {

	/** The order of sessions; those without a number come first. */
	public static final Comparator<Session> ORDER = Comparator.comparingInt(SessionNumbers::of);

	private SessionNumbers() {
	}

	/** The number of a session; 0 when it has none or there is no session. */
	public static int of(Session session) {
		return session == null || session.getNumber() == null ? 0 : session.getNumber();
	}

	/** "session 3", or "a session without a number". */
	public static String words(Session session) {
		return of(session) == 0 ? "a session without a number" : "session " + session.getNumber();
	}
}
