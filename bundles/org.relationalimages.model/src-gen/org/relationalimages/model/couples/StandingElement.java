// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.relationalimages.model.ClinicalElement;

/** What can have happened, be hoped for, be proposed or be agreed. Source: S2#1, workbench. */
public interface StandingElement extends ClinicalElement {
	/** Whether it happened, is hoped for, is proposed or is agreed. Source: S2#1, workbench. */
	Standing getStanding();
	void setStanding(Standing value);

	/** The day on which a hope or a proposal is looked at again, in days since the work began. Source: workbench. */
	Integer getLookAgainDay();
	void setLookAgainDay(Integer value);

	/** The date instead of the day; the day gives nobody away. Source: P90, workbench. */
	String getLookAgainDate();
	void setLookAgainDate(String value);
}
