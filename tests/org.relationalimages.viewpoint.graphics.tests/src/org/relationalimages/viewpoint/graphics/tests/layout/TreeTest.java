// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.graphics.Drawer;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.layout.LayoutOptions;
import org.relationalimages.viewpoint.graphics.layout.Layouter;
import org.relationalimages.viewpoint.graphics.layout.Progress;
import org.relationalimages.viewpoint.graphics.layout.Ranking;
import org.relationalimages.viewpoint.graphics.tests.ArrangedBoard;
import org.relationalimages.viewpoint.style.ContainerLayout;
import org.relationalimages.viewpoint.style.EdgeArrow;
import org.relationalimages.viewpoint.style.EdgeRouting;
import org.relationalimages.viewpoint.style.LineStyle;

/** Pairs with others hanging below them, as in a family tree. */
class TreeTest {

	private final ArrangedBoard board = new ArrangedBoard();
	private final Map<EObject, Integer> ranks = new HashMap<>();

	private DNode node(DContainer holder, String name, int rank) {
		DNode node = board.node(holder, name);
		ranks.put(node.target(), rank);
		return node;
	}

	private DNode node(String name, int rank) {
		return node(board.diagram, name, rank);
	}

	private DEdge edge(DDiagramElement source, DDiagramElement sink, String label, EdgeRouting routing) {
		return board.edge(source, sink, label, routing, EdgeArrow.NO_DECORATION, LineStyle.SOLID);
	}

	private List<DEdge> hang(DEdge pair, DNode... nodes) {
		List<DEdge> edges = new ArrayList<>();
		for (DNode node : nodes)
			edges.add(edge(node, pair, "", EdgeRouting.MANHATTAN));
		return edges;
	}

	private void arrange() {
		new Layouter(board.images, LayoutOptions.DEFAULT.ranked(ranks::get)).arrangeAll(board.change(), Progress.NONE);
		board.commit();
		LayoutAssertions.noOverlaps(board);
	}

	private static double x(AbstractDNode node) {
		return PreciseRect.of(node.absoluteBounds()).center().x();
	}

	private static double y(AbstractDNode node) {
		return PreciseRect.of(node.absoluteBounds()).center().y();
	}

	@Test
	void whatHangsBelowAPairIsBelowItsMiddleInTheGivenOrder() {
		DNode one = node("one", 0);
		DNode other = node("other", 0);
		DEdge pair = edge(one, other, "married", EdgeRouting.TREE);
		DNode[] below = new DNode[14];
		for (int i = 0; i < below.length; i++)
			below[i] = node("child " + i, 1);
		List<DEdge> edges = hang(pair, below);
		arrange();
		assertEquals(y(one), y(other), 0.5);
		assertEquals((x(one) + x(other)) / 2, (x(below[0]) + x(below[13])) / 2, 2);
		for (int i = 1; i < below.length; i++) {
			assertTrue(x(below[i - 1]) < x(below[i]));
			assertEquals(y(below[0]), y(below[i]), 1);
		}
		Drawer drawer = new Drawer(board.images);
		double bar = drawer.route(edges.getFirst()).get(1).y();
		for (DEdge edge : edges) {
			List<PrecisePoint> course = drawer.route(edge);
			assertEquals((x(one) + x(other)) / 2, course.getLast().x(), 2, "all lines begin in the middle of the pair's");
			if (course.size() > 2)
				assertEquals(bar, course.get(1).y(), 0.5);
		}
	}

	@Test
	void pairsOfOneDoNotShareTheirLinesNorTheOthersBelow() {
		DNode first = node("first", 0);
		DNode middle = node("middle", 0);
		DNode second = node("second", 0);
		DEdge former = edge(middle, first, "divorced", EdgeRouting.TREE);
		DEdge later = edge(middle, second, "married", EdgeRouting.TREE);
		DNode a = node("a", 1);
		DNode b = node("b", 1);
		DNode c = node("c", 1);
		hang(former, b);
		hang(later, a, c);
		arrange();
		assertTrue(Math.min(x(first), x(second)) < x(middle) && x(middle) < Math.max(x(first), x(second)));
		boolean firstLeft = x(first) < x(second);
		assertEquals(firstLeft, x(b) < x(a) && x(b) < x(c), "those below the left pair are left");
		Point one = former.bendpoints().getFirst();
		Point other = later.bendpoints().getFirst();
		assertTrue(Math.abs(one.x() - other.x()) > 4, one + " and " + other);
	}

	@Test
	void aPairOfTwoBranchesIsBetweenBoth() {
		DEdge left = edge(node("ga", 0), node("gb", 0), "", EdgeRouting.TREE);
		DEdge right = edge(node("gc", 0), node("gd", 0), "", EdgeRouting.TREE);
		DNode her = node("her", 1);
		DNode hers = node("her sister", 1);
		DNode him = node("him", 1);
		DNode his = node("his brother", 1);
		hang(left, her, hers);
		hang(right, him, his);
		edge(her, him, "", EdgeRouting.TREE);
		arrange();
		assertTrue(x(hers) < x(her) && x(her) < x(him) && x(him) < x(his) || x(his) < x(him) && x(him) < x(her) && x(her) < x(hers));
	}

	@Test
	void twinsHangFromOnePlace() {
		DEdge pair = edge(node("one", 0), node("other", 0), "", EdgeRouting.TREE);
		DNode first = node("first", 1);
		DNode between = node("between", 1);
		DNode second = node("second", 1);
		List<DEdge> edges = hang(pair, first, between, second);
		edge(first, second, "twins", EdgeRouting.MANHATTAN);
		arrange();
		assertEquals(edges.get(0).bendpoints().getFirst(), edges.get(2).bendpoints().getFirst());
		assertFalse(x(first) < x(between) && x(between) < x(second), "twins are neighbours");
	}

	@Test
	void whoIsOutsideIsLevelWithTheMateInside() {
		DNodeContainer home = board.container(board.diagram, "Home", ContainerLayout.FREE_FORM);
		DNode father = node(home, "father", 1);
		DNode mother = node(home, "mother", 1);
		DNode child = node(home, "child", 2);
		hang(edge(father, mother, "", EdgeRouting.TREE), child);
		DNode former = node("former", 1);
		DNode half = node("half", 2);
		hang(edge(father, former, "", EdgeRouting.TREE), half);
		DNode grand = node("grand", 0);
		edge(grand, mother, "", EdgeRouting.TREE);
		arrange();
		assertEquals(y(father), y(former), 1);
		assertEquals(y(child), y(half), 1);
		assertTrue(y(grand) < y(mother));
		assertEquals(x(father) < x(mother), x(former) < x(father), "a mate is on the side of its mate");
	}

	@Test
	void labelsKeepOffLinesAndEachOther() {
		DNode one = node("one", 0);
		DNode other = node("other", 0);
		DEdge pair = edge(one, other, "married", EdgeRouting.TREE);
		DNode a = node("a", 1);
		DNode b = node("b", 1);
		hang(pair, a, b);
		List<DEdge> loose = List.of(edge(one, other, "close and hostile", EdgeRouting.STRAIGHT), edge(a, b, "cut off", EdgeRouting.STRAIGHT),
				edge(one, a, "distant", EdgeRouting.STRAIGHT), edge(b, other, "to be seen", EdgeRouting.STRAIGHT));
		arrange();
		Drawer drawer = new Drawer(board.images);
		List<DEdge> labelled = new ArrayList<>(loose);
		labelled.add(pair);
		for (DEdge edge : labelled) {
			PreciseRect box = drawer.labelBox(edge);
			for (DNode node : List.of(one, other, a, b))
				assertFalse(box.intersects(PreciseRect.of(node.absoluteBounds())), edge.label() + " on " + node.label());
			for (DEdge second : labelled)
				assertTrue(edge == second || !box.intersects(drawer.labelBox(second)), edge.label() + " on " + second.label());
		}
	}

	@Test
	void whatIsAddedLaterFindsItsPlaceInTheTree() {
		DNode one = node("one", 0);
		DNode other = node("other", 0);
		DEdge pair = edge(one, other, "", EdgeRouting.TREE);
		DNode a = node("a", 1);
		hang(pair, a);
		arrange();
		DNode later = node("later", 1);
		hang(pair, later);
		DNode mate = node("mate", 1);
		edge(a, mate, "", EdgeRouting.TREE);
		new Layouter(board.images, LayoutOptions.DEFAULT.ranked(ranks::get)).update(board.change(), null);
		board.commit();
		LayoutAssertions.noOverlaps(board);
		assertTrue(later.bounds().y() > one.bounds().bottom() && later.bounds().y() > other.bounds().bottom());
		assertTrue(mate.bounds().y() > one.bounds().bottom());
	}

	@Test
	void whatIsHungLaterIsBesideWhatHangsThere() {
		DNode one = node("one", 0);
		DNode other = node("the other with a long name", 0);
		DEdge pair = edge(one, other, "", EdgeRouting.TREE);
		arrange();
		DNode[] below = new DNode[3];
		for (int i = 0; i < below.length; i++) {
			below[i] = node("child " + i, 1);
			hang(pair, below[i]);
			new Layouter(board.images, LayoutOptions.DEFAULT.ranked(ranks::get)).update(board.change(), null);
			board.commit();
		}
		LayoutAssertions.noOverlaps(board);
		assertEquals(y(below[0]), y(below[1]), 1);
		assertEquals(y(below[0]), y(below[2]), 1);
	}

	@Test
	void whatIsHungLaterAloneHangsStraightBelowItsPair() {
		DEdge pair = edge(node("one", 0), node("the other with a long name", 0), "", EdgeRouting.TREE);
		arrange();
		DEdge line = hang(pair, node("only", 1)).getFirst();
		new Layouter(board.images, LayoutOptions.DEFAULT.ranked(ranks::get)).update(board.change(), null);
		board.commit();
		List<PrecisePoint> course = new Drawer(board.images).route(line);
		for (PrecisePoint point : course)
			assertEquals(course.getFirst().x(), point.x(), 1, course::toString);
	}

	@Test
	void circlesAndEdgesBetweenAnyRowsAreArranged() {
		DNode a = node("a", 0);
		DNode b = node("b", 1);
		DNode c = node("c", 1);
		DEdge pair = edge(a, b, "", EdgeRouting.TREE);
		hang(pair, a, b, c);
		edge(c, a, "", EdgeRouting.TREE);
		edge(a, c, "", EdgeRouting.TREE);
		edge(pair, pair, "", EdgeRouting.TREE);
		edge(a, a, "", EdgeRouting.TREE);
		edge(b, c, "", EdgeRouting.MANHATTAN);
		arrange();
		assertTrue(y(a) < y(b));
	}

	@Test
	void rowsAreComputedOncePerLayout() {
		DNode one = node("one", 0);
		DNode other = node("other", 0);
		hang(edge(one, other, "", EdgeRouting.TREE), node("child", 1));
		int[] begun = new int[1];
		Ranking ranking = new Ranking() {
			@Override
			public Integer rankOf(EObject element) {
				throw new AssertionError("asked outside a layout");
			}

			@Override
			public Ranking duringOneLayout() {
				begun[0]++;
				return ranks::get;
			}
		};
		new Layouter(board.images, LayoutOptions.DEFAULT.ranked(ranking)).arrangeAll(board.change(), Progress.NONE);
		board.commit();
		assertEquals(1, begun[0]);
	}

	@Test
	void hugeTangledTreesAreArrangedInTimeAndAlwaysTheSame() {
		assertTimeout(Duration.ofSeconds(30), () -> assertEquals(tangle(), tangle()));
	}

	private static String tangle() {
		TreeTest test = new TreeTest();
		Random random = new Random(11);
		List<DNode> nodes = new ArrayList<>();
		for (int i = 0; i < 600; i++)
			nodes.add(test.node("n" + i, random.nextInt(6)));
		List<DEdge> edges = new ArrayList<>();
		for (int i = 0; i < 600; i++)
			edges.add(test.edge(nodes.get(random.nextInt(600)), nodes.get(random.nextInt(600)), "",
					EdgeRouting.values()[random.nextInt(EdgeRouting.values().length)]));
		for (int i = 0; i < 400; i++)
			test.hang(edges.get(random.nextInt(600)), nodes.get(random.nextInt(600)));
		new Layouter(test.board.images, LayoutOptions.DEFAULT.ranked(test.ranks::get)).arrangeAll(test.board.change(), Progress.NONE);
		test.board.commit();
		LayoutAssertions.noOverlaps(test.board);
		return nodes.stream().map(AbstractDNode::bounds).toList().toString();
	}
}
