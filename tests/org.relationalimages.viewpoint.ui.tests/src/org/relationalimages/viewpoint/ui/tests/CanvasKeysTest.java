// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.ui.palette.PlaceTool;

class CanvasKeysTest {

	private final CanvasFixture canvasFixture = new CanvasFixture();

	@AfterEach
	void close() {
		canvasFixture.close();
	}

	@Test
	void deleteTakesTheCardOutOfTheModelAndUndoBringsItBack() {
		String model = canvasFixture.model();
		String places = canvasFixture.places();
		canvasFixture.mouse.click(CanvasFixture.middle(canvasFixture.part("Read")));
		canvasFixture.mouse.key(SWT.DEL, SWT.DEL, 0);
		assertNull(canvasFixture.node("Read"));
		assertNull(canvasFixture.edge("Next"));
		canvasFixture.mouse.key('z', (char) 26, SWT.CTRL);
		assertEquals(model, canvasFixture.model());
		assertEquals(places, canvasFixture.places());
		assertNotNull(canvasFixture.part("Read"));
		canvasFixture.mouse.key('z', (char) 26, SWT.CTRL | SWT.SHIFT);
		assertNull(canvasFixture.node("Read"));
	}

	@Test
	void deletingSaysWhatWentAlong() {
		canvasFixture.viewer.select(List.of(canvasFixture.node("Read")));
		canvasFixture.mouse.key(SWT.DEL, SWT.DEL, 0);
		assertEquals(1, canvasFixture.told.size());
		assertTrue(canvasFixture.told.getFirst().startsWith("\u201cRead\u201d is deleted with "), canvasFixture.told.getFirst());
		assertTrue(canvasFixture.told.getFirst().contains("1 link"), canvasFixture.told.getFirst());
		assertTrue(canvasFixture.told.getFirst().endsWith("; Undo brings all of it back."), canvasFixture.told.getFirst());
	}

	@Test
	void arrowsWithControlMoveWhatIsSelected() {
		canvasFixture.mouse.click(CanvasFixture.middle(canvasFixture.part("Stray")));
		Bounds before = canvasFixture.node("Stray").bounds();
		canvasFixture.mouse.key(SWT.ARROW_RIGHT, '\0', SWT.CTRL);
		canvasFixture.mouse.key(SWT.ARROW_DOWN, '\0', SWT.CTRL | SWT.SHIFT);
		assertEquals(before.moved(10, 1), canvasFixture.node("Stray").bounds());
		canvasFixture.mouse.click(CanvasFixture.middle(canvasFixture.part("Now")));
		canvasFixture.mouse.key(SWT.ARROW_RIGHT, '\0', SWT.CTRL);
		assertEquals(1, canvasFixture.told.size(), "told that a column stays where it is");
	}

	@Test
	void controlASelectsAll() {
		canvasFixture.mouse.key('a', (char) 1, SWT.CTRL);
		assertEquals(9, canvasFixture.viewer.selectedElements().size(), canvasFixture.viewer.selectedElements().toString());
	}

	@Test
	void spaceSelectsAndWithControlDeselects() {
		canvasFixture.mouse.click(CanvasFixture.middle(canvasFixture.part("Stray")));
		canvasFixture.mouse.key(' ', '\0', SWT.CTRL);
		assertEquals(List.of(), canvasFixture.viewer.selectedElements());
		canvasFixture.mouse.key(' ', ' ', 0);
		assertEquals(List.of(canvasFixture.node("Stray")), canvasFixture.viewer.selectedElements());
	}

	@Test
	void theKeyboardIsNotLeftToACardThatIsGone() {
		var gone = canvasFixture.part("Read");
		canvasFixture.viewer.setFocus(gone);
		canvasFixture.viewer.getControl().notifyListeners(SWT.FocusOut, new Event());
		canvasFixture.session.execute("Delete", () -> canvasFixture.session.delete(canvasFixture.node("Read").target()));
		assertNotSame(gone, canvasFixture.viewer.getFocusEditPart());
		canvasFixture.viewer.getControl().notifyListeners(SWT.FocusIn, new Event());
		assertFalse(gone.hasFocus());
	}

	@Test
	void zoomKeys() {
		canvasFixture.mouse.key('+', '+', SWT.CTRL);
		assertTrue(canvasFixture.viewer.zoom().getZoom() > 1);
		canvasFixture.mouse.key('0', '0', SWT.CTRL);
		assertEquals(1, canvasFixture.viewer.zoom().getZoom());
		canvasFixture.mouse.key('-', '-', SWT.CTRL);
		assertTrue(canvasFixture.viewer.zoom().getZoom() < 1);
	}

	@Test
	void escapeGivesTheSelectionToolBack() {
		canvasFixture.use(new PlaceTool(canvasFixture.tool("card")));
		canvasFixture.mouse.move(CanvasFixture.middle(canvasFixture.part("Stray")));
		canvasFixture.mouse.key(SWT.ESC, SWT.ESC, 0);
		assertTrue(canvasFixture.domain.getActiveTool() instanceof SelectionTool);
	}

	@Test
	void doubleClickRunsTheCardsOwnTool() {
		canvasFixture.mouse.doubleClick(CanvasFixture.middle(canvasFixture.part("Write")));
		assertTrue(canvasFixture.model().contains("name=\"Write\" open=\"false\""), canvasFixture.model());
	}

	@Test
	void whatFailsIsToldAndTakenBack() {
		String model = canvasFixture.model();
		canvasFixture.controller.step("Break", () -> {
			canvasFixture.board.eSet(canvasFixture.board.eClass().getEStructuralFeature("name"), "gone");
			throw new IllegalStateException("The pencil broke.");
		});
		assertEquals(1, canvasFixture.failed.size());
		assertTrue(canvasFixture.failed.getFirst().contains("The pencil broke."), canvasFixture.failed.getFirst());
		assertEquals(model, canvasFixture.model());
		assertFalse(canvasFixture.session.canUndo());
	}
}
