// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.design.Design;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.practice.Scale;
import org.relationalimages.model.practice.ScaleReading;
import org.relationalimages.model.sessions.ConnectionEvent;
import org.relationalimages.model.sessions.Intervention;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.layout.Progress;
import org.relationalimages.viewpoint.graphics.layout.core.Clearance;

/** Diagrams along a time axis, drawn for a teaching case. */
class TimeAxisTest {

	private final CaseFile file = ShippedFiles.load(TeachingCases.all().getLast());
	private final CaseDiagrams diagrams = CaseDiagrams.open(file, Optional.empty());

	@AfterEach
	void dispose() {
		diagrams.session().dispose();
	}

	private DDiagram show(String description, EObject target) {
		return diagrams.show(diagrams.all().stream().filter(one -> one.description().name().equals(description) && one.target() == target)
				.findFirst().orElseThrow());
	}

	/** What lies directly in bands and shows elements of a class. */
	private static List<AbstractDNode> inBands(DDiagram diagram, Class<?> type) {
		List<AbstractDNode> found = new ArrayList<>();
		diagram.forEach(element -> {
			if (element instanceof AbstractDNode node && type.isInstance(node.target()) && node.isVisible() && !node.isBordered()
					&& node.parent() instanceof DNodeContainer)
				found.add(node);
		});
		return found;
	}

	private void arrange(DDiagram diagram) {
		diagrams.session().arrange("arrange", diagram, change -> assertTrue(diagrams.layouter().arrangeAll(change, Progress.NONE)));
	}

	@Test
	void whatBelongsToASessionStandsBelowItInEveryBand() {
		DDiagram diagram = show(Design.MOVEMENT, file);
		Map<EObject, Integer> starts = new HashMap<>();
		for (AbstractDNode session : inBands(diagram, Session.class))
			starts.put(session.target(), session.bounds().x());
		assertEquals(file.getSessions().size(), starts.size());
		List<Session> sessions = file.getSessions();
		for (Class<?> type : List.of(ConnectionEvent.class, Intervention.class))
			for (AbstractDNode node : inBands(diagram, type)) {
				int at = sessions.indexOf(node.target().eContainer());
				assertTrue(node.bounds().x() >= starts.get(sessions.get(at)) - 1, node.label());
				assertTrue(at == sessions.size() - 1 || node.bounds().x() < starts.get(sessions.get(at + 1)), node.label());
			}
	}

	@ParameterizedTest
	@ValueSource(strings = { "T4", "T8" })
	void fromValueToValueALineRunsStraight(String id) throws Exception {
		CaseFile teaching = ShippedFiles.load(TeachingCases.find(id).orElseThrow());
		CaseDiagrams shown = CaseDiagrams.open(teaching, Optional.empty());
		int lines = 0;
		for (CaseDiagram one : shown.all())
			if (Set.of(Design.MOVEMENT, Design.SCALE_CHART).contains(one.description().name()))
				for (Object element : shown.show(one).children())
					if (element instanceof DEdge edge && edge.isVisible() && edge.mapping().name().matches("(Felt safety|Mutuality) line|Next reading")) {
						assertEquals(List.of(), edge.bendpoints(), one.name() + ": " + edge.mapping().name());
						lines++;
					}
		assertTrue(lines > 2, lines + " lines");
		shown.session().dispose();
	}

	@Test
	void linesPassNothingElse() {
		DDiagram diagram = show(Design.MOVEMENT, file);
		List<AbstractDNode> moments = inBands(diagram, ConnectionEvent.class);
		int lines = 0;
		for (Object element : diagram.children())
			if (element instanceof DEdge edge && edge.isVisible() && edge.source().target() instanceof ConnectionEvent) {
				List<PrecisePoint> way = new ArrayList<>(List.of(middle(edge.source())));
				edge.bendpoints().forEach(bend -> way.add(PrecisePoint.of(bend)));
				way.add(middle(edge.sink()));
				for (AbstractDNode other : moments)
					for (int i = 1; other != edge.source() && other != edge.sink() && i < way.size(); i++)
						assertFalse(Clearance.crosses(way.get(i - 1), way.get(i), PreciseRect.of(other.absoluteBounds())),
								edge.source().label() + " > " + edge.sink().label() + " passes " + other.label());
				lines++;
			}
		assertTrue(lines > 20);
	}

	private static PrecisePoint middle(Object end) {
		return PreciseRect.of(((AbstractDNode) end).absoluteBounds()).center();
	}

	@Test
	void whatIsNewFindsItsSessionAndNothingElseMoves() {
		DDiagram diagram = show(Design.MOVEMENT, file);
		Map<AbstractDNode, Point> before = new HashMap<>();
		for (AbstractDNode node : inBands(diagram, ConnectionEvent.class))
			before.put(node, new Point(node.bounds().x(), node.bounds().y()));
		ConnectionEvent added = SessionsFactory.eINSTANCE.createConnectionEvent();
		added.setName("A look at the door");
		added.setOrder(9);
		Session session = file.getSessions().get(1);
		added.setBetween(session.getEvents().getFirst().getBetween());
		diagrams.session().execute("add", () -> session.getEvents().add(added));
		before.forEach((node, place) -> assertEquals(place, new Point(node.bounds().x(), node.bounds().y()), node.label()));
		int x = ((AbstractDNode) diagram.elementsOf(added).getFirst()).bounds().x();
		int start = ((AbstractDNode) diagram.elementsOf(session).getFirst()).bounds().x();
		assertTrue(x >= start, x + " and " + start);
	}

	@Test
	void toScaleTwiceTheDaysAreTwiceAsFar() {
		DDiagram diagram = show(Design.MOVEMENT, file);
		diagram.description().layers().stream().filter(layer -> layer.name().equals(Design.TO_SCALE))
				.forEach(layer -> diagrams.session().diagrams().layer(diagram, layer, true));
		arrange(diagram);
		List<Integer> x = inBands(diagram, Session.class).stream().map(node -> node.bounds().x()).toList();
		assertEquals(2.0 * (x.get(6) - x.get(5)), x.get(7) - x.get(6), 3);
	}

	@Test
	void readingsStandAtTheirScoreAlsoAfterItChanged() {
		Scale scale = file.getScales().getFirst();
		DDiagram diagram = show(Design.SCALE_CHART, scale);
		ScaleReading reading = scale.getReadings().getFirst();
		assertEquals(270, middleOf(diagram, "Bottom") - middleOf(diagram, "Top"), 1.5);
		diagrams.session().execute("ten", () -> reading.setHigh(10.0));
		diagrams.session().execute("ten", () -> reading.setLow(10.0));
		AbstractDNode view = inBands(diagram, ScaleReading.class).stream().filter(one -> one.target() == reading).findFirst().orElseThrow();
		assertEquals(middleOf(diagram, "Top"), PreciseRect.of(view.bounds()).center().y(), 1);
		Bounds now = view.bounds();
		diagrams.session().arrange("drag", diagram,
				change -> diagrams.layouter().place(change, Map.of(view, new Bounds(now.x() + 30, now.y() + 90, now.width(), now.height()))));
		assertEquals(new Point(now.x() + 30, now.y()), new Point(view.bounds().x(), view.bounds().y()));
		diagrams.session().execute("enough", () -> scale.setGoodEnough(1.0));
		assertEquals(middleOf(diagram, "Bottom"), middleOf(diagram, "Good enough"), 1);
		assertEquals(middleOf(diagram, "Bottom"), middleOf(diagram, "Good enough end"), 1);
	}

	private static double middleOf(DDiagram diagram, String mapping) {
		return inBands(diagram, EObject.class).stream().filter(one -> one.mapping().name().equals(mapping)).findFirst()
				.map(one -> PreciseRect.of(one.bounds()).center().y()).orElseThrow();
	}
}
