// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.layout.Layouter;
import org.relationalimages.viewpoint.graphics.layout.Progress;
import org.relationalimages.viewpoint.graphics.tests.ArrangedBoard;
import org.relationalimages.viewpoint.style.ContainerLayout;
import org.relationalimages.viewpoint.style.LabelPosition;
import org.relationalimages.viewpoint.style.NodeFigure;

class LayouterTest {

	private final ArrangedBoard board = new ArrangedBoard();

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void randomGraphsDoNotOverlap(int seed) {
		Random random = new Random(seed);
		List<DContainer> holders = new ArrayList<>(List.of(board.diagram));
		List<AbstractDNode> nodes = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			DContainer holder = holders.get(random.nextInt(holders.size()));
			if (i % 9 == 0) {
				DNodeContainer container = board.container(holder, "Holder " + i, ContainerLayout.FREE_FORM);
				holders.add(container);
				nodes.add(container);
			} else if (i % 7 == 0)
				nodes.add(board.list(holder, "A list of things " + i, "first row", "a second and much longer row of it"));
			else
				nodes.add(board.node(holder, "some words ".repeat(1 + random.nextInt(8)) + i));
			if (i % 11 == 0)
				board.pin(nodes.getLast(), "pin " + i);
		}
		for (int i = 0; i < 70; i++)
			board.edge(nodes.get(random.nextInt(nodes.size())), nodes.get(random.nextInt(nodes.size())), i % 5 == 0 ? "label " + i : "");
		board.arranged();
		LayoutAssertions.noOverlaps(board);
		LayoutAssertions.parentsHoldChildren(board);
	}

	@Test
	void bandsAreAlignedAndLinkedNodesStandAboveEachOther() {
		DNodeContainer life = board.container(board.diagram, "Life", ContainerLayout.VERTICAL_STACK);
		List<DNodeContainer> bands = new ArrayList<>();
		List<List<DNode>> images = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			bands.add(board.container(life, "Band " + i, ContainerLayout.FREE_FORM));
			images.add(new ArrayList<>());
			for (int j = 0; j < 3; j++)
				images.get(i).add(board.node(bands.get(i), "Image " + i + " " + j));
		}
		for (int i = 0; i < 3; i++)
			for (int j = 0; j < 3; j++)
				board.edge(images.get(i).get(j), images.get(i + 1).get(2 - j), "");
		board.arranged();
		int y = bands.getFirst().bounds().y();
		for (DNodeContainer band : bands) {
			assertEquals(bands.getFirst().bounds().x(), band.bounds().x());
			assertEquals(bands.getFirst().bounds().width(), band.bounds().width());
			assertEquals(y, band.bounds().y());
			y = band.bounds().bottom() - 1;
		}
		assertEquals(life.bounds().height(), bands.getLast().bounds().bottom());
		for (int i = 0; i < 3; i++)
			for (int j = 0; j < 3; j++)
				assertEquals(images.get(i).get(j).absoluteBounds().center().x(),
						images.get(i + 1).get(2 - j).absoluteBounds().center().x(), 1);
		LayoutAssertions.noOverlaps(board);
		LayoutAssertions.parentsHoldChildren(board);
	}

	@Test
	void columnsStandSideBySide() {
		DNodeContainer stack = board.container(board.diagram, "Paradox", ContainerLayout.HORIZONTAL_STACK);
		DNodeContainer left = board.container(stack, "Yearning", ContainerLayout.FREE_FORM);
		DNodeContainer right = board.container(stack, "Strategies", ContainerLayout.FREE_FORM);
		DNode a = board.node(left, "a");
		DNode b = board.node(right, "b");
		board.edge(a, b, "because");
		board.arranged();
		assertEquals(left.bounds().right() - 1, right.bounds().x());
		assertEquals(left.bounds().height(), right.bounds().height());
		assertEquals(a.absoluteBounds().center().y(), b.absoluteBounds().center().y(), 1);
		assertTrue(b.absoluteBounds().x() - a.absoluteBounds().right() > 50);
	}

	@Test
	void rowsOfAListFollowEachOther() {
		DNodeList list = board.list(board.diagram, "Title", "one", "two", "three");
		board.arranged();
		int bottom = 0;
		for (var row : list.children()) {
			Bounds bounds = ((AbstractDNode) row).bounds();
			assertTrue(bounds.y() >= bottom);
			bottom = bounds.bottom();
		}
		assertTrue(bottom <= list.bounds().height());
	}

	@Test
	void theSameDiagramGetsTheSameLayout() {
		assertEquals(random(17), random(17));
	}

	private static List<Bounds> random(int seed) {
		ArrangedBoard board = new ArrangedBoard();
		Random random = new Random(seed);
		List<DNode> nodes = new ArrayList<>();
		for (int i = 0; i < 80; i++)
			nodes.add(board.node(board.diagram, "node " + i));
		for (int i = 0; i < 120; i++)
			board.edge(nodes.get(random.nextInt(80)), nodes.get(random.nextInt(80)), "");
		board.arranged();
		return board.all().stream().map(AbstractDNode::bounds).toList();
	}

	@Test
	void pinnedElementsStay() {
		DNode pinned = board.node(board.diagram, "pinned");
		List<DNode> others = new ArrayList<>();
		for (int i = 0; i < 12; i++)
			others.add(board.node(board.diagram, "other " + i));
		board.change().bounds(pinned, new Bounds(40, 40, 120, 60));
		board.change().placed(pinned, true, false, true);
		board.arranged();
		assertEquals(new Bounds(40, 40, 120, 60), pinned.bounds());
		LayoutAssertions.noOverlaps(board);
	}

	@Test
	void cancellingChangesNothing() {
		DNode node = board.node(board.diagram, "a");
		boolean done = new Layouter(board.images).arrangeAll(board.change(), new Progress() {
			@Override
			public boolean isCancelled() {
				return true;
			}
		});
		assertFalse(done);
		assertNull(node.bounds());
	}

	@Test
	void anEmptyDiagramAndEmptyHoldersAreFine() {
		board.arranged();
		DNodeContainer stack = board.container(board.diagram, "", ContainerLayout.VERTICAL_STACK);
		board.container(board.diagram, "empty", ContainerLayout.FREE_FORM);
		board.list(board.diagram, "");
		board.container(board.container(board.diagram, "", ContainerLayout.HORIZONTAL_STACK), "", ContainerLayout.FREE_FORM);
		board.arranged();
		assertNotNull(stack.bounds());
		LayoutAssertions.noOverlaps(board);
	}

	@Test
	void rowsAndCyclesInsideABandAreBroken() {
		DNodeContainer stack = board.container(board.diagram, "S", ContainerLayout.VERTICAL_STACK);
		DNodeContainer band = board.container(stack, "B", ContainerLayout.FREE_FORM);
		List<DNode> nodes = new ArrayList<>();
		for (int i = 0; i < 40; i++)
			nodes.add(board.node(band, "an image with some words " + i));
		board.edge(nodes.get(0), nodes.get(1), "");
		board.edge(nodes.get(1), nodes.get(2), "");
		board.edge(nodes.get(2), nodes.get(0), "");
		board.arranged();
		assertTrue(nodes.get(0).bounds().bottom() <= nodes.get(1).bounds().y());
		assertTrue(band.bounds().width() < 2_500, "too wide: " + band.bounds().width());
		LayoutAssertions.noOverlaps(board);
	}

	@Test
	void endlessLabelsTakeNoEndlessTime() {
		String words = "words and more words ".repeat(2_000);
		for (String label : List.of(words, words.replace(" ", ""))) {
			board.node(board.diagram, label, new NodeFigure.Ellipse(0, 0, ArrangedBoard.BLUE), LabelPosition.NODE, null, null);
			board.node(board.diagram, label, new NodeFigure.Lozenge(0, 0, ArrangedBoard.BLUE), LabelPosition.NODE, 3, 3);
			board.node(board.diagram, label, new NodeFigure.Square(0, 0, ArrangedBoard.BLUE), LabelPosition.BORDER, 3, 3);
			board.container(board.diagram, label, ContainerLayout.FREE_FORM);
			board.list(board.diagram, label, label);
		}
		assertTimeout(Duration.ofSeconds(20), () -> board.arranged());
		LayoutAssertions.noOverlaps(board);
	}
}
