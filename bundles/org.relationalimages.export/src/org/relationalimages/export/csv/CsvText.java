// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.csv;

import java.util.List;
import java.util.regex.Pattern;

import org.relationalimages.casefile.Characters;

/** Writes rows as RFC 4180 defines them: separated by commas, quotes doubled, lines ending in CR LF. */
final class CsvText {

	/** Blanks and invisible characters may precede a sign; apostrophes are included so that removing one restores the text. */
	private static final String VEIL = "'*[ \\p{Z}\\p{Cf}]*";
	/** What a spreadsheet could take for a formula: characters that begin one, full-width ones included. */
	private static final Pattern BEGINNING = Pattern
			.compile("^(?=[\\t\\r\\n]|" + VEIL + "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\\t\\r\\n])");
	/**
	 * Where a spreadsheet with another separator than the comma would begin a cell. A dash followed by a blank is a
	 * list item and stays.
	 */
	private static final Pattern INSIDE = Pattern
			.compile("(?<=[;\\t\\r\\n])(?=" + VEIL + "(?:[=+@\uFF1D\uFF0B\uFF0D\uFF20]|-(?!\\s)))");
	private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n\\t;'\\s]");

	private final StringBuilder out = new StringBuilder();
	private final boolean guarded;

	CsvText(CsvOptions options) {
		guarded = !options.raw();
		if (options.byteOrderMark())
			out.append('\uFEFF');
	}

	/** Adds a row; cells are texts, numbers, Booleans or null. */
	void row(List<?> cells) {
		String separator = "";
		for (Object cell : cells) {
			out.append(separator);
			cell(cell);
			separator = ",";
		}
		out.append("\r\n");
	}

	private void cell(Object value) {
		if (value == null)
			return;
		if (!(value instanceof String)) {
			out.append(value);
			return;
		}
		String text = Characters.clean((String) value);
		if (guarded)
			text = INSIDE.matcher(BEGINNING.matcher(text).replaceFirst("'")).replaceAll("'");
		if (QUOTED.matcher(text).find())
			out.append('"').append(text.replace("\"", "\"\"")).append('"');
		else
			out.append(text);
	}

	@Override
	public String toString() {
		return out.toString();
	}
}
