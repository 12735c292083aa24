// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.sessions.Session;

/** The story of how two people met and why they fell in love; sometimes asked for in the initial session. Source: S2#2. */
public interface OriginStory extends FormulatedElement {
	/** How they met. Source: S2#2. */
	String getHowMet();
	void setHowMet(String value);

	/** Why they fell in love. Source: S2#2. */
	String getWhyFellInLove();
	void setWhyFellInLove(String value);

	/** How they were while auditioning for each other. Source: S2#17. */
	String getCourtship();
	void setCourtship(String value);

	/** The session in which it was asked for. Source: S2#2. */
	Session getAskedIn();
	void setAskedIn(Session value);
}
