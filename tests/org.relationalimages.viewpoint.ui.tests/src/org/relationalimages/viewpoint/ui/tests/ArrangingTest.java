// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;

import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.ui.arrange.Arrangement;

class ArrangingTest {

	private final Bench bench = new Bench();
	private final Arrangement arrangement = new Arrangement(bench.viewer, bench.layouter);

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void allIsArrangedInOneStep() {
		moveStray();
		String moved = bench.places();
		arrangement.arrangeAll();
		assertFalse(bench.node("Stray").isPlaced());
		assertEquals("Arrange all", bench.session.undoLabel());
		bench.session.undo();
		assertEquals(moved, bench.places());
	}

	@Test
	void whatIsPinnedStays() {
		moveStray();
		bench.workplace.pin(List.of(bench.node("Stray")), true);
		Bounds place = bench.node("Stray").bounds();
		arrangement.arrangeAll();
		assertEquals(place, bench.node("Stray").bounds());
	}

	@Test
	void onlyTheSelectionIsArranged() {
		moveStray();
		bench.workplace.place("Move", Map.of(bench.node("Write"), bench.node("Write").bounds().moved(7, 3)));
		Bounds stray = bench.node("Stray").bounds();
		Bounds write = bench.node("Write").bounds();
		arrangement.arrange(List.of(bench.node("Stray")));
		assertNotEquals(stray, bench.node("Stray").bounds());
		assertEquals(write, bench.node("Write").bounds());
		assertFalse(bench.node("Write").isPinned(), "pinned for the moment only");
	}

	@Test
	void partsSpeakTheirLabels() {
		AccessibleEvent event = new AccessibleEvent(this);
		((AccessibleEditPart) bench.part("Read").getAdapter(AccessibleEditPart.class)).getName(event);
		assertEquals("Read, Card", event.result);
		((AccessibleEditPart) bench.edgePart("Next").getAdapter(AccessibleEditPart.class)).getName(event);
		assertEquals("Next", event.result);
	}

	private void moveStray() {
		bench.workplace.place("Move", Map.of(bench.node("Stray"), bench.node("Stray").bounds().moved(500, 300)));
	}
}
