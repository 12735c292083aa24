// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.relationalimages.model.Quoted;

/** One or two actions taken up for the next week. Source: S1#39. */
public interface ActionCommitment extends ExerciseForm, Quoted {
	/** The action. Source: S1#39. */
	ActionItem getAction();
	void setAction(ActionItem value);

	/** First day of the week, counted from the programme's start. Source: S1#39. */
	Integer getWeekStart();
	void setWeekStart(Integer value);

	/** What to try. Source: S1#39. */
	String getToTry();
	void setToTry(String value);

	/** What one hopes to learn. Source: S1#39. */
	String getHopeToLearn();
	void setHopeToLearn(String value);

	/** How one will know that it was learned. Source: S1#39. */
	String getKnowHow();
	void setKnowHow(String value);
}
