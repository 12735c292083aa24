// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.report;

import java.util.List;

import org.relationalimages.document.tables.CaseTable;
import org.relationalimages.document.tables.CaseTables;
import org.relationalimages.document.tables.TableContent;
import org.relationalimages.model.cases.CaseFile;

/** The tables of a case in the report; those without content are left out, and columns in which nothing is said. */
final class ReportTables {

	private static final int DEEPEST = 3;

	private final Html html;
	private final List<CaseTable> tables;

	ReportTables(Html html, CaseFile root) {
		this.html = html;
		tables = CaseTables.filled(root);
	}

	/** Writes the tables of these kinds. */
	void of(List<String> kinds) {
		for (String kind : kinds)
			tables.stream().filter(table -> table.description().name().equals(kind)).forEach(this::table);
	}

	private void table(CaseTable table) {
		TableContent content = TableContent.of(table.compute());
		List<Integer> used = content.columnsInUse();
		// What is wider than the page can be moved sideways, with the keyboard, too.
		html.open("div", "class", "table", "role", "region", "tabindex", "0", "aria-label", table.description().label()).line();
		html.open("table").line().open("caption").words(table.name()).closeLine();
		html.open("thead").line().open("tr").element("th", content.head(), "scope", "col");
		used.forEach(column -> html.open("th", "scope", "col").words(content.columns().get(column)).close());
		html.closeLine().closeLine();
		html.open("tbody").line();
		for (TableContent.Row row : content.rows())
			row(row, used);
		html.closeLine();
		html.closeLine().closeLine();
	}

	private void row(TableContent.Row row, List<Integer> used) {
		html.open("tr", "class", row.depth() == 0 ? null : "below" + Math.min(row.depth(), DEEPEST));
		html.open("th", "scope", "row").words(row.head()).close();
		for (int column : used) {
			html.open("td");
			String text = row.cells().get(column).toString();
			if (!text.isEmpty())
				html.words(text);
			html.close();
		}
		html.closeLine();
	}
}
