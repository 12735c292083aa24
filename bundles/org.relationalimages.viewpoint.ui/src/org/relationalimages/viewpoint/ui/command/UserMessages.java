// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.command;

/** Where the canvas speaks to the user. */
public interface UserMessages {

	/** Says one sentence in passing (the status line): why something was refused, or what happened besides. */
	void tell(String sentence);

	/** Takes the last sentence away. */
	void clear();

	/** Says in one sentence that something failed, so that the user cannot miss it, and keeps the cause for the log. */
	void fail(String sentence, Throwable cause);
}
