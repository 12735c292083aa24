// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.ui.part.NodePart;

class PlacingTest {

	private final Bench bench = new Bench();

	@AfterEach
	void close() {
		bench.close();
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.5, 1, 2 })
	void draggingMovesByWhatTheMouseWentAtAnyZoom(double zoom) {
		bench.viewer.zoom().setZoom(zoom);
		bench.viewer.reveal(bench.part("Stray"));
		bench.settle();
		String model = bench.model();
		String places = bench.places();
		Bounds before = bench.node("Stray").bounds();
		Point from = Mouse.middle(bench.part("Stray"));
		bench.mouse.drag(from, from.getTranslated((int) (40 * zoom), (int) (30 * zoom)));
		Bounds after = bench.node("Stray").bounds();
		assertEquals(40, after.x() - before.x(), 1 / zoom + 1);
		assertEquals(30, after.y() - before.y(), 1 / zoom + 1);
		assertEquals(before.width(), after.width());
		assertTrue(bench.node("Stray").isPlaced());
		assertEquals("Move", bench.session.undoLabel());
		assertEquals(model, bench.model(), "the model knows nothing of places");
		String moved = bench.places();
		bench.domain.getCommandStack().undo();
		assertEquals(places, bench.places());
		assertFalse(bench.session.canUndo());
		bench.domain.getCommandStack().redo();
		assertEquals(moved, bench.places());
		assertEquals(after.x(), bench.part("Stray").shape().box().x, "the picture followed");
	}

	@Test
	void severalMoveAsOneStep() {
		bench.viewer.setSelection(new org.eclipse.jface.viewers.StructuredSelection(
				java.util.List.of(bench.part("Write"), bench.part("Rest"))));
		String places = bench.places();
		Point from = Mouse.middle(bench.part("Rest"));
		Bounds write = bench.node("Write").bounds();
		bench.mouse.drag(from, from.getTranslated(12, 0));
		assertEquals(write.x() + 12, bench.node("Write").bounds().x());
		bench.session.undo();
		assertEquals(places, bench.places());
	}

	@Test
	void aRegionStaysWhereItIsAndADragInItSelectsByFrame() {
		String places = bench.places();
		Bounds later = bench.node("Later").absoluteBounds();
		Point from = Mouse.at(bench.part("Later").getFigure(), later.x() + 3, later.y() + 26);
		Point to = Mouse.at(bench.part("Later").getFigure(), later.right() - 3, later.bottom() - 3);
		bench.mouse.drag(from, to);
		assertEquals(places, bench.places());
		assertEquals(2, bench.viewer.selectedElements().size(), bench.viewer.selectedElements().toString());
		bench.mouse.click(from);
		assertEquals(java.util.List.of(bench.node("Later")), bench.viewer.selectedElements());
	}

	@Test
	void resizingFollowsTheSpecification() {
		NodePart write = bench.part("Write");
		bench.viewer.select(write);
		Bounds before = bench.node("Write").bounds();
		assertTrue(resize(write, PositionConstants.EAST, 30).canExecute());
		bench.domain.getCommandStack().execute(resize(write, PositionConstants.EAST, 30));
		assertEquals(before.width() + 30, bench.node("Write").bounds().width());
		assertTrue(bench.node("Write").isSized());
		NodePart pin = bench.part("p");
		bench.viewer.select(pin);
		Command refused = resize(pin, PositionConstants.EAST, 30);
		assertTrue(refused == null || !refused.canExecute(), "a pin has resize kind NONE");
		NodePart region = bench.part("Now");
		bench.viewer.select(region);
		refused = resize(region, PositionConstants.EAST, 30);
		assertTrue(refused == null || !refused.canExecute(), "a region's size is its stack's");
	}

	@Test
	void aPinKeepsToTheBorder() {
		Point from = Mouse.middle(bench.part("p"));
		bench.mouse.drag(from, from.getTranslated(60, -80));
		Bounds pin = bench.node("p").bounds();
		Bounds card = bench.node("Think about what was said").bounds();
		assertEquals(0, pin.y() + pin.height() / 2, 1, "it slid to the upper side: " + pin + " on " + card);
	}

	@Test
	void pinningIsAStepOfItsOwn() {
		bench.workplace.pin(java.util.List.of(bench.node("Stray")), true);
		assertTrue(bench.node("Stray").isPinned());
		assertEquals("Pin", bench.session.undoLabel());
		bench.session.undo();
		assertFalse(bench.node("Stray").isPinned());
		assertNotEquals("Pin", bench.session.undoLabel());
	}

	private static Command resize(NodePart part, int direction, int by) {
		ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_RESIZE);
		request.setResizeDirection(direction);
		request.setSizeDelta(new Dimension(by, 0));
		request.setEditParts(part);
		return part.getCommand(request);
	}
}
