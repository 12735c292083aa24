// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.relationalimages.design.Design;
import org.relationalimages.design.movement.MovementServices;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.RelationshipKind;
import org.relationalimages.model.sessions.ConnectionEvent;
import org.relationalimages.model.sessions.ConnectionState;
import org.relationalimages.model.sessions.ParadoxSide;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.style.LineStyle;
import org.relationalimages.viewpoint.style.NodeFigure;
import org.relationalimages.viewpoint.style.NodeStyle;

/** What the diagram of movement shows, and the effects of its tools (D7). */
class MovementTest {

	private final DiagramFixture fixture = DiagramFixture.of(Design.MOVEMENT);
	private final DrawnCase sample = fixture.sample;
	private final DrawnCourse course = sample.course;

	@Test
	void bandsRunFromConnectionDownToIsolation() {
		DNodeContainer board = (DNodeContainer) fixture.view("Course", sample.file);
		assertEquals(List.of("Sessions", "Enhanced connection", "Reconnection", "Connection", "Acute disconnection", "Chronic disconnection",
				"Condemned isolation", "What the therapist said", "Felt safety ● and mutuality ◆, 0 to 10"),
				board.children().stream().map(DDiagramElement::label).toList());
		assertEquals("Movement: A made-up case", fixture.diagram.name());
		assertEquals(List.of("1  A message that did not come\nday 1", "2  He is just busy\nday 15"), fixture.labels("Session"));
		assertEquals(List.of("He looks at his phone"), fixture.labels("Acute disconnection"));
		assertEquals(List.of("Moments", "Five good things", "Interventions", "Felt safety and mutuality"),
				fixture.diagram.activeLayers().stream().map(Layer::name).toList());
	}

	@Test
	void oneMomentFollowsTheOther() {
		assertNotNull(fixture.edge("Then", course.near, course.hurt));
		assertNotNull(fixture.edge("Then", course.silent, course.alone));
		assertNull(fixture.edge("Then", course.near, course.silent));
		assertNotNull(fixture.edge("Repairs", course.back, course.hurt));
		fixture.session.execute("first", () -> course.near.setOrder(1));
		fixture.session.execute("other way round", () -> course.hurt.setOrder(0));
		assertNotNull(fixture.edge("Then", course.hurt, course.near));
	}

	@Test
	void aMomentThatIsDraggedToAnotherBandHasAnotherState() {
		AbstractDNode view = (AbstractDNode) fixture.view("Acute disconnection", course.hurt);
		DNodeContainer band = (DNodeContainer) fixture.view("Chronic disconnection band", sample.file);
		assertTrue(fixture.tools.canDrop(view, band));
		DiagramFixture.done(fixture.tools.drop(List.of(view), band, null));
		assertEquals(ConnectionState.CHRONIC_DISCONNECTION, course.hurt.getState());
		assertTrue(fixture.shows("Chronic disconnection", course.hurt));
		assertFalse(fixture.shows("Acute disconnection", course.hurt));
	}

	@Test
	void afterADisconnectionComesItsRepair() {
		fixture.use("And then?", fixture.view("Acute disconnection", course.hurt));
		ConnectionEvent next = sample.first.getEvents().getLast();
		assertEquals(ConnectionState.RECONNECTION, next.getState());
		assertEquals(course.hurt, next.getRepairs());
		assertEquals(course.between, next.getBetween());
		assertEquals(List.of(0, 1, 3, 2), sample.first.getEvents().stream().map(ConnectionEvent::getOrder).toList());
		fixture.use("And then?", fixture.view("Connection", course.near));
		assertEquals(ConnectionState.CONNECTION, sample.first.getEvents().getLast().getState());
		assertNull(sample.first.getEvents().getLast().getRepairs());
	}

	@Test
	void whatIsNewBelongsToTheSessionThatIsClicked() {
		fixture.use("Moment", fixture.view("Session", sample.first));
		assertEquals(3, sample.first.getEvents().getLast().getOrder());
		fixture.use("Intervention", fixture.view("Session", sample.second));
		assertEquals("New intervention", sample.second.getInterventions().getLast().getText());
		fixture.use("Session", fixture.view("Sessions band", sample.file));
		assertEquals(3, sample.file.getSessions().getLast().getNumber());
		fixture.use("How it felt", fixture.view("Session", sample.second));
		assertEquals(sample.second, course.between.getReadings().getLast().getSession());
		fixture.use("Spoke to the yearning", fixture.view("Intervention", course.toStrategy));
		assertEquals(ParadoxSide.YEARNING, course.toStrategy.getAddresses());
		assertEquals("Y  Asking again kept him near", fixture.view("Intervention", course.toStrategy).label());
	}

	@Test
	void theFiveGoodThingsAreBarsAndWhatIsNotNotedHasNone() {
		NodeFigure.Gauge gauge = (NodeFigure.Gauge) ((NodeStyle) fixture.view("Five good things", course.near).style()).figure();
		assertEquals(List.of(1, -3, -3, -3, 2), gauge.sections().stream().map(NodeFigure.Gauge.Section::value).toList());
		assertEquals("zest +1, action not noted, clarity not noted, sense of worth not noted, desire for more +2",
				((AbstractDNode) fixture.view("Five good things", course.near)).tooltip());
		assertFalse(fixture.shows("Five good things", course.back));
		DiagramFixture.done(fixture.tools.delete(List.of(fixture.view("Five good things", course.near))));
		assertNull(course.near.getZest());
		assertTrue(fixture.shows("Connection", course.near));
	}

	@Test
	void feltSafetyAndMutualityAreTypedAsNumbers() {
		assertEquals(List.of("3", "safety 6"), fixture.labels("Felt safety"));
		assertNotNull(fixture.edge("Mutuality line", course.before, course.after));
		for (String typed : List.of("8", " 10 ", "eleven", "11", "-1", ""))
			DiagramFixture.done(fixture.tools.edit(fixture.view("Felt safety", course.before), typed));
		assertEquals(10, course.before.getFeltSafety());
		DiagramFixture.done(fixture.tools.delete(List.of(fixture.view("Felt safety", course.before))));
		assertTrue(course.between.getReadings().contains(course.before));
		DiagramFixture.done(fixture.tools.delete(List.of(fixture.view("Mutuality", course.before))));
		assertFalse(course.between.getReadings().contains(course.before));
	}

	@Test
	void linesTellStatesApartWithoutColour() {
		assertEquals(LineStyle.DASH, border("Chronic disconnection", course.silent));
		assertEquals(LineStyle.DOT, border("Condemned isolation", course.alone));
		assertEquals(LineStyle.SOLID, border("Acute disconnection", course.hurt));
	}

	private LineStyle border(String mapping, EObject element) {
		return ((NodeStyle) fixture.view(mapping, element).style()).border().line();
	}

	@Test
	void filtersShowTheChosenSessionTheWorkAndWhatWaits() {
		fixture.session.execute("choose", () -> sample.file.setShownAsOf(sample.first));
		filter(Design.AS_OF_SESSION, true);
		assertEquals(1, fixture.visible("Session").size());
		assertFalse(fixture.shows("Reconnection", course.back));
		filter(Design.AS_OF_SESSION, false);
		filter("Only what waits for repair", true);
		assertEquals(List.of(), fixture.labels("Acute disconnection"));
		assertEquals(1, fixture.visible("Chronic disconnection").size());
		filter("Only what waits for repair", false);
		filter("Only the relationship of the work", true);
		assertEquals(List.of(), fixture.labels("Connection"));
		fixture.session.execute("work", () -> course.between.setKind(RelationshipKind.THERAPEUTIC));
		assertEquals(1, fixture.visible("Connection").size());
	}

	private void filter(String name, boolean on) {
		CompositeFilter filter = fixture.diagram.description().filters().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
		fixture.session.diagrams().filter(fixture.diagram, filter, on);
	}

	@Test
	void aRelationshipHasItsOwnMovement() {
		MovementServices services = new MovementServices();
		assertTrue(services.hasMovement(sample.couple));
		assertFalse(services.hasMovement(sample.child));
		assertFalse(services.hasMovement(CasesFactory.eINSTANCE.createCaseFile()));
		assertEquals("Movement: Mei and Bo", services.movementTitle(sample.couple));
		assertEquals(6, services.momentsInOrder(sample.couple).size());
		assertNull(services.sessionAround(SessionsFactory.eINSTANCE.createConnectionEvent()));
	}
}
