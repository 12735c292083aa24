// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;

/** The pasted rows with what becomes of each: taken, taken in part, or left out and why. */
final class PastePreview {

	private static final int CELLS_FROM = 2;
	private static final int WIDTH = 130;
	private static final int REASON_WIDTH = 300;

	private final Composite body;
	private final Table table;
	private final Label whole;

	PastePreview(Composite parent, int columns) {
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(body);
		table = new Table(body, SWT.FULL_SELECTION | SWT.BORDER);
		SpokenName.give(table, "What will be pasted");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		whole = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, 2 * whole.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(whole);
		table.addListener(SWT.Selection, event -> tell());
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		for (int index = 0; index < columns + CELLS_FROM; index++)
			new TableColumn(table, index == 0 ? SWT.RIGHT : SWT.LEFT);
		table.getColumn(0).setText("Row");
		table.getColumn(1).setText("What becomes of it");
	}

	Control control() {
		return body;
	}

	/** The whole sentence about the chosen row: its column may be too narrow. */
	private void tell() {
		int chosen = table.getSelectionIndex();
		whole.setText(chosen < 0 ? "" : ("Row " + table.getItem(chosen).getText(0) + ": " + table.getItem(chosen).getText(1)).replace("&", "&&"));
	}

	/** Shows the rows, under the names of the columns they go into. */
	void show(List<DColumn> columns, List<PastedRow> rows) {
		table.setRedraw(false);
		table.removeAll();
		for (int index = 0; index < columns.size(); index++)
			table.getColumn(index + CELLS_FROM).setText(columns.get(index) == null ? "\u2013" : String.valueOf(columns.get(index).label()));
		for (PastedRow row : rows) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(0, String.valueOf(row.number()));
			item.setText(1, said(row));
			for (int index = 0; index < columns.size(); index++)
				if (index < row.cells().size())
					item.setText(index + CELLS_FROM, (row.taken().contains(index) || columns.get(index) == null ? "" : mark(row, index))
							+ row.cells().get(index).replaceAll("\\s+", " "));
		}
		table.getColumn(0).setWidth(44);
		table.getColumn(1).setWidth(REASON_WIDTH);
		for (int index = 0; index < columns.size(); index++)
			table.getColumn(index + CELLS_FROM).setWidth(WIDTH);
		table.setRedraw(true);
		for (int index = 0; index < rows.size(); index++)
			if (!rows.get(index).remark().isEmpty() && table.getSelectionIndex() < 0)
				table.setSelection(index);
		tell();
	}

	private static String mark(PastedRow row, int index) {
		return row.cells().get(index).isBlank() ? "" : "\u2717 ";
	}

	private static String said(PastedRow row) {
		if (!row.isTaken())
			return "Left out. " + row.remark();
		return row.remark().isEmpty() ? "Taken." : "Taken in part. " + row.remark();
	}
}
