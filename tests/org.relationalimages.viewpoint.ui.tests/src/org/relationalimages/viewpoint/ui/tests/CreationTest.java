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
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.ui.tests.support.Mouse;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.ui.palette.PlaceTool;

class CreationTest {

	private final CanvasFixture canvasFixture = new CanvasFixture();

	@AfterEach
	void close() {
		canvasFixture.close();
	}

	@Test
	void aClickInAColumnMakesACardThereAndOpensItsLabel() {
		String before = canvasFixture.model();
		Point place = placeIn("Later", 300, 60);
		canvasFixture.use(new PlaceTool(canvasFixture.tool("card")));
		canvasFixture.mouse.click(place);
		Bounds box = canvasFixture.node("card").absoluteBounds();
		Point there = canvasFixture.part("card").shape().box().getTopLeft();
		canvasFixture.part("card").getFigure().translateToAbsolute(there);
		assertEquals(place.x, there.x, 2, box.toString());
		assertEquals(place.y, there.y, 2, box.toString());
		assertTrue(canvasFixture.node("card").isPlaced());
		Text field = field();
		assertNotNull(field, "the label is opened for typing");
		field.setText("Breathe");
		field.notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
		canvasFixture.mouse.click(placeIn("Now", 5, 70));
		assertNotNull(canvasFixture.node("Breathe"));
		assertNull(field());
		assertEquals("rename", canvasFixture.session.undoLabel());
		canvasFixture.session.undo();
		assertEquals("New card", canvasFixture.session.undoLabel());
		canvasFixture.session.undo();
		assertEquals(before, canvasFixture.model());
		canvasFixture.session.redo();
		canvasFixture.session.redo();
		assertNotNull(canvasFixture.node("Breathe"));
		assertEquals(box, canvasFixture.node("Breathe").absoluteBounds(), "redo puts it where it was");
	}

	@Test
	void escapeLeavesTheNewLabelAlone() {
		canvasFixture.use(new PlaceTool(canvasFixture.tool("card")));
		canvasFixture.mouse.click(placeIn("Later", 300, 60));
		Text field = field();
		field.setText("other");
		org.eclipse.swt.widgets.Event escape = new org.eclipse.swt.widgets.Event();
		escape.character = SWT.ESC;
		escape.keyCode = SWT.ESC;
		field.notifyListeners(SWT.KeyDown, escape);
		EventLoop.settle();
		assertNull(field());
		assertNotNull(canvasFixture.node("card"));
		assertNull(canvasFixture.node("other"));
	}

	@Test
	void aToolThatDoesNotFitTellsWhyNothingHappens() {
		String before = canvasFixture.model();
		canvasFixture.use(new PlaceTool(canvasFixture.tool("card")));
		canvasFixture.mouse.click(new Point(850, 600));
		assertEquals(before, canvasFixture.model());
		assertEquals(1, canvasFixture.told.size(), canvasFixture.told.toString());
		assertFalse(canvasFixture.session.canUndo());
	}

	@Test
	void aCardMadeOnTheSheetBecomesALooseCardOnlyByItsOwnTool() {
		canvasFixture.use(new PlaceTool(canvasFixture.tool("loose card")));
		canvasFixture.mouse.click(new Point(700, 500));
		assertNotNull(canvasFixture.node("loose"));
		assertEquals(canvasFixture.diagram, canvasFixture.node("loose").parent());
	}

	private Point placeIn(String column, int dx, int dy) {
		Bounds box = canvasFixture.node(column).absoluteBounds();
		return Mouse.at(canvasFixture.part(column).getFigure(), box.x() + dx, box.y() + dy);
	}

	private Text field() {
		for (Control child : ((org.eclipse.swt.widgets.Composite) canvasFixture.viewer.getControl()).getChildren())
			if (child instanceof Text text && text.isVisible())
				return text;
		return null;
	}
}
