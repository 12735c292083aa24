// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import org.relationalimages.model.sessions.Session;

/** Something said or supposed about people: it can be more or less certain, hold for a time only, and be checked with the client. Source: S0#39, S1#64, workbench. */
public interface FormulatedElement extends ClinicalElement, Quoted {
	/** How sure the writer is, 0 to 100 %; empty when not judged. Source: S0#39, workbench. */
	Integer getConfidence();
	void setConfidence(Integer value);

	/** Whether the client was asked if it fits. Source: S1#64, workbench. */
	ClientCheck getCheckedWithClient();
	void setCheckedWithClient(ClientCheck value);

	/** The session in which the client was asked. Source: S1#64, workbench. */
	Session getCheckedIn();
	void setCheckedIn(Session value);

	/** The session from which on it holds; empty means from the beginning. Source: workbench. */
	Session getValidFrom();
	void setValidFrom(Session value);

	/** The last session in which it held; empty means it still holds. Not before the first. Source: workbench. */
	Session getValidTo();
	void setValidTo(Session value);
}
