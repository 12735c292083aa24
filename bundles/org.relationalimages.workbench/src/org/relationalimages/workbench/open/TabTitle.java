// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

/** The title of an editor's tab: the case first, then the diagram or table, each cut in its middle where it is long. */
final class TabTitle {

	private static final int LONGEST_CASE = 16;
	private static final int LONGEST_KIND = 30;

	private TabTitle() {
	}

	/**
	 * The title for what is shown of a case.
	 *
	 * @param name    of the diagram or table
	 * @param isWhole whether it shows the case as a whole; then its name may have a title of the case after a colon
	 */
	static String of(String caseTitle, String name, boolean isWhole) {
		return cut(caseTitle.strip(), LONGEST_CASE) + " \u2013 " + cut(kind(name, isWhole), LONGEST_KIND);
	}

	/** The same title, not cut. */
	static String whole(String caseTitle, String name, boolean isWhole) {
		return caseTitle.strip() + " \u2013 " + kind(name, isWhole);
	}

	private static String kind(String name, boolean isWhole) {
		return isWhole ? name.split(": ", 2)[0] : name;
	}

	private static String cut(String text, int longest) {
		if (text.length() <= longest)
			return text;
		int head = text.offsetByCodePoints(0, text.codePointCount(0, longest * 2 / 3));
		int tail = text.offsetByCodePoints(text.length(), -(longest - longest * 2 / 3 - 1));
		return text.substring(0, head).stripTrailing() + "\u2026" + text.substring(tail).stripLeading();
	}
}
