// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.workspace;

import java.nio.file.Path;
import java.util.Set;

/** The files of open cases, as far as a workspace has to do with them. */
public interface OpenFiles {

	/** The files now. May be asked on any thread. */
	Set<Path> all();

	/** Calls the follower on the UI thread when there may be others, and once soon. */
	void follow(Runnable follower);

	/** Calls the follower no more. */
	void forget(Runnable follower);

	/** Hears that there is a workspace, in which other editors may change the same files, or none any more. */
	void share(boolean isShared);

	/**
	 * Hears that the workspace found one of the files changed. Comes on any thread.
	 *
	 * @param isMadeHere whether the change was made by way of the workspace, and not only found by it
	 */
	void found(Path file, boolean isMadeHere);
}
