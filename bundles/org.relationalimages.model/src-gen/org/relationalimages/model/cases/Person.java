// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.ClinicalElement;

/** Somebody in the case, known by a pseudonym only. There is deliberately no place for a real name. Source: S1#45, P40. */
public interface Person extends ClinicalElement, Party, YearnedFor {
	/** The invented name; not the initials either. Source: S1#45, P90. */
	String getPseudonym();
	void setPseudonym(String value);

	/** What the person is in this case. Source: P40. */
	PersonRole getRole();
	void setRole(PersonRole value);

	/** The symbol on People & Bonds. Source: P40, P44. */
	GenderSymbol getGenderSymbol();
	void setGenderSymbol(GenderSymbol value);

	/** The year of birth, 1850 to 2100; leave it empty when the age band is enough. Source: P40, P90. */
	Integer getBirthYear();
	void setBirthYear(Integer value);

	/** A rough age instead of the year. Source: P90, house. */
	AgeBand getAgeBand();
	void setAgeBand(AgeBand value);

	/** True when the person has died; shown as a cross, which may distress: ask first. Source: P40, P92. */
	boolean isDeceased();
	void setDeceased(boolean value);

	/** True for the people the work is for; drawn with a double outline. Source: P45. */
	boolean isIsClient();
	void setIsClient(boolean value);

	/** The relationships this person takes part in. Source: S0#1. */
	EList<Relationship> getRelationships();
}
