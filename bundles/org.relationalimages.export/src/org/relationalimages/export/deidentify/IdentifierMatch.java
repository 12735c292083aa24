// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.deidentify;

/**
 * A part of a text that could identify somebody. Positions and text are those of the copy, in which persons have their
 * new names already.
 *
 * @param kind       what it looks like, a word such as "e-mail" or "name"
 * @param text       the part itself
 * @param before     a few words before it
 * @param after      a few words after it
 * @param suggestion a suggested replacement
 * @param origin     its start in the original text, which identifies it when names change
 */
public record IdentifierMatch(TextPlace place, String kind, int start, int end, String text, String before, String after,
		String suggestion, int origin) {

	private static final int CONTEXT = 40;

	static IdentifierMatch of(TextPlace place, NameText.Renamed renamed, String kind, int start, int end, String suggestion) {
		String whole = renamed.text();
		return new IdentifierMatch(place, kind, start, end, whole.substring(start, end), before(whole, start), after(whole, end),
				suggestion, renamed.origin(start));
	}

	private static String before(String whole, int start) {
		int from = Math.max(0, start - CONTEXT);
		return (from > 0 ? "…" : "") + line(whole.substring(from, start));
	}

	private static String after(String whole, int end) {
		int to = Math.min(whole.length(), end + CONTEXT);
		return line(whole.substring(end, to)) + (to < whole.length() ? "…" : "");
	}

	private static String line(String text) {
		return text.replaceAll("\\s", " ");
	}

	/** Identifies the match when the copy is made again. */
	record Key(TextPlace.Key place, int origin, String text) {
	}

	Key key() {
		return new Key(place.key(), origin, text);
	}
}
