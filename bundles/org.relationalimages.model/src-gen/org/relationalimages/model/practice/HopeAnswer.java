// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.relationalimages.model.Quoted;

/** The answer to the hope question: what would be improved just a little bit by the end of today? Source: S1#10, S1#24. */
public interface HopeAnswer extends ExerciseForm, Quoted {
	/** The small improvement; small, not completely resolved. Source: S1#24. */
	String getSmallImprovement();
	void setSmallImprovement(String value);
}
