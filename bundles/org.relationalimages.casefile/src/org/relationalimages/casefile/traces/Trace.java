// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.traces;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that may contain information about a case.
 *
 * @param kind  what it is
 * @param path  where it is stored
 * @param time  when it was written
 * @param size  in bytes
 * @param about which case it belongs to, in a few words
 */
public record Trace(Kind kind, Path path, Instant time, long size, String about) {

	/** The kind of a trace. */
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
		/** An incomplete file that an interrupted write left. */
		TEMPORARY
	}
}
