// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export;

import java.io.IOException;

/** Is notified of the progress of an export. */
@FunctionalInterface
public interface ProgressListener {

	/** Ignores the progress. */
	ProgressListener NONE = what -> {
		// nobody is interested
	};

	/**
	 * Called before each part of the work.
	 *
	 * @param what the part, a few words for the user
	 * @throws java.io.InterruptedIOException when the user has cancelled
	 */
	void next(String what) throws IOException;
}
