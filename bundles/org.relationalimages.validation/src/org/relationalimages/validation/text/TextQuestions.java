// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.text;

/** Small questions about texts of a case. */
public final class TextQuestions {

	private static final int SHORT = 40;

	private TextQuestions() {
	}

	/** Whether there is nothing to read: null, empty, or white space only. */
	public static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	/** The beginning of a text in curly quotation marks, short enough for a menu. */
	public static String quoted(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		int end = line.length() <= SHORT ? line.length() : line.offsetByCodePoints(0, Math.min(SHORT - 1, line.codePointCount(0, line.length())));
		return "\u201c" + line.substring(0, end) + (end < line.length() ? "\u2026" : "") + "\u201d";
	}
}
