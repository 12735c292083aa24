// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From element to element by keys. */
class KeyboardWalkTest {

	private final CanvasFixture canvasFixture = new CanvasFixture();
	private final KeyRobot keys = new KeyRobot(canvasFixture);

	@AfterEach
	void close() {
		canvasFixture.close();
	}

	@Test
	void tabReadsFromTheTopAndFromTheLeftWithWhatIsInsideAndTheLinks() {
		List<String> read = new ArrayList<>();
		do
			read.add(keys.press(SWT.TAB).selected());
		while (read.size() < 2 || !read.getLast().equals(read.getFirst()));
		assertEquals(List.of("Stray", "Plan", "Later", "Write", "Next", "Rest", "Now", "Read", "Think about what was said", "p", "Stray"), read);
		assertEquals("p", keys.press(SWT.TAB, SWT.SHIFT).selected());
		assertEquals("Stray", keys.press(SWT.HOME).selected());
		assertEquals("p", keys.press(SWT.END).selected());
	}

	@Test
	void enterGoesInsideAndEscapeOut() {
		assertEquals("Stray", keys.press(SWT.CR).selected(), "inside the diagram");
		assertEquals("Plan", keys.press(SWT.TAB).selected());
		assertEquals("Later", keys.press(SWT.CR).selected());
		assertEquals("Write", keys.press(SWT.CR).selected());
		assertEquals("Later", keys.press(SWT.ESC).selected());
		assertEquals("Plan", keys.press(SWT.ESC).selected());
		assertEquals("", keys.press(SWT.ESC).selected());
	}

	@Test
	void enterOpensWhatHasNothingInside() {
		canvasFixture.viewer.select(canvasFixture.part("Write"));
		keys.press(SWT.CR);
		assertTrue(canvasFixture.model().contains("name=\"Write\" open=\"false\""), canvasFixture.model());
	}

	@Test
	void arrowsGoWhereTheyPointAndLeaveWhatEndsThere() {
		canvasFixture.viewer.select(canvasFixture.part("Write"));
		int below = canvasFixture.node("Now").absoluteBounds().y() - canvasFixture.node("Later").absoluteBounds().y();
		assertTrue(below > 0, "columns are a stack");
		boolean beside = canvasFixture.node("Rest").absoluteBounds().x() > canvasFixture.node("Write").absoluteBounds().right();
		assertEquals("Rest", keys.press(beside ? SWT.ARROW_RIGHT : SWT.ARROW_DOWN).selected());
		assertEquals("Write", keys.press(beside ? SWT.ARROW_LEFT : SWT.ARROW_UP).selected());
		assertEquals("Later", keys.press(SWT.ESC).selected());
		assertEquals("Now", keys.press(SWT.ARROW_DOWN).selected());
		assertEquals("Now", keys.press(SWT.ARROW_DOWN).selected(), "the last one");
	}

	@Test
	void arrowsWithShiftExtendTheSelection() {
		canvasFixture.viewer.select(canvasFixture.part("Later"));
		assertEquals("Later, Now", keys.press(SWT.ARROW_DOWN, SWT.SHIFT).selected());
	}

	@Test
	void arrowsOnALinkGoToItsEnds() {
		canvasFixture.viewer.select(canvasFixture.edgePart("Next"));
		assertEquals("Read", keys.press(SWT.ARROW_DOWN).selected());
		canvasFixture.viewer.select(canvasFixture.edgePart("Next"));
		assertEquals("Write", keys.press(SWT.ARROW_UP).selected());
		canvasFixture.viewer.select(canvasFixture.edgePart("Next"));
		assertEquals("Write", keys.press(SWT.ESC).selected());
	}

	@Test
	void tabStaysOnTheCanvasAndControlTabLeaves() {
		assertFalse(traversal(SWT.TRAVERSE_TAB_NEXT, 0).doit);
		assertFalse(traversal(SWT.TRAVERSE_TAB_PREVIOUS, SWT.SHIFT).doit);
		assertTrue(traversal(SWT.TRAVERSE_TAB_NEXT, SWT.CTRL).doit);
		assertTrue(traversal(SWT.TRAVERSE_TAB_PREVIOUS, SWT.CTRL | SWT.SHIFT).doit);
	}

	private Event traversal(int detail, int modifiers) {
		Event event = new Event();
		event.detail = detail;
		event.stateMask = modifiers;
		event.doit = true;
		canvasFixture.viewer.getControl().notifyListeners(SWT.Traverse, event);
		return event;
	}
}
