// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.relationalimages.model.Quoted;
import org.relationalimages.model.cases.Person;

/** One turn of collaborative stance practice: one speaks, the other only understands. Then the roles switch. Source: S1#23. */
public interface ListeningTurn extends ExerciseForm, Quoted {
	/** Who speaks. Source: S1#23. */
	Person getSpeaker();
	void setSpeaker(Person value);

	/** Who listens. Source: S1#23. */
	Person getListener();
	void setListener(Person value);

	/** How long, in minutes; five in the source. Source: S1#23. */
	Integer getMinutes();
	void setMinutes(Integer value);

	/** True when the listener interrupted. Source: S1#23. */
	boolean isInterrupted();
	void setInterrupted(boolean value);

	/** What the listener understood; agreeing is not the task. Source: S1#23. */
	String getUnderstood();
	void setUnderstood(String value);

	/** The turn with the roles switched. Source: S1#23. */
	ListeningTurn getSwitchedTo();
	void setSwitchedTo(ListeningTurn value);

	/** The turn before the roles were switched. Source: S1#23. */
	ListeningTurn getSwitchedFrom();
	void setSwitchedFrom(ListeningTurn value);
}
