// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.graphics.layout.Layouter;
import org.relationalimages.viewpoint.graphics.tests.ArrangedBoard;
import org.relationalimages.viewpoint.style.ContainerLayout;
import org.relationalimages.viewpoint.views.DiagramViews;

class LayoutUpdateTest {

	private final ArrangedBoard board = new ArrangedBoard();
	private final Layouter layouter = new Layouter(board.images);

	private Map<AbstractDNode, Bounds> places() {
		Map<AbstractDNode, Bounds> places = new IdentityHashMap<>();
		board.all().forEach(node -> places.put(node, node.absoluteBounds()));
		return places;
	}

	@Test
	void theFirstUpdateArrangesEverything() {
		DNode a = board.node(board.diagram, "a");
		DNode b = board.node(board.diagram, "b");
		board.edge(a, b, "");
		layouter.update(board.change(), null);
		board.commit();
		assertTrue(a.bounds().bottom() < b.bounds().y());
	}

	@Test
	void aNewElementFindsAFreePlaceAndNothingElseMoves() {
		List<DNode> nodes = new ArrayList<>();
		for (int i = 0; i < 30; i++)
			nodes.add(board.node(board.diagram, "node " + i));
		for (int i = 1; i < 30; i++)
			board.edge(nodes.get(i / 2), nodes.get(i), "");
		board.arranged();
		Map<AbstractDNode, Bounds> before = places();
		DNode fresh = board.node(board.diagram, "fresh");
		board.edge(nodes.get(3), fresh, "");
		Point hint = nodes.get(5).absoluteBounds().center();
		DNode hinted = board.node(board.diagram, "at the mouse");
		layouter.update(board.change(), null);
		board.commit();
		before.forEach((node, place) -> assertEquals(place, node.absoluteBounds()));
		assertNotNull(fresh.bounds());
		LayoutAssertions.noOverlaps(board);
		assertTrue(distance(fresh, nodes.get(3).absoluteBounds().center()) < 700);
		assertNotNull(hinted.bounds());
		DNode third = board.node(board.diagram, "exactly here");
		layouter.update(board.change(), hint);
		assertTrue(distance(third, hint) < 400);
		LayoutAssertions.noOverlaps(board);
	}

	private static double distance(AbstractDNode node, Point to) {
		Point at = node.absoluteBounds().center();
		return Math.hypot(at.x() - to.x(), at.y() - to.y());
	}

	@Test
	void whatTheUserPlacedStaysWhenElementsComeAndLabelsGrow() {
		DNode placed = board.node(board.diagram, "placed");
		DNode other = board.node(board.diagram, "other");
		board.arranged();
		layouter.place(board.change(), Map.of(placed, new Bounds(500, 300, 200, 80)));
		board.commit();
		assertTrue(placed.isPlaced() && placed.isSized());
		board.node(board.diagram, "new");
		board.change().label(other, "a label that has become a great deal longer than it was before", false);
		layouter.update(board.change(), null);
		board.commit();
		assertEquals(new Bounds(500, 300, 200, 80), placed.bounds());
		assertTrue(other.bounds().width() > 100);
		LayoutAssertions.noOverlaps(board);
	}

	@Test
	void whatAToolMadeAtThePointerGetsItsSizeThere() {
		DNodeContainer life = board.container(board.diagram, "Life", ContainerLayout.VERTICAL_STACK);
		DNodeContainer band = board.container(life, "Band", ContainerLayout.FREE_FORM);
		board.node(band, "first");
		board.arranged();
		DNodeList card = board.list(band, "a card");
		board.change().bounds(card, new Bounds(400, 60, 0, 0));
		board.change().placed(card, true, false, false);
		layouter.update(board.change(), null);
		board.commit();
		assertEquals(400, card.bounds().x());
		assertEquals(60, card.bounds().y());
		assertTrue(card.bounds().width() > 30 && card.bounds().height() > 20, "size " + card.bounds());
		LayoutAssertions.parentsHoldChildren(board);
		LayoutAssertions.noOverlaps(board);
	}

	@Test
	void whatAToolMadeOverAnotherElementStaysAtThePointer() {
		DNodeContainer life = board.container(board.diagram, "Life", ContainerLayout.VERTICAL_STACK);
		DNodeContainer band = board.container(life, "Band", ContainerLayout.FREE_FORM);
		DNode first = board.node(band, "first");
		board.arranged();
		Bounds before = first.bounds();
		DNodeList card = board.list(band, "a card");
		Point pointer = new Point(before.x() + before.width() / 2, before.y() + 5);
		board.change().bounds(card, new Bounds(pointer.x(), pointer.y(), 0, 0));
		board.change().placed(card, true, false, false);
		layouter.update(board.change(), null);
		board.commit();
		assertEquals(pointer, new Point(card.bounds().x(), card.bounds().y()));
		assertEquals(before, first.bounds());
		LayoutAssertions.parentsHoldChildren(board);
	}

	@Test
	void bandsGrowWithANewImageAndTheBandsBelowMoveDown() {
		DNodeContainer life = board.container(board.diagram, "Life", ContainerLayout.VERTICAL_STACK);
		DNodeContainer upper = board.container(life, "Upper", ContainerLayout.FREE_FORM);
		DNodeContainer lower = board.container(life, "Lower", ContainerLayout.FREE_FORM);
		DNode base = board.node(lower, "base");
		board.arranged();
		DNode image = board.node(upper, "a new image that is built on the base");
		DEdge edge = board.edge(image, base, "");
		layouter.update(board.change(), null);
		board.commit();
		assertTrue(edge.isVisible());
		assertEquals(base.absoluteBounds().center().x(), image.absoluteBounds().center().x(), 160);
		assertEquals(upper.bounds().bottom() - 1, lower.bounds().y());
		assertEquals(upper.bounds().width(), lower.bounds().width());
		LayoutAssertions.noOverlaps(board);
		LayoutAssertions.parentsHoldChildren(board);
	}

	@Test
	void bendsFollowTheirElementsAndUndoRestoresAll() {
		DNodeContainer life = board.container(board.diagram, "Life", ContainerLayout.VERTICAL_STACK);
		DNodeContainer upper = board.container(life, "Upper", ContainerLayout.FREE_FORM);
		DNodeContainer lower = board.container(life, "Lower", ContainerLayout.FREE_FORM);
		board.node(upper, "first");
		DNode a = board.node(lower, "a");
		DNode b = board.node(lower, "b");
		DEdge edge = board.edge(a, b, "");
		board.arranged();
		board.change().bendpoints(edge, List.of(new Point(10, 200), new Point(10, 210)), true);
		board.commit();
		Map<AbstractDNode, Bounds> before = places();
		board.change().label(upper, "Upper", false);
		layouter.place(board.change(), Map.of(upper, upper.bounds().sized(upper.bounds().width(), upper.bounds().height() + 50)));
		var done = board.change().commit();
		assertEquals(List.of(new Point(10, 250), new Point(10, 260)), edge.bendpoints());
		assertTrue(edge.isRouted());
		done.undo();
		before.forEach((node, place) -> assertEquals(place, node.absoluteBounds()));
		assertEquals(List.of(new Point(10, 200), new Point(10, 210)), edge.bendpoints());
	}

	@Test
	void squareBendsStaySquareWhenOneEndMoves() {
		DNode a = board.node(board.diagram, "a");
		DNode b = board.node(board.diagram, "b");
		DEdge edge = board.edge(a, b, "");
		board.arranged();
		layouter.place(board.change(), Map.of(a, new Bounds(10, 100, 80, 30), b, new Bounds(300, 300, 80, 30)));
		board.change().bendpoints(edge, List.of(new Point(200, 115), new Point(200, 315)), true);
		board.commit();
		layouter.place(board.change(), Map.of(a, new Bounds(40, 20, 80, 30)));
		board.commit();
		assertEquals(List.of(new Point(200, 35), new Point(200, 315)), edge.bendpoints(), "the level part goes up with its end");
		layouter.place(board.change(), Map.of(b, new Bounds(310, 400, 80, 30)));
		board.commit();
		assertEquals(List.of(new Point(200, 35), new Point(200, 415)), edge.bendpoints());
		board.change().bendpoints(edge, List.of(new Point(350, 35)), true);
		board.commit();
		layouter.place(board.change(), Map.of(b, new Bounds(330, 420, 80, 30)));
		board.commit();
		assertEquals(List.of(new Point(370, 35)), edge.bendpoints(), "one corner follows each end its own way");
		layouter.place(board.change(), Map.of(a, new Bounds(40, 50, 80, 30)));
		board.commit();
		assertEquals(List.of(new Point(370, 65)), edge.bendpoints());
	}

	@Test
	void anEdgeWhoseEndMovesGoesAroundWhatItWouldRunThrough() {
		DNode a = board.node(board.diagram, "a");
		DNode between = board.node(board.diagram, "between");
		DNode b = board.node(board.diagram, "b");
		DEdge edge = board.edge(a, b, "");
		board.arranged();
		layouter.place(board.change(), Map.of(a, new Bounds(10, 100, 80, 30), between, new Bounds(150, 100, 80, 30), b, new Bounds(300, 100, 80, 30)));
		board.change().commit();
		assertFalse(edge.bendpoints().isEmpty());
		for (Point bend : edge.bendpoints())
			assertTrue(bend.y() < 100 || bend.y() > 130, edge.bendpoints().toString());
		layouter.place(board.change(), Map.of(a, new Bounds(10, 300, 80, 30), b, new Bounds(300, 310, 80, 30)));
		board.change().commit();
		assertEquals(List.of(), edge.bendpoints());
	}

	@Test
	void aListClosesUpWhenARowGoes() {
		DNodeList list = board.list(board.diagram, "List", "one", "two", "three");
		board.arranged();
		int height = list.bounds().height();
		board.change().remove(list.children().get(1));
		layouter.update(board.change(), null);
		board.commit();
		assertTrue(list.bounds().height() < height);
		AbstractDNode last = (AbstractDNode) list.children().getLast();
		assertEquals(((AbstractDNode) list.children().getFirst()).bounds().bottom(), last.bounds().y());
		board.row(list, "four");
		layouter.update(board.change(), null);
		assertEquals(height, list.bounds().height(), 1);
	}

	@Test
	void anElementRevealedLaterGetsItsPlaceThen() {
		DNode a = board.node(board.diagram, "a");
		DNode hidden = board.node(board.diagram, "hidden");
		board.change().hidden(hidden, true);
		board.arranged();
		assertEquals(null, hidden.bounds());
		Bounds place = a.bounds();
		board.change().hidden(hidden, false);
		layouter.update(board.change(), null);
		assertNotNull(hidden.bounds());
		assertEquals(place, a.bounds());
		LayoutAssertions.noOverlaps(board);
	}

	@Test
	void holdersMakeRoomForATitleThatGrew() {
		DNodeList list = board.list(board.diagram, "List", "one");
		DNodeContainer box = board.container(board.diagram, "Box", ContainerLayout.FREE_FORM);
		DNode inside = board.node(box, "inside");
		board.arranged();
		int row = ((AbstractDNode) list.children().getFirst()).bounds().y();
		int y = inside.bounds().y();
		board.change().label(list, "A list whose title has become so long that it needs several lines, and then some more", false);
		board.change().label(box, "A box whose title has become so long that it needs several lines, and then some more", false);
		layouter.update(board.change(), null);
		board.commit();
		assertTrue(((AbstractDNode) list.children().getFirst()).bounds().y() > row);
		assertTrue(inside.bounds().y() > y);
		LayoutAssertions.noOverlaps(board);
		LayoutAssertions.parentsHoldChildren(board);
		int height = list.bounds().height();
		board.change().label((AbstractDNode) list.children().getFirst(), "a row that has become so long that it must be wrapped ".repeat(3), false);
		layouter.update(board.change(), null);
		assertTrue(list.bounds().height() > height);
		LayoutAssertions.noOverlaps(board);
	}

	@Test
	void anElementDraggedBeyondItsContainerStaysInsideIt() {
		DNodeContainer box = board.container(board.diagram, "Box", ContainerLayout.FREE_FORM);
		DNode inside = board.node(box, "inside");
		board.arranged();
		layouter.place(board.change(), Map.of(inside, inside.bounds().moved(-500, -500)));
		assertTrue(inside.bounds().x() > 0 && inside.bounds().y() > 10);
		layouter.place(board.change(), Map.of(inside, inside.bounds().moved(500, 300)));
		LayoutAssertions.parentsHoldChildren(board);
	}

	@Test
	void aRestoredLayoutIsLeftAsItIs() {
		List<ArrangedBoard> boards = List.of(new ArrangedBoard(), new ArrangedBoard());
		for (ArrangedBoard one : boards) {
			DNodeContainer stack = one.container(one.diagram, "Stack", ContainerLayout.VERTICAL_STACK);
			DNode a = one.node(one.container(stack, "Upper", ContainerLayout.FREE_FORM), "a");
			DNodeContainer lower = one.container(stack, "Lower", ContainerLayout.FREE_FORM);
			DNode b = one.node(lower, "b");
			one.list(stack, "A list as a region", "row");
			one.list(lower, "A list", "row 1", "row 2");
			one.pin(a, "pin");
			one.edge(a, b, "label");
		}
		ArrangedBoard first = boards.getFirst().arranged();
		layouter.place(first.change(), Map.of(first.all().get(1), new Bounds(0, 25, 700, 300)));
		first.commit();
		ArrangedBoard second = boards.getLast();
		DiagramViews.capture(first.diagram).restore(second.change());
		layouter.update(second.change(), null);
		assertEquals(first.all().stream().map(AbstractDNode::bounds).toList(), second.all().stream().map(AbstractDNode::bounds).toList());
	}

	@Test
	void aNodeKeepsItsSizeWhileItsLabelFitsComfortably() {
		DNode node = board.node(board.diagram, "a label of some words");
		board.arranged();
		Bounds place = node.bounds();
		board.change().label(node, "a label of same words", false);
		layouter.update(board.change(), null);
		assertEquals(place, node.bounds());
		board.change().label(node, "x", false);
		layouter.update(board.change(), null);
		assertTrue(node.bounds().width() < place.width());
	}
}
