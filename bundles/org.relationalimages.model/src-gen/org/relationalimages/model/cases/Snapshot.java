// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.relationalimages.model.Identified;
import org.relationalimages.model.Sourced;
import org.relationalimages.model.sessions.Session;

/** A marked moment in the course of sessions, for comparing before and after. Source: P75, P77. */
public interface Snapshot extends Identified, Sourced {
	/** What the moment is called, for example "Before the pause". Source: P77. */
	String getLabel();
	void setLabel(String value);

	/** Why it was marked. Source: P75. */
	String getComment();
	void setComment(String value);

	/** The session at whose end the case is looked at. Source: P77. */
	Session getSession();
	void setSession(Session value);
}
