// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

/** Makes texts of cases and names of files fit for a terminal: nothing in them can steer it or turn the line around. */
final class TerminalText {

	private static final char INSTEAD = '\uFFFD';

	private TerminalText() {
	}

	/** The text as one line; control characters, line ends and marks of direction become U+FFFD, tabs a blank. */
	static String line(String text) {
		StringBuilder line = new StringBuilder(text);
		for (int i = 0; i < line.length(); i++)
			if (line.charAt(i) == '\t')
				line.setCharAt(i, ' ');
			else if (steers(line.charAt(i)))
				line.setCharAt(i, INSTEAD);
		return line.toString();
	}

	/** JSON with the same characters escaped; they stand in its texts only. */
	static String json(String json) {
		return escaped(json, "\\u%04x");
	}

	/** XML with the same characters escaped; they stand in its texts and attributes only. */
	static String xml(String xml) {
		return escaped(xml, "&#x%x;");
	}

	private static String escaped(String text, String form) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (steers(c) && c != '\n' && c != '\t')
				plain.append(String.format(form, (int) c));
			else
				plain.append(c);
		}
		return plain.toString();
	}

	private static boolean steers(char c) {
		return Character.isISOControl(c) || c == '\u061C' || c == '\u200E' || c == '\u200F' || c >= '\u2028' && c <= '\u202E'
				|| c >= '\u2066' && c <= '\u2069';
	}
}
