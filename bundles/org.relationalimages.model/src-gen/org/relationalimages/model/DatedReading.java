// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import org.relationalimages.model.sessions.Session;

/** What was judged or asked at one point of the work, so that its course can be followed. Source: S1#31, workbench. */
public interface DatedReading extends Sourced {
	/** The session of this reading; empty when it is not known. Source: workbench. */
	Session getSession();
	void setSession(Session value);
}
