// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.sessions.Session;

/** A danger in a relationship, and what is planned so that everybody is safe. It holds as long as no last session is noted and comes before everything else. Source: S0#11, S2#1, workbench. */
public interface SafetyConcern extends FormulatedElement {
	/** What is dangerous, in plain words. Source: workbench. */
	String getText();
	void setText(String value);

	/** Who may come to harm. Source: workbench. */
	EList<Person> getPersonsAtRisk();

	/** What is planned for safety: who does what, where to go, whom to call. Source: workbench. */
	String getPlan();
	void setPlan(String value);

	/** The session in which it is looked at again. Source: workbench. */
	Session getLookAgainIn();
	void setLookAgainIn(Session value);
}
