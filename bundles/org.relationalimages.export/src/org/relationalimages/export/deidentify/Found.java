// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.deidentify;

/**
 * A part of a text that may tell who somebody is. Positions and text are those of the copy, in which people have their
 * new names already.
 *
 * @param kind       what it looks like, a word such as "e-mail" or "name"
 * @param text       the part itself
 * @param before     a few words before it
 * @param after      a few words after it
 * @param suggestion what could stand instead
 */
public record Found(TextPlace place, String kind, int start, int end, String text, String before, String after,
		String suggestion) {

	private static final int CONTEXT = 40;

	static Found of(TextPlace place, String whole, String kind, int start, int end, String suggestion) {
		return new Found(place, kind, start, end, whole.substring(start, end), before(whole, start), after(whole, end),
				suggestion);
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

	/** What stays the same when the copy is made anew. */
	record Key(String element, String feature, int index, int start, String text) {
	}

	Key key() {
		return new Key(place.element().getId(), place.feature().getName(), place.index(), start, text);
	}
}
