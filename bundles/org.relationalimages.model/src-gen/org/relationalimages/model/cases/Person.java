// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Quoted;

/** Somebody in the case, known by a pseudonym only. There is deliberately no place for a real name. Source: S1#45, P40. */
public interface Person extends ClinicalElement, Quoted, Party, YearnedFor {
	/** The invented name; not the initials either. Source: S1#45, P90. */
	String getPseudonym();
	void setPseudonym(String value);

	/** What the person is in this case. Client are all those the work is for, in couples' work both partners; they are drawn with a double outline. Source: P40, P45. */
	PersonRole getRole();
	void setRole(PersonRole value);

	/** The symbol on People & Bonds. Source: P40, P44. */
	GenderSymbol getGenderSymbol();
	void setGenderSymbol(GenderSymbol value);

	/** The pronouns the person goes by; used wherever a text speaks of the person. Source: P44, workbench. */
	Pronouns getPronouns();
	void setPronouns(Pronouns value);

	/** Other pronouns in the person's own words, for example "xe/xem/xyr": as subject, as object, as possessive. Source: P44, workbench. */
	String getOwnPronouns();
	void setOwnPronouns(String value);

	/** The year of birth, 1850 to 2100; leave it empty when the age band is enough. Source: P40, P90. */
	Integer getBirthYear();
	void setBirthYear(Integer value);

	/** A rough age instead of the year. Source: P90, workbench. */
	AgeBand getAgeBand();
	void setAgeBand(AgeBand value);

	/** Whether the person lives, has died or was never born. Source: P40, P92. */
	LifeState getLifeState();
	void setLifeState(LifeState value);

	/** The relationships this person takes part in. Source: S0#1. */
	EList<Relationship> getRelationships();
}
