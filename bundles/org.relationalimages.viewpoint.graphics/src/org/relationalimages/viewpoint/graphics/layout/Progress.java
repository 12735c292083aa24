// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout;

/** Hears how far a layout is, and may stop it. Called in the thread that lays out. */
public interface Progress {

	/** Hears nothing and never stops. */
	Progress NONE = new Progress() {
	};

	/** So many of so many elements are done. */
	default void worked(int done, int total) {
		// Nobody listens.
	}

	/** Whether to stop; the diagram then stays as it was. */
	default boolean isCancelled() {
		return false;
	}
}
