// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.ui.table.LeavingWords;

/** What is pasted into a table, with the look at it before, and what is copied out. */
class TablePasteTest {

	private final TableFixture table = new TableFixture();

	@AfterEach
	void close() {
		assertEquals(List.of(), table.failed);
		table.close();
	}

	@Test
	void rowsBecomeNewLinesInOneStep() {
		List<String> preview = new ArrayList<>();
		paste("What\tHow strong\tOver\tMood\tWho\r\nRain\t3\tyes\tAll over the place\tann\r\n"
				+ "\"Two\nlines\"\tmuch\tno\tcalm\tNobody\r\n\t\t\t\t\r\nEnd\t1", dialog -> {
			preview.addAll(preview(dialog));
			press(dialog, "Paste");
		});
		assertEquals(4, preview.size());
		assertEquals("2 Taken.", preview.getFirst());
		assertTrue(preview.get(1).startsWith("3 Taken in part. How strong: \"much\" can't be put here"), preview.get(1));
		assertTrue(preview.get(1).contains("Who: There is nothing named \"Nobody\""), preview.get(1));
		assertTrue(preview.get(2).startsWith("4 Left out. "), preview.get(2));
		assertEquals(List.of("Rain|Rain|3|\u2611|wild|Somebody Ann|[]", "Two lines|Two lines|0|\u2610|calm||[]", "End|End|1|\u2610|calm||[]"),
				table.rows().subList(5, 8));
		assertEquals("Paste", table.session.undoLabel());
		table.session.undo();
		EventLoop.settle();
		assertEquals(5, table.rows().size());
		assertFalse(table.session.canUndo());
	}

	@Test
	void rowsGoIntoTheLinesFromTheCursorOn() {
		table.body.cursor().moveTo(table.body.lines().shown().get(3), 2);
		paste("7\ttrue\n\tx\n8\tno", dialog -> {
			Combo where = TableFixture.all(dialog, Combo.class).getFirst();
			assertEquals(List.of("New entry", "The lines from \u201cArgument\u201d on"), List.of(where.getItems()));
			where.select(1);
			where.notifyListeners(SWT.Selection, new Event());
			assertEquals(List.of("1 Taken.", "2 Taken.", "3 Left out. There is no line left for it."), preview(dialog));
			press(dialog, "Paste");
		});
		assertEquals(List.of("Argument|Argument|7|\u2611|wild|Somebody Bob|[]", "Letter, never sent|Letter, never sent|2|\u2611|calm||[]"),
				table.rows().subList(3, 5), "an empty cell leaves what is there");
	}

	@Test
	void lookingAndCancellingChangeNothing() {
		List<String> before = table.rows();
		paste("a\tb\nc\td", dialog -> {
			List<Combo> combos = TableFixture.all(dialog, Combo.class);
			combos.get(2).select(1);
			combos.get(2).notifyListeners(SWT.Selection, new Event());
			assertFalse(button(dialog, "Paste").isEnabled(), "both into one column");
			press(dialog, "Cancel");
		});
		assertEquals(before, table.rows());
		assertFalse(table.session.canUndo());
	}

	@Test
	void oneCellGoesIntoTheCellAtOnce() {
		put("Stroll");
		run("Paste\u2026");
		assertTrue(table.rows().getFirst().startsWith("Stroll|Stroll"));
		put("\t\n");
		run("Paste\u2026");
		assertTrue(table.told.getLast().startsWith("There is no text"), table.told.toString());
	}

	@Test
	void linesAreCopiedAsTextAndAsATable() {
		run("Copy");
		assertEquals("Walk", get(TextTransfer.getInstance()));
		assertNull(get(HTMLTransfer.getInstance()));
		table.body.lines().search("2");
		run("Copy whole table");
		String text = (String) get(TextTransfer.getInstance());
		assertEquals("\tWhat\tHow strong\tOver\tMood\tWho\tParts", text.lines().findFirst().orElseThrow());
		assertTrue(text.endsWith("Letter, never sent\tLetter, never sent\t2\tno\tcalm\t\t[]"), text);
		assertTrue(((String) get(HTMLTransfer.getInstance())).contains("<th>How strong</th>"));
		assertTrue(table.told.getLast().endsWith("on the clipboard."), table.told.toString());
	}

	@Test
	void whatMayNotLeaveIsNotCopied() {
		put("before");
		table.keptBack = "Not yet.";
		run("Copy whole table");
		assertEquals("before", get(TextTransfer.getInstance()));
		assertEquals("Not yet.", table.told.getLast());
		table.keptBack = null;
		table.leaving = without("Argument");
		run("Copy whole table");
		assertFalse(((String) get(TextTransfer.getInstance())).contains("Argument"));
		assertTrue(table.told.getLast().endsWith("One line was left out."), table.told.toString());
	}

	private LeavingWords without(String name) {
		LeavingWords all = LeavingWords.of(table.table);
		return new LeavingWords() {

			@Override
			public String column(DColumn column) {
				return all.column(column);
			}

			@Override
			public String line(DLine line) {
				return name.equals(line.label()) ? null : all.line(line);
			}

			@Override
			public String cell(DLine line, DColumn column) {
				return all.cell(line, column);
			}

			@Override
			public String remark() {
				return "One line was left out.";
			}
		};
	}

	private void paste(String text, Consumer<Shell> answer) {
		put(text);
		Display.getCurrent().timerExec(200, () -> answer.accept(dialog()));
		run("Paste\u2026");
		assertNull(dialog(), "answered");
	}

	private static Shell dialog() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals("Paste")).findFirst().orElse(null);
	}

	private static List<String> preview(Shell dialog) {
		List<String> rows = new ArrayList<>();
		for (TableItem item : TableFixture.all(dialog, Table.class).getFirst().getItems())
			rows.add(item.getText(0) + " " + item.getText(1));
		return rows;
	}

	private static Button button(Shell dialog, String text) {
		return TableFixture.all(dialog, Button.class).stream().filter(one -> one.getText().replace("&", "").equals(text)).findFirst().orElseThrow();
	}

	private static void press(Shell dialog, String text) {
		button(dialog, text).notifyListeners(SWT.Selection, new Event());
	}

	/** Chooses an entry of the context menu. */
	private void run(String text) {
		table.tree.getMenu().notifyListeners(SWT.Show, new Event());
		for (MenuItem item : table.tree.getMenu().getItems())
			if (item.getText().replace("&", "").replaceAll("\t.*", "").equals(text)) {
				assertTrue(item.isEnabled(), text);
				item.notifyListeners(SWT.Selection, new Event());
				EventLoop.settle();
				return;
			}
		throw new AssertionError("no entry " + text);
	}

	private static void put(String text) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private static Object get(Transfer transfer) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			return clipboard.getContents(transfer);
		} finally {
			clipboard.dispose();
		}
	}
}
