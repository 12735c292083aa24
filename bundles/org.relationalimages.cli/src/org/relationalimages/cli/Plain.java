// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

/** Makes texts of cases and names of files fit for a terminal: nothing in them can steer it or turn the line around. */
final class Plain {

	private static final char INSTEAD = '\uFFFD';

	private Plain() {
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
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < json.length(); i++)
			if (steers(json.charAt(i)) && json.charAt(i) != '\n')
				plain.append(String.format("\\u%04x", (int) json.charAt(i)));
			else
				plain.append(json.charAt(i));
		return plain.toString();
	}

	private static boolean steers(char c) {
		return Character.isISOControl(c) || c == '\u061C' || c == '\u200E' || c == '\u200F' || c >= '\u2028' && c <= '\u202E'
				|| c >= '\u2066' && c <= '\u2069';
	}
}
