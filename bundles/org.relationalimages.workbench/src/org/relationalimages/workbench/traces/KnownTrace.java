// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.traces;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.relationalimages.casefile.traces.Trace;

/**
 * A file that may tell of a case, as it is shown.
 *
 * @param group what it is, in the plural
 * @param about of which case or what it may tell
 * @param trace what the headless part knows of it; null for what the workbench itself keeps
 */
record KnownTrace(String group, String about, Path path, Instant time, long size, Trace trace) {

	private static final long KILO = 1024;

	static KnownTrace of(Trace trace) {
		String group = switch (trace.kind()) {
		case JOURNAL -> "Unsaved changes (journals)";
		case BACKUP -> "Backups in the private folder";
		case BACKUP_BESIDE -> "Backups beside case files";
		case LOCK -> "Locks left behind";
		case CHANGE -> "Interrupted changes of protection";
		case TEMPORARY -> "Half-written files";
		};
		return new KnownTrace(group, trace.about(), trace.path(), trace.time(), trace.size(), trace);
	}

	/** When it was written, as people write it here. */
	String when() {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(time.atZone(ZoneId.systemDefault()));
	}

	/** Its size in words. */
	String sizeText() {
		return size < KILO ? size + " B" : (size + KILO - 1) / KILO + " KB";
	}
}
