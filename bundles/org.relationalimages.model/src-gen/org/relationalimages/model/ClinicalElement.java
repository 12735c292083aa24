// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import org.relationalimages.model.sessions.Session;

/** Anything noted about people, their relationships or the work with them. Source: S0#14, workbench. */
public interface ClinicalElement extends NamedElement, Sourced {
	/** The session in which it was first said or seen. Source: S0#14, workbench. */
	Session getStatedIn();
	void setStatedIn(Session value);

	/** True when it stays out of everything that leaves the case: exports, pictures, the clipboard, projection and de-identified copies. Source: P90, workbench. */
	boolean isSensitive();
	void setSensitive(boolean value);
}
