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

class KeysTest {

	private final Bench bench = new Bench();

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void deleteTakesTheCardOutOfTheModelAndUndoBringsItBack() {
		String model = bench.model();
		String places = bench.places();
		bench.mouse.click(Mouse.middle(bench.part("Read")));
		bench.mouse.key(SWT.DEL, SWT.DEL, 0);
		assertNull(bench.node("Read"));
		assertNull(bench.edge("Next"));
		bench.mouse.key('z', (char) 26, SWT.CTRL);
		assertEquals(model, bench.model());
		assertEquals(places, bench.places());
		assertNotNull(bench.part("Read"));
		bench.mouse.key('z', (char) 26, SWT.CTRL | SWT.SHIFT);
		assertNull(bench.node("Read"));
	}

	@Test
	void arrowsMoveWhatIsSelected() {
		bench.mouse.click(Mouse.middle(bench.part("Stray")));
		Bounds before = bench.node("Stray").bounds();
		bench.mouse.key(SWT.ARROW_RIGHT, '\0', 0);
		bench.mouse.key(SWT.ARROW_DOWN, '\0', SWT.CTRL);
		assertEquals(before.moved(10, 1), bench.node("Stray").bounds());
	}

	@Test
	void tabGoesThroughAllAndControlASelectsAll() {
		bench.mouse.key(SWT.TAB, '\t', 0);
		var first = bench.viewer.selectedElements();
		bench.mouse.key(SWT.TAB, '\t', 0);
		assertFalse(first.equals(bench.viewer.selectedElements()));
		bench.mouse.key(SWT.TAB, '\t', SWT.SHIFT);
		assertEquals(first, bench.viewer.selectedElements());
		bench.mouse.key('a', (char) 1, SWT.CTRL);
		assertEquals(9, bench.viewer.selectedElements().size(), bench.viewer.selectedElements().toString());
	}

	@Test
	void spaceSelectsAndWithControlDeselects() {
		bench.mouse.click(Mouse.middle(bench.part("Stray")));
		bench.mouse.key(' ', '\0', SWT.CTRL);
		assertEquals(List.of(), bench.viewer.selectedElements());
		bench.mouse.key(' ', ' ', 0);
		assertEquals(List.of(bench.node("Stray")), bench.viewer.selectedElements());
	}

	@Test
	void theKeyboardIsNotLeftToACardThatIsGone() {
		var gone = bench.part("Read");
		bench.viewer.setFocus(gone);
		bench.viewer.getControl().notifyListeners(SWT.FocusOut, new Event());
		bench.session.execute("Delete", () -> bench.session.delete(bench.node("Read").target()));
		assertNotSame(gone, bench.viewer.getFocusEditPart());
		bench.viewer.getControl().notifyListeners(SWT.FocusIn, new Event());
		assertFalse(gone.hasFocus());
	}

	@Test
	void zoomKeys() {
		bench.mouse.key('+', '+', SWT.CTRL);
		assertTrue(bench.viewer.zoom().getZoom() > 1);
		bench.mouse.key('0', '0', SWT.CTRL);
		assertEquals(1, bench.viewer.zoom().getZoom());
		bench.mouse.key('-', '-', SWT.CTRL);
		assertTrue(bench.viewer.zoom().getZoom() < 1);
	}

	@Test
	void escapeGivesTheSelectionToolBack() {
		bench.use(new PlaceTool(bench.tool("card")));
		bench.mouse.move(Mouse.middle(bench.part("Stray")));
		bench.mouse.key(SWT.ESC, SWT.ESC, 0);
		assertTrue(bench.domain.getActiveTool() instanceof SelectionTool);
	}

	@Test
	void doubleClickRunsTheCardsOwnTool() {
		bench.mouse.doubleClick(Mouse.middle(bench.part("Write")));
		assertTrue(bench.model().contains("name=\"Write\" open=\"false\""), bench.model());
	}

	@Test
	void whatFailsIsToldAndTakenBack() {
		String model = bench.model();
		bench.workplace.step("Break", () -> {
			bench.board.eSet(bench.board.eClass().getEStructuralFeature("name"), "gone");
			throw new IllegalStateException("The pencil broke.");
		});
		assertEquals(1, bench.failed.size());
		assertTrue(bench.failed.getFirst().contains("The pencil broke."), bench.failed.getFirst());
		assertEquals(model, bench.model());
		assertFalse(bench.session.canUndo());
	}
}
