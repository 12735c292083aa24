// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.sessions.Session;

/** How an image or a meaning came to be understood anew. The old one is kept. Source: S0#4. */
public interface ImageRevision extends FormulatedElement {
	/** What changed, in the person's words. Source: S0#4. */
	String getText();
	void setText(String value);

	/** How far it changed, 0 (not yet) to 10 (fully). Source: S0#4, workbench. */
	Integer getDegree();
	void setDegree(Integer value);

	/** When, in days since the work began, from 0; preferred to a date. Source: P90, workbench. */
	Integer getDayOffset();
	void setDayOffset(Integer value);

	/** When, as a date; the session is preferred. Source: workbench. */
	String getDate();
	void setDate(String value);

	/** The session in which the change showed. Source: S0#4. */
	Session getSession();
	void setSession(Session value);

	/** The image or meaning that changed. Source: S0#4. */
	Revisable getFrom();
	void setFrom(Revisable value);

	/** What it changed into. Source: S0#4. */
	Revisable getTo();
	void setTo(Revisable value);

	/** What moved it: an experience, an exception, an enactment. Source: S0#4, S1#8, P6. */
	EList<ReasonForChange> getBecause();
}
