// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import org.relationalimages.model.sessions.Session;

/** How aware the holder was of something in one session. Source: S0#12, S0#35, workbench. */
public interface AwarenessReading extends Identified {
	/** The session of this degree. Source: workbench. */
	Session getSession();
	void setSession(Session value);

	/** The degree of awareness in that session. Source: S0#35. */
	AwarenessDegree getDegree();
	void setDegree(AwarenessDegree value);
}
