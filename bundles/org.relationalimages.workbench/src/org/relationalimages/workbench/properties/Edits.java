// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import org.relationalimages.viewpoint.session.EditingSession;

/** The way in to a case for everything that edits it: one named, undoable step at a time. */
public interface Edits {

	/**
	 * Makes a change as one undoable step.
	 *
	 * @param label  what the step does, for the Undo menu, e.g. "Change picture"
	 * @param change alters the case; when it throws, everything it did is taken back
	 */
	void execute(String label, Runnable change);

	/** Where the steps are made. */
	EditingSession session();

	/** Whether there is nothing but to read. */
	default boolean isReadOnly() {
		return false;
	}
}
