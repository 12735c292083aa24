// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.ui.part.NodePart;

/** What is typed into a label or a cell is in the model with each key, and one step. */
class LiveTextTest {

	@Test
	void aLabelChangesWithEachKeyAndIsOneStep() {
		try (CanvasFixture canvas = new CanvasFixture()) {
			canvas.part("Read").performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
			EventLoop.settle();
			field(canvas).setText("R");
			assertNotNull(canvas.node("R"));
			assertTrue(canvas.session.isDirty());
			field(canvas).setText("Re-read");
			field(canvas).notifyListeners(SWT.DefaultSelection, new Event());
			EventLoop.settle();
			assertNull(field(canvas));
			assertNotNull(canvas.node("Re-read"));
			canvas.session.undo();
			assertNotNull(canvas.node("Read"));
			assertFalse(canvas.session.canUndo());
		}
	}

	@Test
	void escBringsTheLabelBeforeBack() {
		try (CanvasFixture canvas = new CanvasFixture()) {
			canvas.part("Read").performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
			EventLoop.settle();
			field(canvas).setText("Wri");
			field(canvas).setText("Writ");
			Event escape = new Event();
			escape.keyCode = SWT.ESC;
			escape.character = SWT.ESC;
			field(canvas).notifyListeners(SWT.KeyUp, escape);
			field(canvas).notifyListeners(SWT.KeyDown, escape);
			EventLoop.settle();
			assertNull(field(canvas));
			assertNotNull(canvas.node("Read"));
			assertFalse(canvas.session.canUndo());
			assertEquals("rename", canvas.session.redoLabel());
		}
	}

	@Test
	void onlyASecondClickOnTheTextItselfEditsIt() {
		try (CanvasFixture canvas = new CanvasFixture()) {
			NodePart part = canvas.part("Read");
			Point corner = part.shape().box().getTopLeft();
			part.getFigure().translateToAbsolute(corner);
			part.performRequest(clickAt(corner.x + 1, corner.y + 1));
			EventLoop.settle();
			assertNull(field(canvas), "beside the text it is a click");
			Point middle = CanvasFixture.middle(part);
			part.performRequest(clickAt(middle.x, middle.y));
			EventLoop.settle();
			assertNotNull(field(canvas));
		}
	}

	@Test
	void aDoubleClickNeverRenames() {
		try (CanvasFixture canvas = new CanvasFixture()) {
			canvas.part("Stray").performRequest(new Request(RequestConstants.REQ_OPEN));
			EventLoop.settle();
			assertNull(field(canvas));
			assertEquals(1, canvas.told.size());
		}
	}

	@Test
	void aCellChangesWithEachKeyAndItsLineStaysInPlaceMeanwhile() {
		try (TableFixture table = new TableFixture()) {
			table.tree.getColumn(1).notifyListeners(SWT.Selection, new Event());
			table.body.cursor().moveTo(table.table.lines().getFirst(), 1);
			List<String> before = table.names();
			table.key(SWT.F2);
			table.field().setText("A");
			table.field().setText("Aa");
			EventLoop.settle();
			assertTrue(table.session.isDirty());
			assertEquals(before.indexOf("Walk"), table.names().indexOf("Aa"), "it is not carried off under the hand");
			TableFixture.press(table.field(), SWT.CR, 0);
			assertEquals("Aa", table.names().getFirst(), "now it goes to its place");
			table.session.undo();
			EventLoop.settle();
			assertEquals(before, table.names());
			assertFalse(table.session.canUndo());
		}
	}

	@Test
	void escBringsTheCellBeforeBack() {
		try (TableFixture table = new TableFixture()) {
			table.key(SWT.F2);
			table.field().setText("gone");
			assertEquals("Edit What", table.session.undoLabel());
			TableFixture.press(table.field(), SWT.ESC, 0);
			assertTrue(table.rows().getFirst().startsWith("Walk|Walk|"), table.rows().getFirst());
			assertFalse(table.session.canUndo());
			assertTrue(table.session.canRedo());
		}
	}

	private static DirectEditRequest clickAt(int x, int y) {
		DirectEditRequest click = new DirectEditRequest();
		click.setLocation(new Point(x, y));
		return click;
	}

	private static Text field(CanvasFixture canvas) {
		return Arrays.stream(((Composite) canvas.viewer.getControl()).getChildren()).filter(Text.class::isInstance)
				.map(Text.class::cast).filter(Text::isVisible).findFirst().orElse(null);
	}
}
