// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.commands.CompoundCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.ui.command.SetBoundsCommand;
import org.relationalimages.viewpoint.ui.command.ToolCommand;

/** What GEF's tools and editors hear of changes; which of the two kinds of listener they use depends on GEF's version. */
class StackTest {

	private final CanvasFixture canvasFixture = new CanvasFixture();
	private final List<String> heard = new ArrayList<>();

	@BeforeEach
	void listen() {
		canvasFixture.domain.getCommandStack().addCommandStackListener(event -> heard.add("changed"));
		canvasFixture.domain.getCommandStack().addCommandStackEventListener(
				event -> heard.add(event.isPreChangeEvent() ? "before" : event.isPostChangeEvent() ? "after" : "?"));
	}

	@AfterEach
	void close() {
		canvasFixture.close();
	}

	@Test
	void bothKindsHearOfAChangeThatWasMadeElsewhere() {
		canvasFixture.session.execute("Delete", () -> canvasFixture.session.delete(canvasFixture.node("Read").target()));
		assertHeard();
	}

	@Test
	void bothKindsHearOfUndo() {
		canvasFixture.session.execute("Delete", () -> canvasFixture.session.delete(canvasFixture.node("Read").target()));
		heard.clear();
		canvasFixture.domain.getCommandStack().undo();
		assertHeard();
	}

	@Test
	void bothKindsHearThatAllIsSaved() {
		canvasFixture.domain.getCommandStack().markSaveLocation();
		assertHeard();
	}

	@Test
	void aDragIsGivenUpWhenSomethingElseChanges() {
		var stray = canvasFixture.node("Stray");
		Point from = CanvasFixture.middle(canvasFixture.part("Stray"));
		canvasFixture.mouse.press(from, from.getTranslated(40, 30));
		canvasFixture.controller.place("Move", Map.of(stray, stray.bounds().moved(5, 5)));
		var placed = stray.bounds();
		canvasFixture.mouse.release(from.getTranslated(40, 30));
		assertEquals(placed, stray.bounds());
	}

	@Test
	void aStepOfAMoveAndSomethingElseDoesBoth() {
		var stray = canvasFixture.node("Stray");
		var before = stray.bounds();
		CompoundCommand both = new CompoundCommand("Tidy");
		both.add(new SetBoundsCommand(canvasFixture.controller, "Move", stray, before.moved(7, 9)));
		both.add(new ToolCommand("Delete", () -> canvasFixture.session.delete(canvasFixture.node("Read").target())));
		canvasFixture.domain.getCommandStack().execute(both);
		assertEquals(before.moved(7, 9), stray.bounds());
		assertNull(canvasFixture.node("Read"));
		canvasFixture.domain.getCommandStack().undo();
		assertEquals(before, stray.bounds());
		assertNotNull(canvasFixture.node("Read"));
		assertFalse(canvasFixture.domain.getCommandStack().canUndo());
	}

	private void assertHeard() {
		assertTrue(heard.indexOf("before") >= 0 && heard.indexOf("before") < heard.indexOf("changed")
				&& heard.lastIndexOf("changed") < heard.lastIndexOf("after"), heard::toString);
	}
}
