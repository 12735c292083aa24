// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.cases.Party;
import org.relationalimages.model.sessions.Session;

/** Something filled in as an exercise. Source: S1#20. */
public interface ExerciseForm extends ClinicalElement {
	/** The day it was filled in, counted from the programme's start, or from the beginning of the work outside of a programme. Source: S1#28. */
	Integer getDay();
	void setDay(Integer value);

	/** Who filled it in: one person, or the couple together. Source: S1#24, workbench. */
	Party getPerson();
	void setPerson(Party value);

	/** The session it was filled in or talked about. Source: workbench. */
	Session getSession();
	void setSession(Session value);
}
