// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.draw2d.geometry.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.ui.tests.support.Mouse;
import org.relationalimages.viewpoint.geometry.Bounds;

class DroppingTest {

	private final CanvasFixture canvasFixture = new CanvasFixture();

	@AfterEach
	void close() {
		canvasFixture.close();
	}

	@Test
	void aCardDraggedIntoAnotherColumnMovesInTheModel() {
		String model = canvasFixture.model();
		String places = canvasFixture.places();
		Bounds now = canvasFixture.node("Now").absoluteBounds();
		canvasFixture.mouse.drag(CanvasFixture.middle(canvasFixture.part("Rest")),
				Mouse.at(canvasFixture.part("Now").getFigure(), now.x() + now.width() / 2, now.bottom() - 8));
		assertEquals(canvasFixture.node("Now"), canvasFixture.node("Rest").parent());
		assertEquals(java.util.List.of(canvasFixture.node("Rest")), canvasFixture.viewer.selectedElements());
		canvasFixture.session.undo();
		assertEquals(model, canvasFixture.model());
		assertEquals(places, canvasFixture.places());
		canvasFixture.session.redo();
		assertEquals(canvasFixture.node("Now"), canvasFixture.node("Rest").parent());
	}

	@Test
	void aCardIsNotDroppedWhereNoToolTakesIt() {
		String model = canvasFixture.model();
		canvasFixture.mouse.drag(CanvasFixture.middle(canvasFixture.part("Rest")), new Point(860, 600));
		assertEquals(model, canvasFixture.model());
		assertEquals(canvasFixture.node("Later"), canvasFixture.node("Rest").parent());
		assertFalse(canvasFixture.session.canUndo());
	}
}
