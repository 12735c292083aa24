// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.moments;

/** What has become of an element between two moments. */
public enum Change {

	/** It was not there yet, or no longer, at both moments. */
	ABSENT,

	/** It is as it was. */
	UNCHANGED,

	/** It is new. */
	ADDED,

	/** It no longer holds. */
	GONE,

	/** It is another way than it was. */
	CHANGED;

	/** Whether anything has become of it that a comparison points out. */
	public boolean isVisible() {
		return this == ADDED || this == GONE || this == CHANGED;
	}
}
