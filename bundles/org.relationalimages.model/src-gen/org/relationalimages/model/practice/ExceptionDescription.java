// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.relationalimages.model.Quoted;

/** The deep description of one exception. Source: S1#34. */
public interface ExceptionDescription extends ExerciseForm, Quoted {
	/** The exception described. Source: S1#34. */
	ExceptionEntry getException();
	void setException(ExceptionEntry value);

	/** The context in detail. Source: S1#34. */
	String getContext();
	void setContext(String value);

	/** What was thought. Source: S1#34. */
	String getThinking();
	void setThinking(String value);

	/** What was done differently. Source: S1#34. */
	String getDidDifferently();
	void setDidDifferently(String value);

	/** What was felt in the body. Source: S1#34. */
	String getBody();
	void setBody(String value);

	/** The forgotten capacity it shows. Source: S1#34. */
	String getCapacity();
	void setCapacity(String value);

	/** What would be if it were more frequent. Source: S1#34. */
	String getIfFrequent();
	void setIfFrequent(String value);
}
