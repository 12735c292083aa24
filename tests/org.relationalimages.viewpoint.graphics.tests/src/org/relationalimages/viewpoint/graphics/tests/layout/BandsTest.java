// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.graphics.layout.Layouter;
import org.relationalimages.viewpoint.graphics.layout.Progress;
import org.relationalimages.viewpoint.graphics.tests.ArrangedBoard;
import org.relationalimages.viewpoint.style.ContainerLayout;

/** What edges inside bands and columns do to the places in them. */
class BandsTest {

	private final ArrangedBoard board = new ArrangedBoard();

	private DNodeContainer[] bands(ContainerLayout layout, int count) {
		DNodeContainer stack = board.container(board.diagram, "Stack", layout);
		DNodeContainer[] bands = new DNodeContainer[count];
		for (int i = 0; i < count; i++)
			bands[i] = board.container(stack, "Band " + i, ContainerLayout.FREE_FORM);
		return bands;
	}

	private static int middle(AbstractDNode node) {
		return node.absoluteBounds().center().y();
	}

	@Test
	void whatBelongsToOneElementOfAColumnStandsAboveIt() {
		DNodeContainer[] columns = bands(ContainerLayout.HORIZONTAL_STACK, 2);
		DNode fear = board.node(columns[0], "fear");
		DNode note = board.node(columns[0], "note");
		DNode image = board.node(columns[0], "image");
		DNode strategy = board.node(columns[1], "strategy");
		board.edge(fear, image, "");
		board.edge(image, strategy, "");
		board.arranged();
		assertEquals(fear.absoluteBounds().center().x(), image.absoluteBounds().center().x(), 1);
		assertTrue(fear.absoluteBounds().bottom() < image.absoluteBounds().y());
		assertTrue(note.absoluteBounds().y() > image.absoluteBounds().bottom(), "a note nothing is joined to stands last");
		assertEquals(middle(image), middle(strategy), 1);
		assertTrue(columns[0].bounds().width() < 2 * image.bounds().width() + 120, "one column, not two: " + columns[0].bounds());
		LayoutAssertions.noOverlaps(board);
		LayoutAssertions.parentsHoldChildren(board);
	}

	@Test
	void whatBelongsToTwoElementsOfAColumnStandsBetweenThem() {
		DNodeContainer[] columns = bands(ContainerLayout.HORIZONTAL_STACK, 2);
		DNode fear = board.node(columns[0], "fear");
		DNode one = board.node(columns[0], "one");
		DNode two = board.node(columns[0], "two");
		DNode strategy = board.node(columns[1], "strategy");
		board.edge(fear, one, "");
		board.edge(fear, two, "");
		board.edge(one, strategy, "");
		board.edge(two, strategy, "");
		board.arranged();
		assertTrue(middle(one) < middle(fear) && middle(fear) < middle(two));
		LayoutAssertions.noOverlaps(board);
	}

	@Test
	void edgesFromFurtherOffPassBesideTheColumn() {
		DNodeContainer[] columns = bands(ContainerLayout.HORIZONTAL_STACK, 2);
		DNode[] fears = new DNode[3];
		for (int i = 0; i < 3; i++)
			fears[i] = board.node(columns[0], "fear " + i);
		DNode image = board.node(columns[0], "image");
		board.edge(image, board.node(columns[1], "strategy"), "");
		DEdge[] edges = new DEdge[3];
		for (int i = 0; i < 3; i++)
			edges[i] = board.edge(fears[i], image, "");
		board.arranged();
		assertTrue(edges[0].bendpoints().isEmpty() && edges[1].bendpoints().isEmpty());
		assertTrue(middle(fears[0]) < middle(image) && middle(image) < middle(fears[1]));
		assertEquals(2, edges[2].bendpoints().size());
		for (Point bend : edges[2].bendpoints())
			assertTrue(bend.x() < image.absoluteBounds().x() && bend.x() > columns[0].absoluteBounds().x());
		LayoutAssertions.noOverlaps(board);
	}

	@Test
	void elementsThatOnlyGuestsAreJoinedToStillGetAPlace() {
		DNodeContainer[] columns = bands(ContainerLayout.HORIZONTAL_STACK, 2);
		DNode a = board.node(columns[0], "a");
		DNode b = board.node(columns[0], "b");
		board.edge(a, b, "");
		board.edge(b, a, "");
		board.node(columns[1], "alone");
		board.node(columns[1], "alone, too");
		board.arranged();
		LayoutAssertions.noOverlaps(board);
		LayoutAssertions.parentsHoldChildren(board);
	}

	@Test
	void inTheOutermostBandWhatEdgesLeaveForOtherBandsStandsNextToThem() {
		DNodeContainer[] bands = bands(ContainerLayout.VERTICAL_STACK, 2);
		DNode strategy = board.node(bands[0], "strategy");
		DNode heldBack = board.node(bands[0], "held back");
		DNode image = board.node(bands[1], "image");
		board.edge(strategy, heldBack, "");
		board.edge(image, strategy, "");
		board.edge(strategy, image, "");
		board.arranged();
		assertTrue(heldBack.bounds().bottom() < strategy.bounds().y());
		assertEquals(heldBack.absoluteBounds().center().x(), strategy.absoluteBounds().center().x(), 1);
		assertEquals(image.absoluteBounds().center().x(), strategy.absoluteBounds().center().x(), 1);
	}

	@ParameterizedTest
	@EnumSource(value = ContainerLayout.class, names = { "VERTICAL_STACK", "HORIZONTAL_STACK" })
	void whatIsArrangedStaysWhenItIsLookedAtAgain(ContainerLayout layout) {
		Random random = new Random(8);
		DNodeContainer[] bands = bands(layout, 4);
		List<AbstractDNode> nodes = new ArrayList<>();
		for (int i = 0; i < 24; i++) {
			String label = "some words ".repeat(1 + random.nextInt(9)) + i;
			nodes.add(i % 3 == 0 ? board.list(bands[i % 4], label, "one row", "and another") : board.node(bands[i % 4], label));
		}
		List<DEdge> edges = new ArrayList<>();
		for (int i = 0; i < 30; i++)
			edges.add(board.edge(nodes.get(random.nextInt(24)), nodes.get(random.nextInt(24)), i % 4 == 0 ? "label" : ""));
		board.commit();
		Layouter layouter = new Layouter(board.images);
		layouter.arrangeAll(board.change(), Progress.NONE);
		List<Object> arranged = places(edges);
		layouter.update(board.change(), null);
		board.commit();
		assertEquals(arranged, places(edges));
		LayoutAssertions.noOverlaps(board);
		LayoutAssertions.parentsHoldChildren(board);
	}

	private List<Object> places(List<DEdge> edges) {
		List<Object> places = new ArrayList<>(board.all().stream().map(AbstractDNode::bounds).toList());
		edges.forEach(edge -> places.add(edge.bendpoints()));
		return places;
	}

	/** As in a life told in thousands of images, each resting on the one before: being led through all rows would take minutes. */
	@Test
	void whereVeryMuchIsLinkedOnlyShortWaysAreLed() {
		DNodeContainer[] bands = bands(ContainerLayout.VERTICAL_STACK, 4);
		List<DNode> nodes = new ArrayList<>();
		List<DEdge> edges = new ArrayList<>();
		for (int i = 0; i < 2_400; i++) {
			nodes.add(board.node(bands[i % 4], "image " + i));
			if (i > 0)
				edges.add(board.edge(nodes.get(i - 1), nodes.get(i), ""));
		}
		board.arranged();
		int bends = edges.stream().mapToInt(edge -> edge.bendpoints().size()).sum();
		assertTrue(bends <= 2 * 8_000, bends + " bends");
		assertTrue(edges.stream().filter(edge -> edge.bendpoints().isEmpty()).count() > edges.size() / 2);
	}
}
