// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

/** Something small that is repeated, such as a weekly check-in or a message before parting. Source: S1#52, S1#62, S1#68. */
public interface Ritual extends ExerciseForm {
	/** What is done. Source: S1#52, S1#62. */
	String getText();
	void setText(String value);

	/** Every how many days, from 1 (daily). Source: S1#52, S1#62. */
	Integer getEveryDays();
	void setEveryDays(Integer value);

	/** How long it takes, in minutes. Source: S1#52. */
	Integer getMinutes();
	void setMinutes(Integer value);
}
