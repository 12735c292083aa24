// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.relationalimages.model.Quoted;

/** Relationship narrative listening: how somebody wants to be understood; it is not about solving problems. Source: S1#22. */
public interface RelationshipNarrative extends ExerciseForm, Quoted {
	/** What is important in the relationship. Source: S1#22. */
	String getImportant();
	void setImportant(String value);

	/** What the struggles are. Source: S1#22. */
	String getStruggles();
	void setStruggles(String value);

	/** What is hoped for. Source: S1#22. */
	String getAspirations();
	void setAspirations(String value);
}
