// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.lock;

/** What became of a lock that was taken. */
public enum LockState {

	/** It is there, or it can't be looked at for the moment. */
	HELD,
	/** Its file is gone or damaged, and nobody else has the case. */
	LOST,
	/** Somebody else has the case now. */
	TAKEN
}
