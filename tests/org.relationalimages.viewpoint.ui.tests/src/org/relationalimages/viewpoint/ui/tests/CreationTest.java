// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.ui.palette.PlaceTool;

class CreationTest {

	private final Bench bench = new Bench();

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void aClickInAColumnMakesACardThereAndOpensItsLabel() {
		String before = bench.model();
		Point place = placeIn("Later", 300, 60);
		bench.use(new PlaceTool(bench.tool("card")));
		bench.mouse.click(place);
		Bounds box = bench.node("card").absoluteBounds();
		Point there = bench.part("card").shape().box().getTopLeft();
		bench.part("card").getFigure().translateToAbsolute(there);
		assertEquals(place.x, there.x, 2, box.toString());
		assertEquals(place.y, there.y, 2, box.toString());
		assertTrue(bench.node("card").isPlaced());
		Text field = field();
		assertNotNull(field, "the label is opened for typing");
		field.setText("Breathe");
		field.notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
		bench.mouse.click(placeIn("Now", 5, 70));
		assertNotNull(bench.node("Breathe"));
		assertNull(field());
		assertEquals("rename", bench.session.undoLabel());
		bench.session.undo();
		assertEquals("New card", bench.session.undoLabel());
		bench.session.undo();
		assertEquals(before, bench.model());
		bench.session.redo();
		bench.session.redo();
		assertNotNull(bench.node("Breathe"));
		assertEquals(box, bench.node("Breathe").absoluteBounds(), "redo puts it where it was");
	}

	@Test
	void escapeLeavesTheNewLabelAlone() {
		bench.use(new PlaceTool(bench.tool("card")));
		bench.mouse.click(placeIn("Later", 300, 60));
		Text field = field();
		field.setText("other");
		org.eclipse.swt.widgets.Event escape = new org.eclipse.swt.widgets.Event();
		escape.character = SWT.ESC;
		escape.keyCode = SWT.ESC;
		field.notifyListeners(SWT.KeyDown, escape);
		bench.settle();
		assertNull(field());
		assertNotNull(bench.node("card"));
		assertNull(bench.node("other"));
	}

	@Test
	void aToolThatDoesNotFitTellsWhyNothingHappens() {
		String before = bench.model();
		bench.use(new PlaceTool(bench.tool("card")));
		bench.mouse.click(new Point(850, 600));
		assertEquals(before, bench.model());
		assertEquals(1, bench.told.size(), bench.told.toString());
		assertFalse(bench.session.canUndo());
	}

	@Test
	void aCardMadeOnTheSheetBecomesALooseCardOnlyByItsOwnTool() {
		bench.use(new PlaceTool(bench.tool("loose card")));
		bench.mouse.click(new Point(700, 500));
		assertNotNull(bench.node("loose"));
		assertEquals(bench.diagram, bench.node("loose").parent());
	}

	private Point placeIn(String column, int dx, int dy) {
		Bounds box = bench.node(column).absoluteBounds();
		return Mouse.at(bench.part(column).getFigure(), box.x() + dx, box.y() + dy);
	}

	private Text field() {
		for (Control child : ((org.eclipse.swt.widgets.Composite) bench.viewer.getControl()).getChildren())
			if (child instanceof Text text && text.isVisible())
				return text;
		return null;
	}
}
