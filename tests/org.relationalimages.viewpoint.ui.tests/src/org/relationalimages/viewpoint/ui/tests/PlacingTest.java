// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.ui.part.NodePart;

class PlacingTest {

	private static final int[] DIRECTIONS = { PositionConstants.NORTH, PositionConstants.NORTH_EAST, PositionConstants.EAST,
			PositionConstants.SOUTH_EAST, PositionConstants.SOUTH, PositionConstants.SOUTH_WEST, PositionConstants.WEST,
			PositionConstants.NORTH_WEST };

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
		bench.viewer.setSelection(new StructuredSelection(
				List.of(bench.part("Write"), bench.part("Rest"))));
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
		assertEquals(List.of(bench.node("Later")), bench.viewer.selectedElements());
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
	void everyHandleThatIsOfferedWorksAndNoOtherSizeIsAsked() {
		bench.viewer.zoom().setZoom(1);
		for (String label : List.of("Write", "Stray", "p", "Now", "Later", "Plan")) {
			NodePart part = bench.part(label);
			bench.viewer.select(part);
			int working = 0;
			for (int direction : DIRECTIONS) {
				Command command = resize(part, direction, 24);
				assertEquals(command != null, part.understandsRequest(request(part, direction, 24)), label);
				if (command == null)
					continue;
				working++;
				Bounds before = part.element().bounds();
				bench.domain.getCommandStack().execute(command);
				assertEquals(before.width() + width(direction, 24), part.element().bounds().width(), label + " " + direction);
				assertEquals(before.height() + height(direction, 24), part.element().bounds().height(), label + " " + direction);
				bench.session.undo();
			}
			assertEquals(working, handles(), label);
		}
	}

	@Test
	void severalAreResizedAsFarAsEachCanBe() {
		NodePart stray = bench.part("Stray");
		NodePart stack = bench.part("Plan");
		Bounds before = bench.node("Plan").bounds();
		bench.viewer.setSelection(new StructuredSelection(List.of(stack, stray)));
		int width = bench.node("Stray").bounds().width();
		Point grip = eastern(stray);
		bench.mouse.drag(grip, grip.getTranslated(40, 0));
		assertTrue(bench.node("Stray").bounds().width() > width + 20, "it was resized");
		assertEquals(before, bench.node("Plan").bounds());
		assertFalse(bench.node("Plan").isSized());
	}

	@Test
	void nothingIsOfferedWhereNothingCanBeChanged() {
		bench.session.refuseChanges("Look, but don't touch.");
		bench.viewer.select(bench.part("Stray"));
		assertEquals(0, handles());
		bench.session.refuseChanges(null);
		bench.viewer.deselectAll();
		bench.viewer.select(bench.part("Stray"));
		assertEquals(8, handles());
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
		bench.workplace.pin(List.of(bench.node("Stray")), true);
		assertTrue(bench.node("Stray").isPinned());
		assertEquals("Pin", bench.session.undoLabel());
		bench.session.undo();
		assertFalse(bench.node("Stray").isPinned());
		assertNotEquals("Pin", bench.session.undoLabel());
	}

	private List<ResizeHandle> shown() {
		bench.settle();
		List<?> shown = LayerManager.Helper.find(bench.part("Stray")).getLayer(LayerConstants.HANDLE_LAYER).getChildren();
		return shown.stream().filter(ResizeHandle.class::isInstance).map(ResizeHandle.class::cast).toList();
	}

	private int handles() {
		return shown().size();
	}

	/** The middle of the handle at the right side of an element, on the canvas. */
	private Point eastern(NodePart part) {
		Rectangle box = part.shape().box();
		part.getFigure().translateToAbsolute(box);
		return shown().stream().map(handle -> {
			Rectangle place = handle.getBounds().getCopy();
			handle.translateToAbsolute(place);
			return place.getCenter();
		}).filter(middle -> Math.abs(middle.x - box.right()) < 3 && Math.abs(middle.y - box.getCenter().y) < 3).findFirst().orElseThrow();
	}

	private static Command resize(NodePart part, int direction, int by) {
		return part.getCommand(request(part, direction, by));
	}

	private static ChangeBoundsRequest request(NodePart part, int direction, int by) {
		ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_RESIZE);
		request.setResizeDirection(direction);
		request.setSizeDelta(new Dimension(width(direction, by), height(direction, by)));
		request.setEditParts(part);
		return request;
	}

	private static int width(int direction, int by) {
		return (direction & PositionConstants.EAST_WEST) == 0 ? 0 : by;
	}

	private static int height(int direction, int by) {
		return (direction & PositionConstants.NORTH_SOUTH) == 0 ? 0 : by;
	}
}
