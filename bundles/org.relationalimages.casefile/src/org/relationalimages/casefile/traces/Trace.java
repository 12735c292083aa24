// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.traces;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that may tell of a case.
 *
 * @param kind  what it is
 * @param path  where it lies
 * @param time  when it was written
 * @param size  in bytes
 * @param about of which case, in a few words
 */
public record Trace(Kind kind, Path path, Instant time, long size, String about) {

	/** What a trace is. */
	public enum Kind {
		/** Unsaved changes of a case. */
		JOURNAL,
		/** A former state of a case, in the private folder. */
		BACKUP,
		/** A former state of a case, or of its layout, beside its file. */
		BACKUP_BESIDE,
		/** The lock of a case that nobody has open. */
		LOCK,
		/** A change of a case's protection that was interrupted and is not completed yet. */
		CHANGE,
		/** Half a file that an interrupted writing left. */
		TEMPORARY
	}
}
