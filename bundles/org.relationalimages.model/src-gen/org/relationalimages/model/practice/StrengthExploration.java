// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.relationalimages.model.Quoted;

/** What a difficult time shows about somebody's strengths. Source: S1#3, S1#27. */
public interface StrengthExploration extends ExerciseForm, Quoted {
	/** What helped. Source: S1#27. */
	String getHelped();
	void setHelped(String value);

	/** What was learned about oneself. Source: S1#27. */
	String getLearned();
	void setLearned(String value);

	/** What the partner or others would say. Source: S1#27. */
	String getOthersSay();
	void setOthersSay(String value);

	/** Which traits showed. Source: S1#27. */
	String getTraits();
	void setTraits(String value);
}
