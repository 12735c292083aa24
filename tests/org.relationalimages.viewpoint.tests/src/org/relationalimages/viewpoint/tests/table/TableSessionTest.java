// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.session.ChangeRefused;
import org.relationalimages.viewpoint.table.DCell;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.table.TableEvent;

/** An open table follows the steps of its session, back and forth. */
class TableSessionTest {

	private TableSketch sketch;
	private EObject a;
	private EObject b;

	@BeforeEach
	void open() throws Exception {
		sketch = TableSketch.edition(TableSketch.LINES.formatted("") + "<ownedColumnMappings name='Name' featureName='name' initialWidth='50'/>"
				+ "<ownedColumnMappings name='Effort' featureName='effort'/>");
		a = sketch.task("a");
		b = sketch.task("b");
		sketch.table();
	}

	@Test
	void undoAndRedoRestoreTheSameLinesWithTheirMarks() {
		DLine line = sketch.line(0);
		DCell cell = sketch.cell(0, 1);
		sketch.session.tables().arrange("Hide", sketch.table(), change -> change.visible(line, false));
		sketch.change(a, "effort", 7);
		assertEquals("7", cell.label());
		sketch.session.execute("Delete", () -> sketch.session.delete(a));
		assertEquals("b", sketch.labels());
		sketch.session.undo();
		assertSame(line, sketch.line(0));
		assertSame(cell, sketch.cell(0, 1));
		assertFalse(line.isVisible());
		sketch.session.undo();
		assertEquals("0", cell.label());
		sketch.session.undo();
		assertTrue(line.isVisible());
		sketch.session.redo();
		sketch.session.redo();
		assertEquals("7", cell.label());
		sketch.session.redo();
		assertEquals("b", sketch.labels());
		sketch.change(b, "effort", 3);
		assertEquals("3", sketch.text(0, 1));
	}

	@Test
	void aTableOpenedAfterAStepFollowsItsUndo() {
		DTable later = sketch.session.tables().open(sketch.description, sketch.plan);
		assertEquals(2, later.lines().size());
		sketch.session.undo();
		assertEquals(1, later.lines().size());
		assertEquals("a", sketch.labels());
		sketch.session.redo();
		assertEquals(2, later.lines().size());
		sketch.session.undo();
		sketch.session.undo();
		assertEquals(0, later.lines().size());
		sketch.session.redo();
		assertEquals("a", later.lines().getFirst().label());
	}

	@Test
	void changesFromOutsideAreFollowedAsAStep() {
		TableSketch.set(a, "name", "outside");
		assertEquals("a b", sketch.labels());
		assertTrue(sketch.session.canUndo());
		sketch.change(b, "name", "c");
		assertEquals("outside c", sketch.labels());
		sketch.session.undo();
		sketch.session.undo();
		assertEquals("a b", sketch.labels());
	}

	@Test
	void listenersHearOfWhatChanged() {
		List<DTable> changed = new ArrayList<>();
		List<TableEvent> events = new ArrayList<>();
		sketch.session.tables().onChange(changed::add);
		sketch.table().addListener(events::add);
		sketch.change(a, "effort", 5);
		assertEquals(List.of(sketch.table()), changed);
		assertEquals(1, events.size());
		assertEquals(Set.of(sketch.cell(0, 1)), events.getFirst().changed());
		assertFalse(events.getFirst().order());
		sketch.change(sketch.plan, "name", null);
		assertEquals(1, changed.size());
		sketch.task("c");
		assertTrue(events.getLast().order());
		assertTrue(events.getLast().added().contains(sketch.line(2)));
		sketch.session.undo();
		assertEquals(3, changed.size());
		assertEquals(3, events.getLast().removed().size());
	}

	@Test
	void aSortLastsUntilTheModelChanges() {
		sketch.change(a, "effort", 10);
		sketch.change(b, "effort", 9);
		sketch.session.tables().sortLines(sketch.table(), sketch.column(1), false);
		assertEquals("b a", sketch.labels());
		sketch.session.tables().sortLines(sketch.table(), sketch.column(1), true);
		assertEquals("a b", sketch.labels());
		sketch.session.tables().sortLines(sketch.table(), null, false);
		sketch.session.tables().arrange("Width", sketch.table(), change -> change.width(sketch.column(0), 70));
		assertEquals("b a", sketch.labels());
		sketch.session.tables().sortColumns(sketch.table(), sketch.line(0), true);
		assertEquals("effort", sketch.column(0).featureName());
		sketch.change(a, "effort", 11);
		assertEquals("a b", sketch.labels());
		assertEquals("name", sketch.column(0).featureName());
		sketch.session.undo();
		assertEquals("b a", sketch.labels());
		assertEquals("effort", sketch.column(0).featureName());
	}

	@Test
	void aWidthOfNothingIsTheOneInTheSpecification() {
		sketch.session.tables().arrange("Width", sketch.table(), change -> change.width(sketch.column(0), 70));
		assertEquals(70, sketch.column(0).width());
		sketch.session.tables().arrange("Width", sketch.table(), change -> change.width(sketch.column(0), 0));
		assertEquals(50, sketch.column(0).width());
	}

	@Test
	void readingOnlyAllowsToHideAndNotToChange() {
		sketch.session.refuseChanges("This case is open for reading.");
		sketch.session.tables().arrange("Fold", sketch.table(), change -> change.collapsed(sketch.line(0), true));
		assertTrue(sketch.line(0).isCollapsed());
		assertThrows(ChangeRefused.class, () -> sketch.change(a, "effort", 5));
		assertEquals("0", sketch.text(0, 1));
		sketch.session.refuseChanges(null);
		sketch.change(a, "effort", 5);
		assertEquals("5", sketch.text(0, 1));
	}

	@Test
	void aStepThatFailsLeavesTheTableAsItWas() {
		assertThrows(IllegalStateException.class, () -> sketch.session.execute("Fail", () -> {
			TableSketch.set(a, "name", "x");
			throw new IllegalStateException();
		}));
		assertEquals("a b", sketch.labels());
		sketch.change(a, "name", "y");
		assertEquals("y b", sketch.labels());
	}

	@Test
	void aClosedTableIsLeftAlone() {
		DTable table = sketch.table();
		assertSame(table, sketch.session.tables().find(sketch.description, sketch.plan));
		sketch.session.tables().close(table);
		assertNull(sketch.session.tables().find(sketch.description, sketch.plan));
		sketch.change(a, "name", "x");
		assertEquals("a", table.lines().getFirst().label());
		sketch.session.undo();
		assertThrows(IllegalArgumentException.class, () -> sketch.session.tables().close(table));
		assertNotNull(sketch.session.tables().open(sketch.description, sketch.plan));
		sketch.session.dispose();
	}
}
