// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.ui.tests.support.EventLoop;

/** The table by keyboard: going about, editing, new lines, deleting, order and search. */
class TableKeysTest {

	private TableFixture table = new TableFixture();

	@AfterEach
	void close() {
		assertEquals(List.of(), table.failed);
		table.close();
	}

	@Test
	void itShowsLinesCellsAndFlags() {
		assertEquals(List.of("Walk|Walk|9|\u2611|calm|Somebody Ann|[Entry Hill, Entry Lake]", "- Hill|Hill|1|\u2610|calm||[]", "- Lake|Lake|2|\u2610|calm||[]",
				"Argument|Argument|10|\u2610|wild|Somebody Bob|[]", "Letter, never sent|Letter, never sent|2|\u2610|calm||[]"), table.rows());
		assertTrue(table.says("5 lines"));
	}

	@Test
	void arrowsTabHomeAndEndGoAbout() {
		assertEquals("Walk 1", table.place());
		table.key(SWT.ARROW_RIGHT);
		table.key(SWT.ARROW_RIGHT);
		assertEquals("Walk 3", table.place());
		table.key(SWT.HOME);
		table.key(SWT.ARROW_LEFT);
		assertEquals(List.of("Walk", "Argument", "Letter, never sent"), table.names(), "folded");
		table.key(SWT.ARROW_RIGHT);
		assertEquals(5, table.names().size());
		table.key(SWT.END);
		assertEquals("Walk 6", table.place());
		TableFixture.traverse(table.tree, SWT.TRAVERSE_TAB_NEXT);
		assertEquals("Hill 0", table.place());
		TableFixture.traverse(table.tree, SWT.TRAVERSE_TAB_PREVIOUS);
		assertEquals("Walk 6", table.place());
		table.key(SWT.END, SWT.MOD1);
		assertEquals("Letter, never sent 6", table.place());
		table.key(SWT.HOME, SWT.MOD1);
		assertEquals("Walk 0", table.place());
	}

	@Test
	void enterTakesATextAndGoesDownAndEscLeavesItAsItWas() {
		table.type("Long walk");
		assertEquals("Hill 1", table.place());
		assertTrue(table.rows().getFirst().startsWith("Long walk|Long walk|"), table.rows().getFirst());
		assertEquals("Edit What", table.session.undoLabel());
		table.key(SWT.F2);
		table.field().setText("gone");
		TableFixture.press(table.field(), SWT.ESC, 0);
		assertNull(table.field());
		assertTrue(table.rows().get(1).startsWith("- Hill|Hill"));
		table.session.undo();
		EventLoop.settle();
		assertTrue(table.rows().getFirst().startsWith("Walk|Walk|"));
		table.session.redo();
		assertTrue(table.rows().getFirst().startsWith("Long walk|"));
	}

	@Test
	void typingReplacesTheTextAndTabGoesOn() {
		table.key('N');
		assertEquals("N", table.field().getText());
		table.field().setText("New");
		TableFixture.traverse(table.field(), SWT.TRAVERSE_TAB_NEXT);
		assertEquals("New 2", table.place());
		assertNull(table.field());
	}

	@Test
	void aTextThatIsNoValueIsToldAndStaysInTheCell() {
		table.key(SWT.ARROW_RIGHT);
		table.key(SWT.F2);
		table.field().setText("sev");
		assertTrue(table.session.isDirty(), "each key counts");
		table.field().setText("seven");
		TableFixture.press(table.field(), SWT.CR, 0);
		assertTrue(table.told.toString().contains("seven"), table.told.toString());
		assertTrue(table.rows().getFirst().contains("|seven  (not complete)|"), table.rows().getFirst());
		table.body.cursor().moveTo(table.body.lines().shown().getFirst(), 2);
		table.key(SWT.F2);
		assertEquals("seven", table.field().getText(), "typing goes on with it");
		table.field().setText("7");
		TableFixture.press(table.field(), SWT.CR, 0);
		assertTrue(table.rows().getFirst().contains("|7|"), table.rows().getFirst());
		table.session.undo();
		EventLoop.settle();
		assertTrue(table.rows().getFirst().contains("|seven  (not complete)|"), table.rows().getFirst());
		table.session.undo();
		EventLoop.settle();
		assertTrue(table.rows().getFirst().contains("|9|"), table.rows().getFirst());
		assertFalse(table.session.canUndo());
	}

	@Test
	void spaceTurnsAFlagAndTheListOffersUsersWords() {
		table.body.cursor().moveTo(table.body.lines().shown().get(3), 3);
		table.key(' ');
		assertTrue(table.rows().get(3).contains("|\u2611|"));
		table.key(SWT.ARROW_RIGHT);
		table.key(SWT.F2);
		CCombo combo = combo();
		assertEquals(List.of("calm", "all over the place"), List.of(combo.getItems()));
		assertEquals(1, combo.getSelectionIndex());
		combo.select(0);
		TableFixture.traverse(combo, SWT.TRAVERSE_TAB_NEXT);
		assertTrue(table.rows().get(3).contains("|calm|"), table.rows().get(3));
		table.key(SWT.CR);
		assertEquals(List.of("(none)", "Ann", "Bob"), List.of(combo().getItems()));
		combo().select(0);
		TableFixture.traverse(combo(), SWT.TRAVERSE_RETURN);
		assertTrue(table.rows().get(3).contains("|calm||"), table.rows().get(3));
	}

	private CCombo combo() {
		return (CCombo) Arrays.stream(table.tree.getChildren()).filter(CCombo.class::isInstance).findFirst().orElseThrow();
	}

	@Test
	void whatCannotBeEditedSaysWhy() {
		table.key(SWT.END);
		table.key(SWT.F2);
		assertNull(table.field());
		assertEquals(1, table.told.size());
		table.key(SWT.HOME);
		table.key(SWT.F2);
		assertTrue(table.told.getLast().contains("names of the lines"), table.told.toString());
		table.session.refuseChanges("It is open for reading only.");
		table.key(SWT.ARROW_RIGHT);
		table.key('x');
		assertEquals("It is open for reading only.", table.told.getLast());
		table.key(SWT.INSERT);
		assertEquals(5, table.names().size());
	}

	@Test
	void insertMakesALineAndDeleteDeletesOne() {
		table.key(SWT.INSERT);
		assertEquals(6, table.names().size());
		assertEquals(" 1", table.place().replace("null", ""));
		table.type("Fresh");
		assertEquals("New entry", undoLabels(1));
		table.session.redo();
		EventLoop.settle();
		table.body.cursor().moveTo(table.body.lines().shown().getLast(), 1);
		table.key(SWT.DEL);
		assertEquals(5, table.names().size());
		assertEquals("Letter, never sent 1", table.place(), "the one before it is next");
		table.session.undo();
		EventLoop.settle();
		assertEquals("Fresh", table.names().getLast());
		table.key(SWT.CR, SWT.MOD1);
		assertEquals(7, table.names().size());
	}

	private String undoLabels(int back) {
		for (int step = 0; step < back; step++)
			table.session.undo();
		return table.session.undoLabel();
	}

	@Test
	void aClickOnAColumnOrdersTheLinesInTheViewOnly() {
		clickHeader(2);
		assertEquals(List.of("Letter, never sent", "Walk", "Hill", "Lake", "Argument"), table.names());
		clickHeader(2);
		assertEquals(List.of("Argument", "Walk", "Lake", "Hill", "Letter, never sent"), table.names());
		clickHeader(2);
		assertEquals(List.of("Walk", "Hill", "Lake", "Argument", "Letter, never sent"), table.names());
		assertFalse(table.session.canUndo());
	}

	private void clickHeader(int index) {
		table.tree.getColumn(index).notifyListeners(SWT.Selection, new Event());
		EventLoop.settle();
	}

	@Test
	void theSearchShowsWhatContainsTheWordsAndWhatIsAboveIt() {
		table.body.lines().search("hill 1");
		assertEquals(List.of("Walk", "Hill"), table.names());
		assertTrue(table.says("1 of 5 lines"));
		table.body.lines().search("yes");
		assertEquals(List.of("Walk", "Hill", "Lake"), table.names(), "flags are found by a word");
		table.search().setText("argument");
		EventLoop.waitFor(3, () -> table.names().equals(List.of("Argument")));
		table.key(SWT.INSERT);
		assertEquals(6, table.names().size(), "a new line ends the search");
		assertEquals("", table.search().getText());
	}

	@Test
	void anEmptyTableSaysWhatItIsForAndBeginsWithAButton() {
		table.close();
		table = new TableFixture("empty.diary");
		assertTrue(table.says("What happened, one line each."));
		assertEquals("New entry", table.buttons().getFirst().getText());
		table.buttons().getFirst().notifyListeners(SWT.Selection, new Event());
		EventLoop.settle();
		assertTrue(table.tree.isVisible());
		assertEquals(1, table.names().size());
		assertNotNull(table.body.cursor().line());
		table.key(SWT.DEL);
		assertTrue(table.says("There is nothing in it yet."));
	}

	@Test
	void screenReadersHearTheCell() {
		assertEquals("What: Walk", table.body.cursor().spoken());
		table.body.cursor().moveTo(table.body.lines().shown().getFirst(), 3);
		assertEquals("Over: yes", table.body.cursor().spoken());
		table.body.cursor().moveTo(table.body.lines().shown().get(1), 5);
		assertEquals("Who: empty", table.body.cursor().spoken());
	}
}
