// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads rows of cells from text as spreadsheets put it on the clipboard: cells separated by tabs, with quotes around those
 * that contain tabs, quotes or line breaks. Text without tabs is read as CSV when each of its rows has the same number of
 * commas or semicolons; prose with commas remains one cell.
 */
public final class PastedText {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final String text;
	private final char separator;
	private int at;

	private PastedText(String text, char separator) {
		this.text = text;
		this.separator = separator;
	}

	/** The rows from top to bottom; empty rows at the end are left out. Rows may have different lengths. */
	public static List<List<String>> rows(String pasted) {
		String text = pasted.startsWith(BYTE_ORDER_MARK) ? pasted.substring(1) : pasted;
		List<List<String>> rows = new PastedText(text, '\t').read();
		if (isOneColumn(rows))
			for (char other : new char[] { ';', ',' }) {
				List<List<String>> split = new PastedText(text, other).read();
				if (isRectangle(split))
					return split;
			}
		return rows;
	}

	private static boolean isOneColumn(List<List<String>> rows) {
		return rows.stream().allMatch(row -> row.size() == 1);
	}

	private static boolean isRectangle(List<List<String>> rows) {
		int width = rows.isEmpty() ? 0 : rows.getFirst().size();
		return rows.size() > 1 && width > 1 && rows.stream().allMatch(row -> row.size() == width);
	}

	private List<List<String>> read() {
		List<List<String>> rows = new ArrayList<>();
		while (at < text.length())
			rows.add(row());
		while (!rows.isEmpty() && rows.getLast().stream().allMatch(String::isEmpty))
			rows.removeLast();
		return rows;
	}

	private List<String> row() {
		List<String> cells = new ArrayList<>();
		cells.add(cell());
		while (at < text.length() && text.charAt(at) == separator) {
			at++;
			cells.add(cell());
		}
		skipLineEnd();
		return cells;
	}

	private void skipLineEnd() {
		if (at < text.length() && text.charAt(at) == '\r')
			at++;
		if (at < text.length() && text.charAt(at) == '\n')
			at++;
	}

	private String cell() {
		if (at < text.length() && text.charAt(at) == '"') {
			int end = closingQuote();
			if (end > 0) {
				String inside = text.substring(at + 1, end).replace("\"\"", "\"");
				at = end + 1;
				return tidy(inside);
			}
		}
		int begin = at;
		while (at < text.length() && !isEnd(at))
			at++;
		return tidy(text.substring(begin, at));
	}

	/** The quote that closes the one here; 0 when the first quote is only a part of the text, as in {@code "No" was the answer}. */
	private int closingQuote() {
		int end = text.indexOf('"', at + 1);
		while (end > 0 && end + 1 < text.length() && text.charAt(end + 1) == '"')
			end = text.indexOf('"', end + 2);
		return end > 0 && (end + 1 == text.length() || isEnd(end + 1)) ? end : 0;
	}

	private boolean isEnd(int place) {
		char here = text.charAt(place);
		return here == separator || here == '\n' || here == '\r';
	}

	/** With line ends of one kind, without blanks around it and without the apostrophe that keeps a text from being a formula. */
	private static String tidy(String cell) {
		return FormulaGuard.remove(cell.replace("\r\n", "\n").replace('\r', '\n').strip());
	}
}
