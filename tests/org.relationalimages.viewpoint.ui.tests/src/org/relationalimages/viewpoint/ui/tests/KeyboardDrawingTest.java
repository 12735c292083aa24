// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.ui.keyboard.ToolLetters;

/** Drawing with a keyboard only. */
class KeyboardDrawingTest {

	private final CanvasFixture canvasFixture = new CanvasFixture();
	private final KeyRobot keys = new KeyRobot(canvasFixture);

	@AfterEach
	void close() {
		canvasFixture.close();
	}

	@Test
	void fiveElementsWithLinks() {
		String before = canvasFixture.model();
		keys.press(SWT.TAB).press(SWT.TAB).press(SWT.CR);
		assertEquals("Later", keys.selected());
		keys.press('n').name("One");
		assertEquals("One", keys.selected());
		keys.press('n').name("Two").press('n').name("Three").press('o').name("Four").press('o').name("Five");
		canvasFixture.viewer.select(canvasFixture.part("One"));
		keys.link('c', "two");
		assertEquals(List.of("Comes next: Two, Card, in Later, in Plan"), keys.offered());
		canvasFixture.viewer.select(canvasFixture.part("Two"));
		keys.link('l', "three");
		assertEquals("Two", link("Three").source().label());
		assertEquals("One", link("Two").source().label());
		assertNotNull(canvasFixture.node("Five"));
		canvasFixture.viewer.select(canvasFixture.part("Four"));
		keys.press(SWT.F2).name("For");
		assertNotNull(canvasFixture.node("For"));
		keys.press(SWT.DEL);
		assertNull(canvasFixture.node("For"));
		while (canvasFixture.session.canUndo())
			keys.press('z', SWT.CTRL);
		assertEquals(before, canvasFixture.model());
		assertEquals(List.of(), canvasFixture.failed);
	}

	@Test
	void whatCannotBeLinkedOrMadeIsTold() {
		keys.press('l');
		assertTrue(canvasFixture.told.getLast().startsWith("Select the element where the link starts"), canvasFixture.told.toString());
		canvasFixture.viewer.select(canvasFixture.part("Now"));
		keys.press('l');
		assertTrue(canvasFixture.told.getLast().startsWith("\"Comes next\" cannot start here."), canvasFixture.told.toString());
		keys.press('m');
		assertTrue(canvasFixture.told.getLast().startsWith("\"Mark as done\" can't be used here."), canvasFixture.told.toString());
	}

	@Test
	void twoSelectedElementsAreLinkedAtOnce() {
		canvasFixture.viewer.select(canvasFixture.part("Rest"));
		canvasFixture.viewer.appendSelection(canvasFixture.part("Stray"));
		keys.press('c');
		assertEquals("Rest", link("Stray").source().label());
	}

	@Test
	void theLinkListIsShortenedByWords() {
		canvasFixture.viewer.select(canvasFixture.part("Rest"));
		keys.link('l', "said think");
		assertEquals(List.of("Comes next: Think about what was said, Card, in Now, in Plan"), keys.offered());
		canvasFixture.viewer.select(canvasFixture.part("Rest"));
		keys.link('l', "nothing of that kind");
		assertEquals(List.of(), keys.offered());
	}

	@Test
	void aLetterIsTheFirstOneThatIsFree() {
		List<ToolDescription> tools = canvasFixture.controller.tools().palette(canvasFixture.diagram).tools();
		ToolLetters letters = new ToolLetters(tools);
		assertEquals(List.of("New card N", "Loose card O", "Mark as done M", "Comes next C"), tools.stream()
				.map(tool -> tool.label() + " " + letters.of(tool).map(String::valueOf).orElse("")).toList());
	}

	private DEdge link(String end) {
		assertEquals(1, canvasFixture.node(end).incoming().size(), end);
		return canvasFixture.node(end).incoming().getFirst();
	}
}
