// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.design.Design;
import org.relationalimages.design.scales.ScaleCourse;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.Programme;
import org.relationalimages.model.practice.Scale;
import org.relationalimages.model.practice.ScaleReading;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.style.EdgeStyle;
import org.relationalimages.viewpoint.style.LineStyle;

/** What the chart of a scale shows, and the effects of its tools. */
class ScaleChartTest {

	private final DiagramFixture fixture = DiagramFixture.withEveryLayer(Design.SCALE_CHART);
	private final DrawnScale sample = fixture.sample.scale;
	private final Scale scale = sample.scale;

	@Test
	void readingsAreRangesOfTheirScale() {
		assertEquals(List.of("2–3", "4.5", "no number", "Bo: 6"), fixture.labels("Reading"));
		assertEquals(3, ((AbstractDNode) fixture.view("Reading", sample.inSession)).height());
		assertTrue(((AbstractDNode) fixture.view("Reading", sample.inSession)).tooltip()
				.startsWith("what keeps it from being lower: He did come home."));
		assertEquals(List.of("10  As sure as can be"), fixture.labels("Top"));
		assertEquals(List.of("good enough: 7"), fixture.labels("Good enough"));
		assertEquals(List.of("day 8"), fixture.labels("Day"));
		assertEquals("Scale Chart: How sure am I of him?", fixture.diagram.name());
	}

	@Test
	void linesJoinWhatOnePersonSaidAndShowGaps() {
		DEdge line = fixture.edge("Next reading", sample.inSession, sample.between);
		assertEquals(LineStyle.SOLID, ((EdgeStyle) line.style()).line());
		assertNull(fixture.edge("Next reading", sample.between, sample.another));
		fixture.session.execute("answer", () -> sample.another.setPerson(fixture.sample.client));
		assertEquals(LineStyle.DASH, ((EdgeStyle) fixture.edge("Next reading", sample.between, sample.another).style()).line());
	}

	@Test
	void rangesAreTypedAsPeopleWriteThem() {
		type("3-4,5");
		assertEquals(List.of(3.0, 4.5), List.of(sample.inSession.getLow(), sample.inSession.getHigh()));
		type("7 to 6");
		assertEquals(List.of(6.0, 7.0), List.of(sample.inSession.getLow(), sample.inSession.getHigh()));
		for (String nonsense : List.of("", "eleven", "11", "0-3", "3-", "3-4-5", "NaN", "1e1"))
			type(nonsense);
		assertEquals("6–7", fixture.view("Reading", sample.inSession).label());
		type("5");
		assertEquals("5", fixture.view("Reading", sample.inSession).label());
	}

	private void type(String text) {
		DiagramFixture.done(fixture.tools.edit(fixture.view("Reading", sample.inSession), text));
	}

	@Test
	void aPointUpAndDownStaysOnTheScale() {
		type("9.5");
		fixture.use("One point up", fixture.view("Reading", sample.inSession));
		assertEquals(10.0, sample.inSession.getHigh());
		fixture.use("One point down", fixture.view("Reading", sample.inSession));
		assertEquals(9.0, sample.inSession.getLow());
		fixture.use("Good enough", fixture.view("Reading", sample.inSession));
		assertEquals(9.0, scale.getGoodEnough());
	}

	@Test
	void aNewReadingBeginsWhereTheLastOneWas() {
		fixture.use("Reading", fixture.view("Readings band", scale));
		ScaleReading added = scale.getReadings().getLast();
		assertEquals(6.0, added.getLow());
		assertEquals(fixture.sample.second, added.getSession());
		assertTrue(fixture.shows("Reading", added));
	}

	@Test
	void theLineOfWhatIsGoodEnoughIsOptional() {
		assertNotNull(fixture.edge("Good enough line", scale, scale));
		DiagramFixture.done(fixture.tools.edit(fixture.view("Good enough", scale), "8"));
		assertEquals(8.0, scale.getGoodEnough());
		DiagramFixture.done(fixture.tools.delete(List.of(fixture.view("Good enough", scale))));
		assertFalse(fixture.shows("Good enough end", scale));
	}

	@Test
	void daysAreCountedFromTheBeginningOfTheWork() {
		Programme programme = PracticeFactory.eINSTANCE.createProgramme();
		programme.setStartDay(20);
		PhaseRun run = PracticeFactory.eINSTANCE.createPhaseRun();
		programme.getRuns().add(run);
		ScaleReading reading = PracticeFactory.eINSTANCE.createScaleReading();
		assertNull(ScaleCourse.dayOf(reading));
		run.getForms().add(reading);
		reading.setDay(3);
		assertEquals(23, ScaleCourse.dayOf(reading));
		ScaleReading later = PracticeFactory.eINSTANCE.createScaleReading();
		reading.setScale(scale);
		later.setScale(scale);
		assertEquals(23, ScaleCourse.dayOf(later));
		assertEquals(0, ScaleCourse.part(scale, -5));
	}
}
