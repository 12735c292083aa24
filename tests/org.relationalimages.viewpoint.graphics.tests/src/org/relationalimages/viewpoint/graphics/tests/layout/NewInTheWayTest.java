// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.layout.Layouter;
import org.relationalimages.viewpoint.graphics.layout.core.Clearance;
import org.relationalimages.viewpoint.graphics.tests.ArrangedBoard;

/** What comes to lie on an edge that was there before. */
class NewInTheWayTest {

	private final ArrangedBoard board = new ArrangedBoard();
	private final Layouter layouter = new Layouter(board.images);
	private final DNode left = board.node(board.diagram, "left");
	private final DNode right = board.node(board.diagram, "right");
	private final DNode other = board.node(board.diagram, "other");
	private final DEdge edge = board.edge(left, right, "");

	@BeforeEach
	void place() {
		board.change().bounds(left, new Bounds(0, 100, 80, 40));
		board.change().bounds(right, new Bounds(600, 100, 80, 40));
		board.change().bounds(other, new Bounds(300, 500, 80, 40));
		board.commit();
	}

	private boolean runsThrough(DNode node) {
		List<PrecisePoint> course = new ArrayList<>(List.of(PrecisePoint.of(left.bounds().center())));
		edge.bendpoints().stream().map(PrecisePoint::of).forEach(course::add);
		course.add(PrecisePoint.of(right.bounds().center()));
		for (int i = 1; i < course.size(); i++)
			if (Clearance.crosses(course.get(i - 1), course.get(i), PreciseRect.of(node.absoluteBounds())))
				return true;
		return false;
	}

	@Test
	void anOldEdgeIsLedAroundANewElement() {
		DNode fresh = board.node(board.diagram, "fresh");
		layouter.update(board.change(), new Point(340, 120));
		board.commit();
		assertTrue(fresh.bounds().y() < 200, "it lies where the pointer was");
		assertFalse(edge.bendpoints().isEmpty());
		assertFalse(runsThrough(fresh), edge.bendpoints().toString());
		assertFalse(edge.isRouted());
	}

	@Test
	void anOldEdgeIsLedAroundAnElementThatIsMovedOntoIt() {
		layouter.place(board.change(), Map.of(other, new Bounds(300, 100, 80, 40)));
		board.commit();
		assertFalse(runsThrough(other), edge.bendpoints().toString());
		layouter.place(board.change(), Map.of(other, new Bounds(300, edge.bendpoints().getFirst().y() - 20, 80, 40)));
		board.commit();
		assertFalse(runsThrough(other), "also when it had bends: " + edge.bendpoints());
	}

	@Test
	void whatWasBentByHandStays() {
		List<Point> own = List.of(new Point(340, 90));
		board.change().bendpoints(edge, own, true);
		board.commit();
		layouter.place(board.change(), Map.of(other, new Bounds(300, 80, 80, 40)));
		board.commit();
		assertEquals(own, edge.bendpoints());
	}

	@Test
	void whatIsFarAwayChangesNothing() {
		layouter.place(board.change(), Map.of(other, new Bounds(300, 400, 80, 40)));
		board.commit();
		assertEquals(List.of(), edge.bendpoints());
	}
}
