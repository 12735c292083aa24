// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.design.Design;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.model.Ids;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.CycleStep;
import org.relationalimages.model.couples.InteractionCycle;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;

/** Where the elements of the pictures of couples and of their rings are put. */
class CouplePicturesTest {

	static List<TeachingCase> couples() throws IOException {
		List<TeachingCase> found = new ArrayList<>();
		for (TeachingCase one : TeachingCases.all())
			if (!ShippedFiles.load(one).getDyads().isEmpty())
				found.add(one);
		return found;
	}

	private static List<DDiagram> pictures(CaseFile file, String kind) {
		CaseDiagrams diagrams = CaseDiagrams.open(file, Optional.empty());
		return diagrams.all().stream().filter(one -> one.description().name().equals(kind)).map(diagrams::show).toList();
	}

	@ParameterizedTest
	@MethodSource("couples")
	void stepsGoRoundClockwiseFromTheTop(TeachingCase teaching) throws IOException {
		List<DDiagram> rings = pictures(ShippedFiles.load(teaching), Design.INTERACTION_CYCLE);
		assertFalse(rings.isEmpty());
		for (DDiagram ring : rings) {
			InteractionCycle cycle = (InteractionCycle) ring.target();
			Point middle = center(nodes(ring, "Cycle").getFirst());
			List<Double> angles = new ArrayList<>();
			CycleStep at = cycle.getSteps().getFirst();
			for (int i = 0; i < cycle.getSteps().size(); i++) {
				Point place = center(view(ring, at));
				double angle = Math.atan2(place.x() - middle.x(), middle.y() - place.y());
				angles.add(i > 0 && angle < -0.1 ? angle + 2 * Math.PI : angle);
				at = at.getNext().getFirst();
			}
			assertEquals(0, angles.getFirst(), 0.05, ring.name());
			assertEquals(angles.stream().sorted().toList(), angles, ring.name());
			double radius = distance(middle, center(view(ring, cycle.getSteps().getFirst())));
			for (AbstractDNode step : nodes(ring, "Step"))
				assertEquals(radius, distance(middle, center(step)), 3, ring.name());
			for (AbstractDNode exit : nodes(ring, "Exit"))
				assertTrue(distance(middle, center(exit)) > radius * 0.85, ring.name());
		}
	}

	@ParameterizedTest
	@MethodSource("couples")
	void noEdgeRunsThroughAnElementAndNothingOverlaps(TeachingCase teaching) throws IOException {
		CaseFile file = ShippedFiles.load(teaching);
		List<DDiagram> all = new ArrayList<>(pictures(file, Design.INTERACTION_CYCLE));
		all.addAll(pictures(ShippedFiles.load(teaching), Design.DYAD_REGULATION));
		for (DDiagram diagram : all) {
			List<AbstractDNode> leaves = new ArrayList<>();
			diagram.forEach(element -> {
				if (element instanceof AbstractDNode node && node.isVisible() && !node.isBordered() && !isAround(node))
					leaves.add(node);
			});
			for (AbstractDNode one : leaves)
				for (AbstractDNode other : leaves)
					assertTrue(one.id() >= other.id() || !touch(one.absoluteBounds(), other.absoluteBounds()),
							diagram.name() + ": " + one.label() + " / " + other.label());
			diagram.forEach(element -> {
				if (element instanceof DEdge edge && edge.isVisible())
					for (AbstractDNode node : leaves)
						assertFalse(runsThrough(edge, node), diagram.name() + ": " + edge.mapping().name() + " through " + node.label());
			});
		}
	}

	/** Whether an element holds others that edges lead to. */
	private static boolean isAround(AbstractDNode node) {
		return List.of("Lane", "Hoped for", "Rings", "Couple bubble", "Partner", "Position", "Image", "Strategy", "Commitment")
				.contains(node.mapping().name());
	}

	@Test
	void partnersStandLeftAndRightOfTheBubbleAndEventsRunToTheRight() throws IOException {
		CaseFile file = ShippedFiles.load(TeachingCases.all().stream().filter(one -> one.toString().contains("T7")).findFirst().orElseThrow());
		DDiagram couple = pictures(file, Design.DYAD_REGULATION).getFirst();
		Bounds bubble = nodes(couple, "Couple bubble").getFirst().absoluteBounds();
		Bounds left = nodes(couple, "Partner").get(0).absoluteBounds();
		Bounds right = nodes(couple, "Partner").get(1).absoluteBounds();
		assertTrue(left.x() + left.width() < bubble.x() && bubble.x() + bubble.width() < right.x());
		Map<Integer, Integer> rows = new LinkedHashMap<>();
		for (AbstractDNode event : nodes(couple, "Event")) {
			Integer before = rows.put(event.absoluteBounds().center().y(), event.absoluteBounds().x());
			assertTrue(before == null || before < event.absoluteBounds().x(), event.label());
		}
		for (AbstractDNode end : nodes(couple, "Open end")) {
			AbstractDNode event = nodes(couple, "Event").stream().filter(one -> one.target() == end.target()).findFirst().orElseThrow();
			assertTrue(end.absoluteBounds().y() > event.absoluteBounds().y());
			assertTrue(Math.abs(end.absoluteBounds().center().x() - event.absoluteBounds().center().x()) < 3);
		}
	}

	@Test
	void aNewStepMovesNoneOfTheOthers() throws IOException {
		CaseFile file = ShippedFiles.load(TeachingCases.all().stream().filter(one -> one.toString().contains("T4")).findFirst().orElseThrow());
		CaseDiagrams diagrams = CaseDiagrams.open(file, Optional.empty());
		CaseDiagram wanted = diagrams.all().stream().filter(one -> one.description().name().equals(Design.INTERACTION_CYCLE)).findFirst()
				.orElseThrow();
		DDiagram ring = diagrams.show(wanted);
		Map<AbstractDNode, Bounds> before = new LinkedHashMap<>();
		nodes(ring, "Step").forEach(step -> before.put(step, step.bounds()));
		InteractionCycle cycle = (InteractionCycle) ring.target();
		CycleStep added = CouplesFactory.eINSTANCE.createCycleStep();
		CycleStep first = cycle.getSteps().getFirst();
		diagrams.session().execute("add", () -> {
			added.setText("In between");
			added.getNext().addAll(first.getNext());
			first.getNext().clear();
			first.getNext().add(added);
			cycle.getSteps().add(added);
		});
		before.forEach((step, bounds) -> assertEquals(bounds, step.bounds(), step.label()));
		Bounds place = view(ring, added).absoluteBounds();
		for (AbstractDNode step : before.keySet())
			assertFalse(touch(place, step.absoluteBounds()), step.label());
	}

	@Test
	void ringsOfAnyNumberOfStepsFindAPlace() {
		for (int count : new int[] { 0, 1, 2, 3, 12, 60 }) {
			CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
			file.getDyads().add(CouplesFactory.eINSTANCE.createDyad());
			InteractionCycle cycle = CouplesFactory.eINSTANCE.createInteractionCycle();
			file.getDyads().getFirst().getCycles().add(cycle);
			for (int i = 0; i < count; i++)
				cycle.getSteps().add(CouplesFactory.eINSTANCE.createCycleStep());
			for (int i = 0; i < count; i++)
				cycle.getSteps().get(i).getNext().add(cycle.getSteps().get((i + 1) % count));
			Ids.assign(file);
			DDiagram ring = pictures(file, Design.INTERACTION_CYCLE).getFirst();
			List<AbstractDNode> steps = nodes(ring, "Step");
			assertEquals(count, steps.size());
			for (AbstractDNode one : steps)
				for (AbstractDNode other : steps)
					assertTrue(one == other || !touch(one.absoluteBounds(), other.absoluteBounds()));
		}
	}

	private static List<AbstractDNode> nodes(DDiagram diagram, String mapping) {
		List<AbstractDNode> found = new ArrayList<>();
		diagram.forEach(element -> {
			if (element instanceof AbstractDNode node && node.isVisible() && node.mapping().name().equals(mapping))
				found.add(node);
		});
		return found;
	}

	private static AbstractDNode view(DDiagram diagram, Object target) {
		return nodes(diagram, "Step").stream().filter(node -> node.target() == target).findFirst().orElseThrow();
	}

	private static Point center(DDiagramElement element) {
		return ((AbstractDNode) element).absoluteBounds().center();
	}

	private static double distance(Point a, Point b) {
		return Math.hypot(a.x() - b.x(), a.y() - b.y());
	}

	private static boolean touch(Bounds a, Bounds b) {
		return a.x() < b.x() + b.width() && b.x() < a.x() + a.width() && a.y() < b.y() + b.height() && b.y() < a.y() + a.height();
	}

	private static boolean runsThrough(DEdge edge, AbstractDNode node) {
		if (edge.source() == node || edge.sink() == node)
			return false;
		List<Point> way = new ArrayList<>(List.of(center(edge.source())));
		way.addAll(edge.bendpoints());
		way.add(center(edge.sink()));
		Bounds box = node.absoluteBounds();
		for (int i = 1; i < way.size(); i++)
			for (int k = 0; k <= 200; k++) {
				double x = way.get(i - 1).x() + (way.get(i).x() - way.get(i - 1).x()) * k / 200.0;
				double y = way.get(i - 1).y() + (way.get(i).y() - way.get(i - 1).y()) * k / 200.0;
				if (x > box.x() && x < box.x() + box.width() && y > box.y() && y < box.y() + box.height())
					return true;
			}
		return false;
	}
}
