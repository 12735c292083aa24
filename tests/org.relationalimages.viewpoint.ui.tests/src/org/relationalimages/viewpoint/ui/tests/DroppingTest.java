// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.draw2d.geometry.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.geometry.Bounds;

class DroppingTest {

	private final Bench bench = new Bench();

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void aCardDraggedIntoAnotherColumnMovesInTheModel() {
		String model = bench.model();
		String places = bench.places();
		Bounds now = bench.node("Now").absoluteBounds();
		bench.mouse.drag(Mouse.middle(bench.part("Rest")),
				Mouse.at(bench.part("Now").getFigure(), now.x() + now.width() / 2, now.bottom() - 8));
		assertEquals(bench.node("Now"), bench.node("Rest").parent());
		assertEquals(java.util.List.of(bench.node("Rest")), bench.viewer.selectedElements());
		bench.session.undo();
		assertEquals(model, bench.model());
		assertEquals(places, bench.places());
		bench.session.redo();
		assertEquals(bench.node("Now"), bench.node("Rest").parent());
	}

	@Test
	void aCardIsNotDroppedWhereNoToolTakesIt() {
		String model = bench.model();
		bench.mouse.drag(Mouse.middle(bench.part("Rest")), new Point(860, 600));
		assertEquals(model, bench.model());
		assertEquals(bench.node("Later"), bench.node("Rest").parent());
		assertFalse(bench.session.canUndo());
	}
}
