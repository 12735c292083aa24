// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.relationalimages.model.Quoted;

/** One of five to ten values in order of importance; its name is the value. Source: S1#4, S1#32. */
public interface ValueItem extends ExerciseForm, Quoted {
	/** Its rank, 1 (most important) to 10; no two values share one. Source: S1#32. */
	Integer getRank();
	void setRank(Integer value);

	/** True for the one value in focus next week. Source: S1#32. */
	boolean isFocus();
	void setFocus(boolean value);

	/** Why it matters. Source: S1#32. */
	String getWhy();
	void setWhy(String value);

	/** The specific thing to do for it this week. Source: S1#32. */
	String getSpecificThing();
	void setSpecificThing(String value);
}
