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
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.tool.EdgeTool;
import org.relationalimages.viewpoint.ui.palette.LinkTool;
import org.relationalimages.viewpoint.ui.part.EdgePart;

class LinkingTest {

	private final Bench bench = new Bench();

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void twoClicksLinkTwoCards() {
		String model = bench.model();
		bench.use(new LinkTool((EdgeTool) bench.tool("next")));
		bench.mouse.click(Mouse.middle(bench.part("Rest")));
		bench.mouse.move(Mouse.middle(bench.part("Stray")));
		bench.mouse.click(Mouse.middle(bench.part("Stray")));
		assertEquals(1, bench.node("Stray").incoming().size());
		DEdge edge = bench.node("Stray").incoming().getFirst();
		assertEquals(bench.node("Rest"), edge.source());
		EdgePart part = (EdgePart) bench.viewer.getEditPartRegistry().get(edge);
		assertEquals(bench.part("Rest"), part.getSource());
		assertEquals(bench.part("Stray"), part.getTarget());
		assertEquals("Comes next", bench.session.undoLabel());
		bench.session.undo();
		assertEquals(model, bench.model());
		assertNull(bench.viewer.getEditPartRegistry().get(edge));
		bench.session.redo();
		assertNotNull(bench.viewer.getEditPartRegistry().get(edge), "the same edge again");
	}

	@Test
	void aColumnIsNoEndOfALink() {
		String model = bench.model();
		bench.use(new LinkTool((EdgeTool) bench.tool("next")));
		Point empty = Mouse.at(bench.part("Later").getFigure(), bench.node("Later").absoluteBounds().x() + 4,
				bench.node("Later").absoluteBounds().y() + 30);
		bench.mouse.click(empty);
		assertEquals(1, bench.told.size(), "told that it cannot start there");
		bench.mouse.click(Mouse.middle(bench.part("Rest")));
		bench.mouse.click(empty);
		assertEquals(model, bench.model());
		assertFalse(bench.session.canUndo());
	}

	@Test
	void anEndCanBeMovedToAnotherCard() {
		EdgePart part = bench.edgePart("Next");
		assertEquals("Read", part.element().sink().label());
		String model = bench.model();
		Command command = reconnect(part, "Rest");
		assertTrue(command.canExecute());
		bench.domain.getCommandStack().execute(command);
		assertEquals("Rest", bench.edge("Next").sink().label());
		assertEquals(bench.part("Rest"), bench.edgePart("Next").getTarget());
		assertTrue(bench.part("Read").getTargetConnections().isEmpty());
		bench.session.undo();
		assertEquals(model, bench.model());
		assertEquals(bench.part("Read"), bench.edgePart("Next").getTarget());
		assertTrue(bench.part("Rest").getTargetConnections().isEmpty());
		Command refused = reconnect(bench.edgePart("Next"), "Now");
		assertTrue(refused == null || !refused.canExecute());
	}

	@Test
	void anEdgeIsBentAndStraightenedAgain() {
		EdgePart part = bench.edgePart("Next");
		bench.viewer.select(part);
		String places = bench.places();
		PointList straight = part.line().getPoints().getCopy();
		BendpointRequest request = new BendpointRequest();
		request.setType(RequestConstants.REQ_CREATE_BENDPOINT);
		request.setSource(part);
		request.setIndex(0);
		request.setLocation(Mouse.at(part.getFigure(), straight.getMidpoint().x + 50, straight.getMidpoint().y));
		bench.domain.getCommandStack().execute(part.getCommand(request));
		assertEquals(1, part.element().bendpoints().size());
		assertTrue(part.element().isRouted());
		bench.settle();
		assertEquals(straight.getMidpoint().x + 50, part.line().getPoints().getPoint(1).x, 1);
		bench.session.undo();
		bench.settle();
		assertEquals(places, bench.places());
		assertEquals(straight.size(), part.line().getPoints().size());
	}

	private Command reconnect(EdgePart part, String target) {
		ReconnectRequest request = new ReconnectRequest(RequestConstants.REQ_RECONNECT_TARGET);
		request.setConnectionEditPart(part);
		request.setTargetEditPart(bench.part(target));
		request.setLocation(Mouse.middle(bench.part(target)));
		return bench.part(target).getCommand(request);
	}
}
