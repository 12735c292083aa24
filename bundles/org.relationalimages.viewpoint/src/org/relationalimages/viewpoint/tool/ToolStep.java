// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import org.relationalimages.viewpoint.incremental.DiagramTooLargeException;
import org.relationalimages.viewpoint.session.EditingSession;

/** A step of tools that tells a failure of their operations instead of throwing it. */
public final class ToolStep {

	private ToolStep() {
	}

	/**
	 * Executes an action as one step.
	 *
	 * @param shown called when all open views show the change
	 * @return why everything was rolled back; null when it was not
	 */
	public static String execute(EditingSession session, String label, Runnable action, Runnable shown) {
		try {
			session.execute(label, action, shown);
			return null;
		} catch (OperationFailure | DiagramTooLargeException e) {
			return e.getMessage();
		}
	}
}
