// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.graphics.Drawer;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.layout.LayoutOptions;
import org.relationalimages.viewpoint.graphics.layout.Layouter;
import org.relationalimages.viewpoint.graphics.layout.Progress;
import org.relationalimages.viewpoint.graphics.tests.ArrangedBoard;
import org.relationalimages.viewpoint.style.ContainerLayout;

/** Elements with ranks stand in rows, as in a family tree. */
class RankingTest {

	private final ArrangedBoard board = new ArrangedBoard();
	private final Map<EObject, Integer> ranks = new HashMap<>();

	private DNode person(DContainer holder, String name, int rank) {
		DNode node = board.node(holder, name);
		ranks.put(node.target(), rank);
		return node;
	}

	private void arrange() {
		new Layouter(board.images, LayoutOptions.DEFAULT.ranked(ranks::get)).arrangeAll(board.change(), Progress.NONE);
		board.commit();
	}

	private static int middle(AbstractDNode node) {
		return node.absoluteBounds().center().y();
	}

	@Test
	void partnersStandSideBySideWithRoomForLabels() {
		DNodeContainer home = board.container(board.diagram, "Home", ContainerLayout.FREE_FORM);
		DNode one = person(home, "One", 2);
		DNode other = person(home, "Other", 2);
		List<DEdge> edges = List.of(board.edge(one, other, "to be welcome at home"), board.edge(other, one, "to be looked for"));
		arrange();
		assertEquals(middle(one), middle(other));
		assertTrue(one.bounds().right() < other.bounds().x());
		Drawer drawer = new Drawer(board.images);
		PreciseRect upper = drawer.labelBox(edges.get(0));
		PreciseRect lower = drawer.labelBox(edges.get(1));
		assertTrue(!upper.intersects(lower), upper + " and " + lower);
		for (PreciseRect label : List.of(upper, lower)) {
			assertTrue(label.x() > one.absoluteBounds().right() && label.right() < other.absoluteBounds().x(), label::toString);
			assertEquals((one.absoluteBounds().right() + other.absoluteBounds().x()) / 2.0, label.center().x(), 3);
		}
		LayoutAssertions.parentsHoldChildren(board);
	}

	@Test
	void eldersStandAboveAndWhoIsJoinedStandsTogether() {
		DNode child = person(board.diagram, "child", 3);
		DNode aunt = person(board.diagram, "aunt", 1);
		DNode mother = person(board.diagram, "mother", 1);
		DNode stranger = person(board.diagram, "stranger", 1);
		DNode father = person(board.diagram, "father", 1);
		board.edge(mother, father, "");
		board.edge(mother, aunt, "sisters");
		board.edge(mother, child, "");
		board.edge(father, child, "");
		arrange();
		assertTrue(middle(mother) < middle(child));
		assertEquals(middle(mother), middle(father));
		assertEquals(middle(mother), middle(stranger));
		List<DNode> row = new ArrayList<>(List.of(aunt, mother, stranger, father));
		row.sort((a, b) -> Integer.compare(a.bounds().x(), b.bounds().x()));
		assertEquals(1, Math.abs(row.indexOf(mother) - row.indexOf(father)));
		assertEquals(1, Math.abs(row.indexOf(mother) - row.indexOf(aunt)));
	}

	@Test
	void edgesAcrossTheRowPassAboveIt() {
		DNode hub = person(board.diagram, "hub", 0);
		List<DEdge> edges = new ArrayList<>();
		for (int i = 0; i < 3; i++)
			edges.add(board.edge(hub, person(board.diagram, "friend " + i, 0), ""));
		arrange();
		List<DEdge> bent = edges.stream().filter(edge -> !edge.bendpoints().isEmpty()).toList();
		assertEquals(1, bent.size());
		for (Point bend : bent.getFirst().bendpoints())
			assertTrue(bend.y() >= 0 && bend.y() < hub.absoluteBounds().y(), bend::toString);
	}

	@Test
	void whoStandsOutsideIsAtTheHeightOfTheMateInside() {
		DNodeContainer home = board.container(board.diagram, "Home", ContainerLayout.FREE_FORM);
		DNode parent = person(home, "parent", 1);
		DNode client = person(home, "client", 2);
		DNode therapist = person(board.diagram, "therapist", 2);
		board.edge(parent, client, "");
		board.edge(client, therapist, "");
		arrange();
		assertEquals(middle(client), middle(therapist), 1);
		assertTrue(middle(parent) < middle(client));
		LayoutAssertions.noOverlaps(board);
	}

	@Test
	void manyAndTangledRanksDoNotOverlapAndAreAlwaysTheSame() {
		assertEquals(tangle(3, 60), tangle(3, 60));
		assertNotEquals(tangle(3, 60), tangle(4, 60));
		assertTimeout(Duration.ofSeconds(20), () -> tangle(5, 1_500));
	}

	private static List<Bounds> tangle(int seed, int count) {
		RankingTest test = new RankingTest();
		Random random = new Random(seed);
		List<AbstractDNode> nodes = new ArrayList<>();
		DNodeContainer home = test.board.container(test.board.diagram, "Home", ContainerLayout.FREE_FORM);
		for (int i = 0; i < count; i++) {
			DContainer holder = i % 3 == 0 ? home : test.board.diagram;
			nodes.add(i % 7 == 0 ? test.board.node(holder, "unranked " + i) : test.person(holder, "person " + i, random.nextInt(4)));
		}
		for (int i = 0; i < count; i++)
			test.board.edge(nodes.get(random.nextInt(count)), nodes.get(random.nextInt(count)), i % 3 == 0 ? "label" : "");
		test.arrange();
		if (count < 100) {
			LayoutAssertions.noOverlaps(test.board);
			LayoutAssertions.parentsHoldChildren(test.board);
		}
		return test.board.all().stream().map(AbstractDNode::bounds).toList();
	}
}
