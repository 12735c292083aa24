// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.util.function.IntConsumer;

/**
 * The characters that a case file can hold: those of XML 1.0. Text pasted from other programs can contain control characters or
 * halves of surrogate pairs, which no XML file can hold.
 */
public final class Characters {

	private Characters() {
	}

	/** The text without the characters that a file can't hold; the same string when there are none; null stays null. */
	public static String clean(String text) {
		return clean(text, removed -> {
		});
	}

	/** The same; reports each removed character. */
	static String clean(String text, IntConsumer removed) {
		int bad = firstIllegal(text);
		if (bad < 0)
			return text;
		StringBuilder kept = new StringBuilder(text.length());
		kept.append(text, 0, bad);
		for (int i = bad; i < text.length();) {
			int point = text.codePointAt(i);
			if (isLegal(point))
				kept.appendCodePoint(point);
			else
				removed.accept(point);
			i += Character.charCount(point);
		}
		return kept.toString();
	}

	/** The index of the first character that a file can't hold, or -1. Null counts as empty. */
	public static int firstIllegal(String text) {
		if (text == null)
			return -1;
		for (int i = 0, length = text.length(); i < length; i++) {
			char c = text.charAt(i);
			if (c >= ' ' && c < Character.MIN_SURROGATE)
				continue;
			int point = text.codePointAt(i);
			if (!isLegal(point))
				return i;
			if (point > Character.MAX_VALUE)
				i++;
		}
		return -1;
	}

	private static boolean isLegal(int point) {
		if (point < ' ')
			return point == '\t' || point == '\n' || point == '\r';
		boolean loneSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
		return !loneSurrogate && point != 0xFFFE && point != 0xFFFF;
	}
}
