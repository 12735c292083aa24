// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.ui.arrange.Arrangement;

class ArrangingTest {

	private final CanvasFixture canvasFixture = new CanvasFixture();
	private final Arrangement arrangement = new Arrangement(canvasFixture.viewer, canvasFixture.layouter);

	@AfterEach
	void close() {
		canvasFixture.close();
	}

	@Test
	void allIsArrangedInOneStep() {
		moveStray();
		String moved = canvasFixture.places();
		arrangement.arrangeAll();
		assertFalse(canvasFixture.node("Stray").isPlaced());
		assertEquals("Arrange all", canvasFixture.session.undoLabel());
		canvasFixture.session.undo();
		assertEquals(moved, canvasFixture.places());
	}

	@Test
	void whatIsPinnedStays() {
		moveStray();
		canvasFixture.controller.pin(List.of(canvasFixture.node("Stray")), true);
		Bounds place = canvasFixture.node("Stray").bounds();
		arrangement.arrangeAll();
		assertEquals(place, canvasFixture.node("Stray").bounds());
	}

	@Test
	void onlyTheSelectionIsArranged() {
		moveStray();
		canvasFixture.controller.place("Move", Map.of(canvasFixture.node("Write"), canvasFixture.node("Write").bounds().moved(7, 3)));
		Bounds stray = canvasFixture.node("Stray").bounds();
		Bounds write = canvasFixture.node("Write").bounds();
		arrangement.arrange(List.of(canvasFixture.node("Stray")));
		assertNotEquals(stray, canvasFixture.node("Stray").bounds());
		assertEquals(write, canvasFixture.node("Write").bounds());
		assertFalse(canvasFixture.node("Write").isPinned(), "pinned for the moment only");
	}

	private void moveStray() {
		canvasFixture.controller.place("Move", Map.of(canvasFixture.node("Stray"), canvasFixture.node("Stray").bounds().moved(500, 300)));
	}
}
