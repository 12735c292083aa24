// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.BendpointRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.ui.tests.support.Mouse;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.tool.EdgeTool;
import org.relationalimages.viewpoint.ui.palette.LinkTool;
import org.relationalimages.viewpoint.ui.part.EdgePart;

class LinkingTest {

	private final CanvasFixture canvasFixture = new CanvasFixture();

	@AfterEach
	void close() {
		canvasFixture.close();
	}

	@Test
	void twoClicksLinkTwoCards() {
		String model = canvasFixture.model();
		canvasFixture.use(new LinkTool((EdgeTool) canvasFixture.tool("next")));
		canvasFixture.mouse.click(CanvasFixture.middle(canvasFixture.part("Rest")));
		canvasFixture.mouse.move(CanvasFixture.middle(canvasFixture.part("Stray")));
		canvasFixture.mouse.click(CanvasFixture.middle(canvasFixture.part("Stray")));
		assertEquals(1, canvasFixture.node("Stray").incoming().size());
		DEdge edge = canvasFixture.node("Stray").incoming().getFirst();
		assertEquals(canvasFixture.node("Rest"), edge.source());
		EdgePart part = (EdgePart) canvasFixture.viewer.getEditPartRegistry().get(edge);
		assertEquals(canvasFixture.part("Rest"), part.getSource());
		assertEquals(canvasFixture.part("Stray"), part.getTarget());
		assertEquals("Comes next", canvasFixture.session.undoLabel());
		canvasFixture.session.undo();
		assertEquals(model, canvasFixture.model());
		assertNull(canvasFixture.viewer.getEditPartRegistry().get(edge));
		canvasFixture.session.redo();
		assertNotNull(canvasFixture.viewer.getEditPartRegistry().get(edge), "the same edge again");
	}

	@Test
	void aColumnIsNoEndOfALink() {
		String model = canvasFixture.model();
		canvasFixture.use(new LinkTool((EdgeTool) canvasFixture.tool("next")));
		Point empty = Mouse.at(canvasFixture.part("Later").getFigure(), canvasFixture.node("Later").absoluteBounds().x() + 4,
				canvasFixture.node("Later").absoluteBounds().y() + 30);
		canvasFixture.mouse.click(empty);
		assertEquals(1, canvasFixture.told.size(), "told that it cannot start there");
		assertTrue(canvasFixture.told.getFirst().contains("It can't begin at \u201cLater\u201d."), canvasFixture.told.getFirst());
		canvasFixture.mouse.click(CanvasFixture.middle(canvasFixture.part("Rest")));
		canvasFixture.mouse.click(empty);
		assertEquals(model, canvasFixture.model());
		assertFalse(canvasFixture.session.canUndo());
	}

	@Test
	void anEndCanBeMovedToAnotherCard() {
		EdgePart part = canvasFixture.edgePart("Next");
		assertEquals("Read", part.element().sink().label());
		String model = canvasFixture.model();
		Command command = reconnect(part, "Rest");
		assertTrue(command.canExecute());
		canvasFixture.domain.getCommandStack().execute(command);
		assertEquals("Rest", canvasFixture.edge("Next").sink().label());
		assertEquals(canvasFixture.part("Rest"), canvasFixture.edgePart("Next").getTarget());
		assertTrue(canvasFixture.part("Read").getTargetConnections().isEmpty());
		canvasFixture.session.undo();
		assertEquals(model, canvasFixture.model());
		assertEquals(canvasFixture.part("Read"), canvasFixture.edgePart("Next").getTarget());
		assertTrue(canvasFixture.part("Rest").getTargetConnections().isEmpty());
		Command refused = reconnect(canvasFixture.edgePart("Next"), "Now");
		assertTrue(refused == null || !refused.canExecute());
	}

	@Test
	void anEdgeIsBentAndStraightenedAgain() {
		EdgePart part = canvasFixture.edgePart("Next");
		canvasFixture.viewer.select(part);
		String places = canvasFixture.places();
		PointList straight = part.line().getPoints().getCopy();
		BendpointRequest request = new BendpointRequest();
		request.setType(RequestConstants.REQ_CREATE_BENDPOINT);
		request.setSource(part);
		request.setIndex(0);
		request.setLocation(Mouse.at(part.getFigure(), straight.getMidpoint().x + 50, straight.getMidpoint().y));
		canvasFixture.domain.getCommandStack().execute(part.getCommand(request));
		assertEquals(1, part.element().bendpoints().size());
		assertTrue(part.element().isRouted());
		EventLoop.settle();
		assertEquals(straight.getMidpoint().x + 50, part.line().getPoints().getPoint(1).x, 1);
		canvasFixture.session.undo();
		EventLoop.settle();
		assertEquals(places, canvasFixture.places());
		assertEquals(straight.size(), part.line().getPoints().size());
	}

	private Command reconnect(EdgePart part, String target) {
		ReconnectRequest request = new ReconnectRequest(RequestConstants.REQ_RECONNECT_TARGET);
		request.setConnectionEditPart(part);
		request.setTargetEditPart(canvasFixture.part(target));
		request.setLocation(CanvasFixture.middle(canvasFixture.part(target)));
		return canvasFixture.part(target).getCommand(request);
	}
}
