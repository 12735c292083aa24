// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What GEF's tools and editors hear of changes; which of the two kinds of listener they use depends on GEF's version. */
class StackTest {

	private final Bench bench = new Bench();
	private final List<String> heard = new ArrayList<>();

	@BeforeEach
	void listen() {
		bench.domain.getCommandStack().addCommandStackListener(event -> heard.add("changed"));
		bench.domain.getCommandStack().addCommandStackEventListener(
				event -> heard.add(event.isPreChangeEvent() ? "before" : event.isPostChangeEvent() ? "after" : "?"));
	}

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void bothKindsHearOfAChangeThatWasMadeElsewhere() {
		bench.session.execute("Delete", () -> bench.session.delete(bench.node("Read").target()));
		assertHeard();
	}

	@Test
	void bothKindsHearOfUndo() {
		bench.session.execute("Delete", () -> bench.session.delete(bench.node("Read").target()));
		heard.clear();
		bench.domain.getCommandStack().undo();
		assertHeard();
	}

	@Test
	void bothKindsHearThatAllIsSaved() {
		bench.domain.getCommandStack().markSaveLocation();
		assertHeard();
	}

	@Test
	void aDragIsGivenUpWhenSomethingElseChanges() {
		var stray = bench.node("Stray");
		Point from = Mouse.middle(bench.part("Stray"));
		bench.mouse.press(from, from.getTranslated(40, 30));
		bench.workplace.place("Move", Map.of(stray, stray.bounds().moved(5, 5)));
		var placed = stray.bounds();
		bench.mouse.release(from.getTranslated(40, 30));
		assertEquals(placed, stray.bounds());
	}

	private void assertHeard() {
		assertTrue(heard.indexOf("before") >= 0 && heard.indexOf("before") < heard.indexOf("changed")
				&& heard.lastIndexOf("changed") < heard.lastIndexOf("after"), heard::toString);
	}
}
