// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.design.Design;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;

/** How the boards of programmes are arranged. */
class DrawnBoardTest {

	@ParameterizedTest
	@ValueSource(strings = { "T4", "T5", "T8" })
	void threadsRunBetweenCards(String id) throws Exception {
		CaseDiagrams diagrams = CaseDiagrams.open(ShippedFiles.load(TeachingCases.find(id).orElseThrow()), Optional.empty());
		DDiagram diagram = diagrams.show(
				diagrams.all().stream().filter(one -> one.description().name().equals(Design.PROGRAMME_BOARD)).findFirst().orElseThrow());
		List<DNode> cards = new ArrayList<>();
		List<DEdge> threads = new ArrayList<>();
		diagram.forEach(one -> {
			if (one instanceof DNode node)
				cards.add(node);
			else if (one instanceof DEdge edge)
				threads.add(edge);
		});
		assertFalse(threads.isEmpty());
		for (DEdge edge : threads)
			for (DNode card : cards)
				assertTrue(card == edge.source() || card == edge.sink() || !crosses(edge, card.absoluteBounds()),
						edge.source().label() + " to " + edge.sink().label() + " through " + card.label());
		for (DNode one : cards)
			for (DNode two : cards)
				if (one != two && one.parent() == two.parent())
					assertFalse(overlap(one.absoluteBounds(), two.absoluteBounds()), one.label() + " on " + two.label());
		assertEquals(1, cards.stream().map(AbstractDNode::mapping).distinct().count());
		diagrams.session().dispose();
	}

	private static boolean crosses(DEdge edge, Bounds box) {
		List<Point> way = new ArrayList<>(List.of(((AbstractDNode) edge.source()).absoluteBounds().center()));
		way.addAll(edge.bendpoints());
		way.add(((AbstractDNode) edge.sink()).absoluteBounds().center());
		for (int i = 1; i < way.size(); i++)
			for (int step = 0; step <= 200; step++) {
				double x = way.get(i - 1).x() + (way.get(i).x() - way.get(i - 1).x()) * step / 200.0;
				double y = way.get(i - 1).y() + (way.get(i).y() - way.get(i - 1).y()) * step / 200.0;
				if (x > box.x() && x < box.x() + box.width() && y > box.y() && y < box.y() + box.height())
					return true;
			}
		return false;
	}

	private static boolean overlap(Bounds one, Bounds two) {
		return one.x() < two.x() + two.width() && two.x() < one.x() + one.width() && one.y() < two.y() + two.height()
				&& two.y() < one.y() + one.height();
	}
}
