// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.recover;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.relationalimages.casefile.journal.FileState;
import org.relationalimages.casefile.journal.RecoveryOffer;

/**
 * Unsaved changes that were found, and what is said of them.
 *
 * @param columns the case, when it was changed last, how many changes there are, and what became of its file
 * @param summary the same in a sentence
 * @param state   what became of its file
 */
record RecoverableRow(RecoveryOffer offer, List<String> columns, String summary, FileState state) {

	/** Looks at the file, too; not for the UI thread. */
	static RecoverableRow of(RecoveryOffer offer) {
		FileState state = offer.state();
		String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(offer.time().atZone(ZoneId.systemDefault()));
		return new RecoverableRow(offer, List.of(offer.name().orElse("never saved case"), when, Integer.toString(offer.steps()), file(state)),
				offer.summary(), state);
	}

	/** The name of the case's file, or that it has none. */
	String name() {
		return columns.get(0);
	}

	private static String file(FileState state) {
		return switch (state) {
		case UNCHANGED -> "as it was";
		case CHANGED -> "changed since";
		case MISSING -> "gone";
		case NEVER_SAVED -> "none yet";
		};
	}
}
