// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.journal;

/** The state of a case's file compared with the one that a journal's changes are based on. */
public enum FileState {

	/** It is unchanged. */
	UNCHANGED,
	/** It was changed since: recovering takes the older state with its unsaved changes. */
	CHANGED,
	/** It does not exist any more. */
	MISSING,
	/** The case was never saved. */
	NEVER_SAVED
}
