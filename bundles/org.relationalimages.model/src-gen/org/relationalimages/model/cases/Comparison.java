// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.relationalimages.model.NamedElement;
import org.relationalimages.model.sessions.Session;

/** Two moments in the course of sessions whose pictures are laid over each other: what came, what went, what changed. Source: S0#4, P75, P77. */
public interface Comparison extends NamedElement {
	/** The session at whose end the first picture is taken; empty means before the first session. Source: P77. */
	Session getEarlier();
	void setEarlier(Session value);

	/** The session at whose end the second picture is taken; empty means today. Source: P77. */
	Session getLater();
	void setLater(Session value);
}
