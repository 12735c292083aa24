// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tables;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.viewpoint.specification.LineMapping;
import org.relationalimages.viewpoint.table.DCell;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;

/**
 * What a table says, as rows of texts: for reports and spreadsheets, in the words that the table shows. Hidden and
 * folded parts are included.
 *
 * @param kinds   whether lines are of several kinds, or below one another
 * @param head    what the heads of the lines are
 * @param columns the labels of the columns
 * @param rows    the lines, each before those below it
 */
public record TableContent(boolean kinds, String head, List<String> columns, List<Row> rows) {

	/**
	 * A line.
	 *
	 * @param depth how many lines it is below
	 * @param kind  what it is, such as "Commitment"
	 * @param head  its label
	 * @param above the label of the line it is below; empty for one directly in the table
	 * @param cells the texts of its cells, numbers as such; empty texts where there is none
	 */
	public record Row(int depth, String kind, String head, String above, List<Object> cells) {
	}

	/** The texts of a table. */
	public static TableContent of(DTable table) {
		List<LineMapping> mappings = table.description().lineMappings();
		List<Row> rows = new ArrayList<>();
		for (DLine line : table.allLines()) {
			List<Object> cells = new ArrayList<>();
			table.columns().forEach(column -> cells.add(text(table.cell(line, column))));
			rows.add(new Row(line.depth(), line.mapping().label(), orEmpty(line.label()), line.parent() == null ? "" : orEmpty(line.parent().label()), cells));
		}
		boolean kinds = mappings.size() > 1 || mappings.stream().anyMatch(mapping -> !mapping.subLines().isEmpty());
		List<String> columns = table.columns().stream().map(DColumn::label).map(TableContent::orEmpty).toList();
		String head = mappings.getFirst().label();
		return new TableContent(kinds, kinds || columns.contains(head) ? "Line" : head, columns, rows);
	}

	/** The places of the columns in which some row says something. */
	public List<Integer> columnsInUse() {
		List<Integer> used = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			int column = i;
			if (rows.stream().anyMatch(row -> !row.cells().get(column).equals("")))
				used.add(column);
		}
		return used;
	}

	/** A number as such; a check mark as a word; anything else as the table shows it. */
	private static Object text(DCell cell) {
		if (cell == null)
			return "";
		String name = cell.column().featureName();
		EStructuralFeature feature = name == null || cell.target() == null ? null : cell.target().eClass().getEStructuralFeature(name);
		Object value = feature == null || feature.isMany() ? null : cell.target().eGet(feature);
		return switch (value) {
		case Boolean flag when flag.toString().equals(cell.label()) -> flag ? "yes" : "";
		case Double number when number.toString().equals(cell.label()) && number == Math.rint(number) && Math.abs(number) < 1e9 -> number.longValue();
		case Number number when number.toString().equals(cell.label()) -> number;
		case null, default -> orEmpty(cell.label());
		};
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
