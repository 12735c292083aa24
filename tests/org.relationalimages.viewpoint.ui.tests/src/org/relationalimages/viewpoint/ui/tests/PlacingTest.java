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
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.ui.tests.support.Mouse;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.ui.part.NodePart;

class PlacingTest {

	private static final int[] DIRECTIONS = { PositionConstants.NORTH, PositionConstants.NORTH_EAST, PositionConstants.EAST,
			PositionConstants.SOUTH_EAST, PositionConstants.SOUTH, PositionConstants.SOUTH_WEST, PositionConstants.WEST,
			PositionConstants.NORTH_WEST };

	private final CanvasFixture canvasFixture = new CanvasFixture();

	@AfterEach
	void close() {
		canvasFixture.close();
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.5, 1, 2 })
	void draggingMovesByWhatTheMouseWentAtAnyZoom(double zoom) {
		canvasFixture.viewer.zoom().setZoom(zoom);
		canvasFixture.viewer.reveal(canvasFixture.part("Stray"));
		EventLoop.settle();
		String model = canvasFixture.model();
		String places = canvasFixture.places();
		Bounds before = canvasFixture.node("Stray").bounds();
		Point from = CanvasFixture.middle(canvasFixture.part("Stray"));
		canvasFixture.mouse.drag(from, from.getTranslated((int) (40 * zoom), (int) (30 * zoom)));
		Bounds after = canvasFixture.node("Stray").bounds();
		assertEquals(40, after.x() - before.x(), 1 / zoom + 1);
		assertEquals(30, after.y() - before.y(), 1 / zoom + 1);
		assertEquals(before.width(), after.width());
		assertTrue(canvasFixture.node("Stray").isPlaced());
		assertEquals("Move", canvasFixture.session.undoLabel());
		assertEquals(model, canvasFixture.model(), "the model knows nothing of places");
		String moved = canvasFixture.places();
		canvasFixture.domain.getCommandStack().undo();
		assertEquals(places, canvasFixture.places());
		assertFalse(canvasFixture.session.canUndo());
		canvasFixture.domain.getCommandStack().redo();
		assertEquals(moved, canvasFixture.places());
		assertEquals(after.x(), canvasFixture.part("Stray").shape().box().x, "the picture followed");
	}

	@Test
	void severalMoveAsOneStep() {
		canvasFixture.viewer.setSelection(new StructuredSelection(
				List.of(canvasFixture.part("Write"), canvasFixture.part("Rest"))));
		String places = canvasFixture.places();
		Point from = CanvasFixture.middle(canvasFixture.part("Rest"));
		Bounds write = canvasFixture.node("Write").bounds();
		canvasFixture.mouse.drag(from, from.getTranslated(12, 0));
		assertEquals(write.x() + 12, canvasFixture.node("Write").bounds().x());
		canvasFixture.session.undo();
		assertEquals(places, canvasFixture.places());
	}

	@Test
	void aRegionStaysWhereItIsAndADragInItSelectsByFrame() {
		String places = canvasFixture.places();
		Bounds later = canvasFixture.node("Later").absoluteBounds();
		Point from = Mouse.at(canvasFixture.part("Later").getFigure(), later.x() + 3, later.y() + 26);
		Point to = Mouse.at(canvasFixture.part("Later").getFigure(), later.right() - 3, later.bottom() - 3);
		canvasFixture.mouse.drag(from, to);
		assertEquals(places, canvasFixture.places());
		assertEquals(2, canvasFixture.viewer.selectedElements().size(), canvasFixture.viewer.selectedElements().toString());
		canvasFixture.mouse.click(from);
		assertEquals(List.of(canvasFixture.node("Later")), canvasFixture.viewer.selectedElements());
	}

	@Test
	void resizingFollowsTheSpecification() {
		NodePart write = canvasFixture.part("Write");
		canvasFixture.viewer.select(write);
		Bounds before = canvasFixture.node("Write").bounds();
		assertTrue(resize(write, PositionConstants.EAST, 30).canExecute());
		canvasFixture.domain.getCommandStack().execute(resize(write, PositionConstants.EAST, 30));
		assertEquals(before.width() + 30, canvasFixture.node("Write").bounds().width());
		assertTrue(canvasFixture.node("Write").isSized());
		NodePart pin = canvasFixture.part("p");
		canvasFixture.viewer.select(pin);
		Command refused = resize(pin, PositionConstants.EAST, 30);
		assertTrue(refused == null || !refused.canExecute(), "a pin has resize kind NONE");
		NodePart region = canvasFixture.part("Now");
		canvasFixture.viewer.select(region);
		refused = resize(region, PositionConstants.EAST, 30);
		assertTrue(refused == null || !refused.canExecute(), "a region's size is its stack's");
	}

	@Test
	void everyHandleThatIsOfferedWorksAndNoOtherSizeIsAsked() {
		canvasFixture.viewer.zoom().setZoom(1);
		for (String label : List.of("Write", "Stray", "p", "Now", "Later", "Plan")) {
			NodePart part = canvasFixture.part(label);
			canvasFixture.viewer.select(part);
			int working = 0;
			for (int direction : DIRECTIONS) {
				Command command = resize(part, direction, 24);
				assertEquals(command != null, part.understandsRequest(request(part, direction, 24)), label);
				if (command == null)
					continue;
				working++;
				Bounds before = part.element().bounds();
				canvasFixture.domain.getCommandStack().execute(command);
				assertEquals(before.width() + width(direction, 24), part.element().bounds().width(), label + " " + direction);
				assertEquals(before.height() + height(direction, 24), part.element().bounds().height(), label + " " + direction);
				canvasFixture.session.undo();
			}
			assertEquals(working, handles(), label);
		}
	}

	@Test
	void severalAreResizedAsFarAsEachCanBe() {
		NodePart stray = canvasFixture.part("Stray");
		NodePart stack = canvasFixture.part("Plan");
		Bounds before = canvasFixture.node("Plan").bounds();
		canvasFixture.viewer.setSelection(new StructuredSelection(List.of(stack, stray)));
		int width = canvasFixture.node("Stray").bounds().width();
		Point grip = eastern(stray);
		canvasFixture.mouse.drag(grip, grip.getTranslated(40, 0));
		assertTrue(canvasFixture.node("Stray").bounds().width() > width + 20, "it was resized");
		assertEquals(before, canvasFixture.node("Plan").bounds());
		assertFalse(canvasFixture.node("Plan").isSized());
	}

	@Test
	void nothingIsOfferedWhereNothingCanBeChanged() {
		canvasFixture.session.refuseChanges("Look, but don't touch.");
		canvasFixture.viewer.select(canvasFixture.part("Stray"));
		assertEquals(0, handles());
		canvasFixture.session.refuseChanges(null);
		canvasFixture.viewer.deselectAll();
		canvasFixture.viewer.select(canvasFixture.part("Stray"));
		assertEquals(8, handles());
	}

	@Test
	void aPinKeepsToTheBorder() {
		Point from = CanvasFixture.middle(canvasFixture.part("p"));
		canvasFixture.mouse.drag(from, from.getTranslated(60, -80));
		Bounds pin = canvasFixture.node("p").bounds();
		Bounds card = canvasFixture.node("Think about what was said").bounds();
		assertEquals(0, pin.y() + pin.height() / 2, 1, "it slid to the upper side: " + pin + " on " + card);
	}

	@Test
	void pinningIsAStepOfItsOwn() {
		canvasFixture.controller.pin(List.of(canvasFixture.node("Stray")), true);
		assertTrue(canvasFixture.node("Stray").isPinned());
		assertEquals("Pin", canvasFixture.session.undoLabel());
		canvasFixture.session.undo();
		assertFalse(canvasFixture.node("Stray").isPinned());
		assertNotEquals("Pin", canvasFixture.session.undoLabel());
	}

	private List<ResizeHandle> shown() {
		EventLoop.settle();
		List<?> shown = LayerManager.Helper.find(canvasFixture.part("Stray")).getLayer(LayerConstants.HANDLE_LAYER).getChildren();
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
