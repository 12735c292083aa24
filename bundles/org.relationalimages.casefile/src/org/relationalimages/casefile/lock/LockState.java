// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.lock;

/** The state of a lock that was obtained. */
public enum LockState {

	/** It exists, or it can't be read at the moment. */
	HELD,
	/** Its file is missing or damaged, and nobody else has the case. */
	LOST,
	/** Somebody else has the case now. */
	TAKEN
}
