// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.sheet;

import java.util.List;
import java.util.stream.Collectors;

/** Writes rows of cells for the clipboard, so that spreadsheets and word processors get a table. */
public final class CopiedText {

	private CopiedText() {
	}

	/** Text with tabs between cells and Windows line ends between rows, as spreadsheets write it. */
	public static String tabs(List<List<String>> rows) {
		return rows.stream().map(row -> row.stream().map(CopiedText::quoted).collect(Collectors.joining("\t"))).collect(Collectors.joining("\r\n"));
	}

	private static String quoted(String cell) {
		String text = FormulaGuard.add(cell);
		return text.matches("(?s).*[\t\r\n\"].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
	}

	/**
	 * An HTML table.
	 *
	 * @param caption above it
	 * @param heads   the headings of its columns; empty for none
	 */
	public static String html(String caption, List<String> heads, List<List<String>> rows) {
		StringBuilder html = new StringBuilder("<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\">");
		if (!caption.isBlank())
			html.append("<caption>").append(escaped(caption)).append("</caption>");
		if (!heads.isEmpty()) {
			html.append("<thead><tr>");
			heads.forEach(head -> html.append("<th>").append(escaped(head)).append("</th>"));
			html.append("</tr></thead>");
		}
		html.append("<tbody>");
		for (List<String> row : rows) {
			html.append("<tr>");
			row.forEach(cell -> html.append(cellTag(cell)).append(escaped(cell)).append("</td>"));
			html.append("</tr>");
		}
		return html.append("</tbody></table>").toString();
	}

	/** Excel takes a cell of the format "@" for text, whatever it begins with. */
	private static String cellTag(String cell) {
		return FormulaGuard.add(cell).equals(cell) ? "<td>" : "<td style=\"mso-number-format:'\\@'\">";
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\r\n", "<br>")
				.replace("\n", "<br>");
	}
}
