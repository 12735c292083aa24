// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export;

import java.io.IOException;

/** Watches a longer export. */
@FunctionalInterface
public interface ProgressListener {

	/** Lets everything pass. */
	ProgressListener NONE = what -> {
		// nobody looks
	};

	/**
	 * Something begins.
	 *
	 * @param what what it is, a few words for the user
	 * @throws java.io.InterruptedIOException when the user no longer wants it
	 */
	void next(String what) throws IOException;
}
