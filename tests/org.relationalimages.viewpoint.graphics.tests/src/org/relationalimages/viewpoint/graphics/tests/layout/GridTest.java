// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.graphics.layout.Layouter;
import org.relationalimages.viewpoint.graphics.tests.ArrangedBoard;
import org.relationalimages.viewpoint.style.ContainerLayout;

/** Stacks inside stacks: rows of regions become a grid, a single row fills the stack around it. */
class GridTest {

	private final ArrangedBoard board = new ArrangedBoard();
	private final Layouter layouter = new Layouter(board.images);
	private final DNodeContainer stack = board.container(board.diagram, "Two lives", ContainerLayout.VERTICAL_STACK);

	private DNodeContainer[][] cells(int rows, int columns) {
		DNodeContainer[][] cells = new DNodeContainer[rows][columns];
		for (int row = 0; row < rows; row++) {
			DNodeContainer holder = board.container(stack, "", ContainerLayout.HORIZONTAL_STACK);
			for (int column = 0; column < columns; column++)
				cells[row][column] = board.container(holder, "Cell " + row + "." + column, ContainerLayout.FREE_FORM);
		}
		return cells;
	}

	private void assertAligned(DNodeContainer[][] cells) {
		for (DNodeContainer[] row : cells)
			for (int column = 0; column < row.length; column++) {
				assertEquals(cells[0][column].absoluteBounds().x(), row[column].absoluteBounds().x(), row[column].label());
				assertEquals(cells[0][column].bounds().width(), row[column].bounds().width(), row[column].label());
				assertEquals(row[0].absoluteBounds().y(), row[column].absoluteBounds().y(), row[column].label());
				assertEquals(row[0].bounds().height(), row[column].bounds().height(), row[column].label());
			}
		LayoutAssertions.noOverlaps(board);
		LayoutAssertions.parentsHoldChildren(board);
	}

	@Test
	void columnsShareTheirWidthAndRowsTheirHeight() {
		DNodeContainer[][] cells = cells(3, 2);
		for (int i = 0; i < 4; i++)
			board.node(cells[1][0], "image " + i);
		DNode late = board.node(cells[0][1], "late");
		DNode early = board.node(cells[2][1], "early");
		DEdge edge = board.edge(early, late, "");
		board.arranged();
		assertAligned(cells);
		assertEquals(late.absoluteBounds().center().x(), early.absoluteBounds().center().x(), 1);
		assertTrue(edge.bendpoints().isEmpty());
		assertEquals(stack.bounds().width(), cells[0][1].absoluteBounds().right() - cells[0][0].absoluteBounds().x());
	}

	@Test
	void anEdgeThatPassesALevelGoesBetweenWhatIsThere() {
		DNodeContainer[][] cells = cells(3, 2);
		DNode late = board.node(cells[0][1], "late");
		DNode between = board.node(cells[1][1], "between");
		DNode early = board.node(cells[2][1], "early");
		board.edge(between, late, "");
		board.edge(early, between, "");
		DEdge edge = board.edge(early, late, "");
		board.arranged();
		assertAligned(cells);
		for (Point bend : edge.bendpoints())
			assertTrue(bend.x() > cells[1][1].absoluteBounds().x() && bend.x() < cells[1][1].absoluteBounds().right(), "in its column");
		assertTrue(!edge.bendpoints().isEmpty() || late.absoluteBounds().center().x() != between.absoluteBounds().center().x());
	}

	@Test
	void aRegionAcrossAllColumnsTakesTheirWidthAndTheyTakeItsOwn() {
		DNodeContainer[][] cells = cells(2, 3);
		DNodeContainer society = board.container(stack, "Society around", ContainerLayout.FREE_FORM);
		for (int i = 0; i < 8; i++)
			board.node(society, "a social image with a long name " + i);
		board.arranged();
		assertAligned(cells);
		assertEquals(stack.bounds().width(), society.bounds().width());
		assertEquals(society.absoluteBounds().right(), cells[1][2].absoluteBounds().right(), 3);
	}

	@Test
	void whatIsArrangedStaysAsItIsWhenItIsLookedAtAgain() {
		DNodeContainer[][] cells = cells(3, 2);
		DNodeContainer society = board.container(stack, "Society around", ContainerLayout.FREE_FORM);
		DNode first = board.node(society, "a social image with a long name");
		board.node(society, "another social image with a long name");
		for (DNodeContainer[] row : cells)
			for (DNodeContainer cell : row)
				board.node(cell, cell.label());
		board.arranged();
		List<Bounds> before = board.all().stream().map(AbstractDNode::absoluteBounds).toList();
		for (DNode node : List.of(first, (DNode) cells[1][1].children().getFirst())) {
			layouter.place(board.change(), Map.of(node, node.bounds()));
			board.commit();
			assertEquals(before, board.all().stream().map(AbstractDNode::absoluteBounds).toList());
		}
	}

	@Test
	void edgesAcrossColumnsGoRoundWhatIsInTheirWay() {
		DNodeContainer[][] cells = cells(3, 2);
		DNodeContainer society = board.container(stack, "Society around", ContainerLayout.FREE_FORM);
		DNode social = board.node(society, "social");
		DNode late = board.node(cells[0][1], "late");
		DNode between = board.node(cells[1][1], "between, with quite a long name");
		DNode early = board.node(cells[2][0], "early");
		DNode wide = board.node(cells[1][0], "wide, with quite a long name, too");
		DEdge echo = board.edge(late, social, "");
		DEdge over = board.edge(early, late, "");
		DEdge free = board.edge(between, late, "");
		board.arranged();
		assertAligned(cells);
		assertTrue(free.bendpoints().isEmpty());
		assertClear(echo, between, early, wide);
		assertClear(over, between, wide);
	}

	private static void assertClear(DEdge edge, DNode... others) {
		List<Point> way = new ArrayList<>(List.of(((DNode) edge.source()).absoluteBounds().center()));
		way.addAll(edge.bendpoints());
		way.add(((DNode) edge.sink()).absoluteBounds().center());
		for (int i = 1; i < way.size(); i++)
			for (DNode other : others) {
				Bounds box = other.absoluteBounds();
				assertFalse(new Rectangle(box.x(), box.y(), box.width(), box.height()).intersectsLine(way.get(i - 1).x(), way.get(i - 1).y(),
						way.get(i).x(), way.get(i).y()), way + " crosses " + other.label());
			}
	}

	@Test
	void columnsStayAlignedWhateverIsAdded() {
		DNodeContainer[][] cells = cells(3, 2);
		board.node(cells[0][0], "first");
		board.arranged();
		Random random = new Random(7);
		for (int i = 0; i < 40; i++) {
			board.node(cells[random.nextInt(3)][random.nextInt(2)], "n".repeat(1 + random.nextInt(30)));
			layouter.update(board.change(), null);
			board.commit();
			assertAligned(cells);
		}
	}

	@Test
	void aNewLevelJoinsTheGrid() {
		DNodeContainer[][] cells = cells(2, 2);
		for (int i = 0; i < 3; i++)
			board.node(cells[1][1], "image " + i);
		board.arranged();
		DNodeContainer[] fresh = cells(1, 2)[0];
		board.node(fresh[0], "one more");
		layouter.update(board.change(), null);
		board.commit();
		assertAligned(new DNodeContainer[][] { cells[0], cells[1], fresh });
	}

	@Test
	void aSingleRowFillsTheStackAroundIt() {
		DNodeContainer sides = board.container(stack, "", ContainerLayout.HORIZONTAL_STACK);
		DNodeContainer left = board.container(sides, "left", ContainerLayout.FREE_FORM);
		DNodeContainer right = board.container(sides, "right", ContainerLayout.FREE_FORM);
		DNodeContainer across = board.container(stack, "across", ContainerLayout.FREE_FORM);
		for (int i = 0; i < 8; i++)
			board.node(across, "a very long name of something " + i);
		DNode a = board.node(left, "a");
		DNode b = board.node(right, "b");
		board.edge(a, b, "");
		board.arranged();
		assertEquals(across.absoluteBounds().right(), right.absoluteBounds().right());
		assertEquals(a.absoluteBounds().center().y(), b.absoluteBounds().center().y(), 1);
		LayoutAssertions.noOverlaps(board);
		LayoutAssertions.parentsHoldChildren(board);
		List<Bounds> before = board.all().stream().map(AbstractDNode::absoluteBounds).toList();
		layouter.place(board.change(), Map.of(a, a.bounds()));
		board.commit();
		assertEquals(before, board.all().stream().map(AbstractDNode::absoluteBounds).toList());
	}
}
