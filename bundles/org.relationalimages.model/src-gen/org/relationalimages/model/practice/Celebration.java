// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.Quoted;
import org.relationalimages.model.cases.Person;

/** Celebrating the way and its meaning. Source: S1#44, S1#68. */
public interface Celebration extends ExerciseForm, Quoted {
	/** What the journey means. Source: S1#44. */
	String getMeaning();
	void setMeaning(String value);

	/** What changed in the understanding of oneself. Source: S1#44. */
	String getChangedSelf();
	void setChangedSelf(String value);

	/** What changed in the understanding of the relationship. Source: S1#44. */
	String getChangedRelationship();
	void setChangedRelationship(String value);

	/** What changed in the understanding of life. Source: S1#44. */
	String getChangedLife();
	void setChangedLife(String value);

	/** The most important discovery. Source: S1#44. */
	String getDiscovery();
	void setDiscovery(String value);

	/** Who witnesses it. Source: S1#68. */
	EList<Person> getWitnesses();
}
