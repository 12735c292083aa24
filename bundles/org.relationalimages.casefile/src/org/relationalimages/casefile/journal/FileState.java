// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.journal;

/** What became of a case's file since the changes of a journal were made. */
public enum FileState {

	/** It is as it was. */
	UNCHANGED,
	/** It was changed since: recovering takes the older state with its unsaved changes. */
	CHANGED,
	/** It is gone. */
	MISSING,
	/** The case was never saved. */
	NEVER_SAVED
}
