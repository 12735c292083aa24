// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.relationalimages.model.Quoted;

/** Looking back at the end of the week; every result is information. Source: S1#40, S1#63. */
public interface FeedbackReview extends ExerciseForm, Quoted {
	/** What was taken up. Source: S1#40. */
	ActionCommitment getCommitment();
	void setCommitment(ActionCommitment value);

	/** What was tried. Source: S1#40. */
	String getTried();
	void setTried(String value);

	/** What happened. Source: S1#40. */
	String getHappened();
	void setHappened(String value);

	/** What was learned. Source: S1#40. */
	String getLearned();
	void setLearned(String value);

	/** What to adjust. Source: S1#40. */
	String getAdjust();
	void setAdjust(String value);
}
