// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.workspace;

/** The workspace of the Eclipse that we are part of, where it has one. */
public final class SharedWorkspace {

	private SharedWorkspace() {
	}

	/**
	 * Joins open cases with the workspace as soon as there is one; starts none.
	 *
	 * @return whether this program can have one
	 */
	public static boolean join(OpenFiles files) {
		try {
			WorkspaceTracker.open(files);
			return true;
		} catch (LinkageError e) {
			return false; // the part of Eclipse that has workspaces is not there
		}
	}
}
