// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.ui.sheet.CopiedText;
import org.relationalimages.viewpoint.ui.sheet.FlagWords;
import org.relationalimages.viewpoint.ui.sheet.PastedText;

/** Copies cells and lines for spreadsheets and word processors, and takes in what comes from there. */
final class TableClipboard {

	private final TableController controller;
	private final LineViewer lines;
	private final CellCursor cursor;
	private final Consumer<List<DLine>> pasted;

	/** @param pasted shows the user the lines that got something */
	TableClipboard(TableController controller, LineViewer lines, CellCursor cursor, Consumer<List<DLine>> pasted) {
		this.controller = controller;
		this.lines = lines;
		this.cursor = cursor;
		this.pasted = pasted;
	}

	/** Copies all selected lines under the names of their columns; of a single one only the cell. */
	void copy() {
		List<DLine> selected = lines.selected();
		if (selected.size() > 1)
			copyLines(selected);
		else if (cursor.line() != null)
			leave(words -> copyCell(words));
	}

	/** Copies all lines that are shown. */
	void copyTable() {
		copyLines(lines.shown());
	}

	private void leave(Consumer<LeavingWords> work) {
		String kept = controller.source().keptBack();
		if (kept != null) {
			controller.messages().tell(kept);
			return;
		}
		try {
			work.accept(controller.source().leaving());
		} catch (IOException e) {
			controller.messages().tell(e.getMessage());
		}
	}

	private void copyCell(LeavingWords words) {
		String text = text(words, cursor.line(), cursor.column());
		if (text == null || words.line(cursor.line()) == null)
			controller.messages().tell("This cell may not leave the program. " + words.remark());
		else if (text.isEmpty())
			controller.messages().tell("The cell is empty.");
		else
			put(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() }, "The cell is on the clipboard.");
	}

	private void copyLines(List<DLine> chosen) {
		leave(words -> {
			List<DColumn> columns = lines.columns().stream().filter(column -> words.column(column) != null).toList();
			List<DLine> leaving = chosen.stream().filter(line -> words.line(line) != null).toList();
			boolean hasNames = leaving.stream().anyMatch(line -> !words.line(line).isBlank());
			List<String> heads = new ArrayList<>();
			if (hasNames)
				heads.add("");
			columns.forEach(column -> heads.add(words.column(column)));
			List<List<String>> rows = leaving.stream().map(line -> row(words, line, columns, hasNames)).toList();
			List<List<String>> all = new ArrayList<>(rows);
			all.addFirst(heads);
			put(new Object[] { CopiedText.tabs(all), CopiedText.html(lines.table().name(), heads, rows) },
					new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() },
					(rows.size() == 1 ? "1 line is" : rows.size() + " lines are") + " on the clipboard. " + words.remark());
		});
	}

	private List<String> row(LeavingWords words, DLine line, List<DColumn> columns, boolean hasNames) {
		List<String> row = new ArrayList<>();
		if (hasNames)
			row.add(words.line(line));
		columns.forEach(column -> row.add(text(words, line, column)));
		return row;
	}

	private String text(LeavingWords words, DLine line, DColumn column) {
		String text = column == null ? words.line(line) : words.cell(line, column);
		return LineTexts.isFlag(lines.table(), line, column) ? FlagWords.word(text) : text;
	}

	private void put(Object[] data, Transfer[] transfers, String told) {
		Clipboard clipboard = new Clipboard(lines.tree().getDisplay());
		try {
			clipboard.setContents(data, transfers);
		} finally {
			clipboard.dispose();
		}
		controller.messages().tell(told.strip());
	}

	/** Takes what is on the clipboard: one cell into the cell of the cursor, more after showing what goes where. */
	void paste() {
		Clipboard clipboard = new Clipboard(lines.tree().getDisplay());
		Object text;
		try {
			text = clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
		List<List<String>> rows = text == null ? List.of() : PastedText.rows(controller.source().keepable((String) text));
		if (rows.isEmpty())
			controller.messages().tell("There is no text on the clipboard that could go into a table.");
		else if (controller.session().refusal() != null)
			controller.messages().tell(controller.session().refusal());
		else if (rows.size() == 1 && rows.getFirst().size() == 1 && cursor.line() != null && cursor.column() != null)
			controller.edit(cursor.line(), cursor.column(), rows.getFirst().getFirst());
		else
			pasted.accept(new PasteDialog(lines, cursor, controller, rows).ask());
	}
}
