// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.backup;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.restore.FormerState;
import org.relationalimages.casefile.restore.FormerState.Glimpse;

/** A backup as it is listed. */
record BackupRow(FormerState state) {

	private static final long KILO = 1024;
	private static final Instant LATEST = Instant.parse("9999-12-01T00:00:00Z");

	/** Its columns: when it was replaced, of which case it is, its size, and what is in it as far as that is known. */
	List<String> columns(String content) {
		return List.of(when(), state.origin().getFileName().toString(), size(), content);
	}

	/** When it was replaced, as people write it here. To the second: who saves often has several in a minute. */
	String when() {
		// Beyond the years that calendars know there is no other way to write it.
		return state.time().isAfter(LATEST) ? "far in the future"
				: DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).format(state.time().atZone(ZoneId.systemDefault()))
						+ (state.isDatedAhead() ? " (dated in the future)" : "");
	}

	private String size() {
		return state.size() < KILO ? state.size() + " B" : (state.size() + KILO - 1) / KILO + " KB";
	}

	/** What is known without looking into it. */
	String known() {
		return state.isProtected() ? "protected by a passphrase" : "\u2026";
	}

	/** What is in one that is not protected; opens it, so not for the UI thread. */
	String look() {
		try {
			Glimpse seen = state.glimpse();
			String title = seen.title() == null || seen.title().isBlank() ? "Untitled case" : seen.title().strip();
			return title + (seen.elements() == 1 ? ", one element" : ", " + seen.elements() + " elements")
					+ (state.isUncovered() ? "; not protected, though the case is" : "");
		} catch (CaseFileException e) {
			return "damaged, can\u2019t be opened";
		}
	}
}
