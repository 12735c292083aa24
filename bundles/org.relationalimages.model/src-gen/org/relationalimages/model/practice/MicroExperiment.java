// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.relationalimages.model.Quoted;

/** Bringing the conditions of exceptions about on purpose for a few days, to learn and not to succeed. Source: S1#36. */
public interface MicroExperiment extends ExerciseForm, Quoted {
	/** The pattern it recreates. Source: S1#36. */
	ExceptionPattern getPattern();
	void setPattern(ExceptionPattern value);

	/** How many days, 1 to 14; three in the source. Source: S1#36. */
	Integer getDays();
	void setDays(Integer value);

	/** What is done. Source: S1#36. */
	String getPlan();
	void setPlan(String value);

	/** What was noticed. Source: S1#36. */
	String getObservations();
	void setObservations(String value);

	/** What was learned. Source: S1#36, S1#63. */
	String getLearned();
	void setLearned(String value);

	/** True when it asks the couple to talk; never before resources were found in a time of silence. Source: S1#5, S1#53, workbench. */
	boolean isAsksToTalk();
	void setAsksToTalk(boolean value);
}
