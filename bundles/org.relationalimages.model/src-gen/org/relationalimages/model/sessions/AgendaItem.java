// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions;

import org.relationalimages.model.ClinicalElement;

/** One thing to take up in a session. Source: S2#2, S2#11, S2#12. */
public interface AgendaItem extends ClinicalElement {
	/** What it is about. Source: S2#2, S2#11, S2#12. */
	Topic getTopic();
	void setTopic(Topic value);

	/** True when it was planned beforehand. Source: S2#11. */
	boolean isPlanned();
	void setPlanned(boolean value);

	/** True when it was taken up. Source: S2#12. */
	boolean isDone();
	void setDone(boolean value);
}
