// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.relationalimages.model.DatedReading;

/** How a couple was in one session. Source: S2#1, S2#4. */
public interface DyadReading extends DatedReading {
	/** How bitter it is between them, 0 to 10. Source: S2#1. */
	Integer getBitterness();
	void setBitterness(Integer value);

	/** How alienated they are, 0 to 10. Source: S2#1. */
	Integer getAlienation();
	void setAlienation(Integer value);

	/** How safe and secure they are with each other, 0 to 10. Source: S2#1, S2#16. */
	Integer getSafety();
	void setSafety(Integer value);
}
