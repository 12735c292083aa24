// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.sheet;

import java.util.regex.Pattern;

/** The apostrophe before a text that a spreadsheet could take for a formula. Numbers are left as they are. */
final class FormulaGuard {

	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?\\s*%?");
	private static final Pattern FORMULA = Pattern.compile("(?s)'*[ \\p{Z}\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\\t\\r\\n].*");

	private FormulaGuard() {
	}

	/** The text with the apostrophe, where it needs one. */
	static String add(String text) {
		return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
	}

	/** The text without an apostrophe that was added. */
	static String remove(String text) {
		return text.startsWith("'") && add(text.substring(1)).equals(text) ? text.substring(1) : text;
	}
}
