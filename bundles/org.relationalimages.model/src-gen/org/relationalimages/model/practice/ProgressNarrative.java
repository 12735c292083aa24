// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.relationalimages.model.Quoted;

/** The story of the way so far. Source: S1#42. */
public interface ProgressNarrative extends ExerciseForm, Quoted {
	/** Where it began. Source: S1#42. */
	String getStart();
	void setStart(String value);

	/** What happened. Source: S1#42. */
	String getHappened();
	void setHappened(String value);

	/** What was learned about oneself. Source: S1#42. */
	String getLearnedSelf();
	void setLearnedSelf(String value);

	/** What was learned about the relationship. Source: S1#42. */
	String getLearnedRelationship();
	void setLearnedRelationship(String value);

	/** Where it stands now. Source: S1#42. */
	String getNow();
	void setNow(String value);

	/** What one is proud of. Source: S1#42. */
	String getProud();
	void setProud(String value);

	/** What one hopes for. Source: S1#42. */
	String getHope();
	void setHope(String value);
}
