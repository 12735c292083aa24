// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.migration;

/** Adds lines to the notes of elements. */
final class Notes {

	private static final String NOTE = "note";

	private Notes() {
	}

	/** Adds a line at the end of the note. */
	static void add(OldElement element, String line) {
		String before = element.value(NOTE);
		element.set(NOTE, before == null || before.isBlank() ? line : before.stripTrailing() + "\n" + line);
	}
}
