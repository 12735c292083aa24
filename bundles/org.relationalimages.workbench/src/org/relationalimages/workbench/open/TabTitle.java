// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

/** The title of an editor's tab: the case first, then the diagram or table, each cut in its middle where it is long. */
final class TabTitle {

	private static final int LONGEST_CASE = 26;
	private static final int LONGEST_KIND = 34;

	private TabTitle() {
	}

	/**
	 * The title for what is shown of a case.
	 *
	 * @param name of the diagram or table, which may have the title of the case in it
	 */
	static String of(String caseTitle, String name) {
		String title = caseTitle.strip();
		String kind = name.endsWith(title) ? name.substring(0, name.length() - title.length()).replaceFirst("[\\s:\u2013\u2014-]+$", "") : name;
		return cut(title, LONGEST_CASE) + (kind.isEmpty() ? "" : " \u2013 " + cut(kind, LONGEST_KIND));
	}

	private static String cut(String text, int longest) {
		if (text.length() <= longest)
			return text;
		int head = text.offsetByCodePoints(0, text.codePointCount(0, longest * 2 / 3));
		int tail = text.offsetByCodePoints(text.length(), -(longest - longest * 2 / 3 - 1));
		return text.substring(0, head).stripTrailing() + "\u2026" + text.substring(tail).stripLeading();
	}
}
