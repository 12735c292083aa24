// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.design.Design;
import org.relationalimages.design.people.Generations;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.views.DiagramViews;
import org.relationalimages.viewpoint.views.NodeView;
import org.relationalimages.viewpoint.views.Views;
import org.relationalimages.viewpoint.views.ViewsFile;

/** Every case has a layout of its diagrams: complete, up to date, and without overlaps. */
class ViewsTest {

	static Stream<TeachingCase> cases() {
		return TeachingCases.all().stream();
	}

	private static Views stored(TeachingCase teachingCase) throws IOException {
		try (InputStream in = teachingCase.views().orElseThrow()) {
			return ViewsFile.read(in, teachingCase.viewsFile());
		}
	}

	private static CaseDiagrams open(TeachingCase teachingCase) throws IOException {
		return CaseDiagrams.open(ShippedFiles.load(teachingCase), teachingCase.views());
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyDiagramOfTheCaseIsLaidOut(TeachingCase teachingCase) throws IOException {
		CaseFile root = ShippedFiles.load(teachingCase);
		List<String> expected = new ArrayList<>(List.of(Design.IMAGE_LAYERS, Design.PEOPLE_AND_BONDS));
		root.getParadoxes().forEach(paradox -> expected.add(Design.PARADOX));
		assertEquals(expected, stored(teachingCase).diagrams().stream().map(DiagramViews::description).toList());
	}

	@ParameterizedTest
	@MethodSource("cases")
	void nothingIsStaleAndNothingIsMissing(TeachingCase teachingCase) throws IOException {
		CaseDiagrams diagrams = open(teachingCase);
		List<DiagramViews> stored = stored(teachingCase).diagrams();
		for (CaseDiagram one : diagrams.all()) {
			DiagramViews shown = DiagramViews.capture(diagrams.show(one));
			DiagramViews kept = stored.stream().filter(views -> views.isOf(diagrams.show(one))).findFirst().orElseThrow();
			assertEquals(keys(kept.nodes(), ""), keys(shown.nodes(), ""), one::name);
			assertEquals(kept.layers(), shown.layers(), one::name);
		}
		assertEquals(List.of(), diagrams.notes());
	}

	private static Set<String> keys(List<NodeView> nodes, String path) {
		Set<String> keys = new HashSet<>();
		for (NodeView node : nodes) {
			String key = path + "/" + node.mapping() + "@" + node.target();
			keys.add(key);
			keys.addAll(keys(node.nodes(), key));
		}
		return keys;
	}

	@ParameterizedTest
	@MethodSource("cases")
	void nothingOverlapsAndNothingSticksOut(TeachingCase teachingCase) throws IOException {
		CaseDiagrams diagrams = open(teachingCase);
		for (CaseDiagram one : diagrams.all())
			calm(diagrams.show(one), null, one.name());
	}

	private static void calm(DContainer holder, Bounds frame, String diagram) {
		List<AbstractDNode> nodes = new ArrayList<>();
		for (DDiagramElement element : holder.children())
			if (element instanceof AbstractDNode node && node.isVisible())
				nodes.add(node);
		for (AbstractDNode node : nodes) {
			Bounds place = node.bounds();
			assertTrue(place.width() > 0 && place.height() > 0, () -> diagram + ": " + node.label() + " has no size");
			if (frame != null)
				assertTrue(place.x() >= 0 && place.y() >= 0 && place.x() + place.width() <= frame.width() && place.y() + place.height() <= frame.height(),
						() -> diagram + ": " + node.label() + " sticks out");
			for (AbstractDNode other : nodes)
				assertFalse(node != other && overlap(place, other.bounds()), () -> diagram + ": " + node.label() + " and " + other.label() + " overlap");
			if (node instanceof DContainer inner)
				calm(inner, place, diagram);
		}
	}

	/** Neighbouring bands share the line between them, so one pixel is allowed. */
	private static boolean overlap(Bounds a, Bounds b) {
		return a.x() + 1 < b.x() + b.width() && b.x() + 1 < a.x() + a.width() && a.y() + 1 < b.y() + b.height() && b.y() + 1 < a.y() + a.height();
	}

	@Test
	void theLayersOfAnImageAreShownWithWhatShapedThem() throws IOException {
		for (TeachingCase teachingCase : TeachingCases.all()) {
			List<String> layers = stored(teachingCase).diagrams().get(0).layers();
			assertTrue(layers.contains("Experiences") || layers.contains("Held-back parts"), teachingCase::id);
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void couplesStandSideBySideAndEldersAbove(TeachingCase teachingCase) throws IOException {
		CaseDiagrams diagrams = open(teachingCase);
		Generations generations = new Generations();
		for (CaseDiagram one : diagrams.all())
			if (one.description().name().equals(Design.PEOPLE_AND_BONDS))
				for (Relationship bond : ((CaseFile) one.target()).getRelationships()) {
					int first = middle(diagrams.show(one), bond.getEnds().get(0));
					int second = middle(diagrams.show(one), bond.getEnds().get(1));
					int rows = Integer.compare(generations.rowOf(bond.getEnds().get(0)), generations.rowOf(bond.getEnds().get(1)));
					assertEquals(rows, Math.abs(first - second) <= 1 ? 0 : Integer.compare(first, second), () -> bond.getEnds().toString());
				}
	}

	private static int middle(DDiagram diagram, Person person) {
		int[] middle = { Integer.MIN_VALUE };
		diagram.forEach(element -> {
			if (element instanceof AbstractDNode node && node.target() == person)
				middle[0] = node.absoluteBounds().center().y();
		});
		return middle[0];
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyParadoxFitsOnASlide(TeachingCase teachingCase) throws IOException {
		CaseDiagrams diagrams = open(teachingCase);
		for (CaseDiagram one : diagrams.all())
			if (one.description().name().equals(Design.PARADOX))
				for (DDiagramElement element : diagrams.show(one).children())
					if (element instanceof AbstractDNode board)
						assertTrue(board.bounds().width() <= 1200, () -> one.name() + " is " + board.bounds().width() + " px wide");
	}
}
