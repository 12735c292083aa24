// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.Scale;
import org.relationalimages.model.practice.ScaleReading;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R30ReadingOutOfBoundsTest {

	private final PracticeCase practice = new PracticeCase();
	private final ScaleReading reading = practice.add(PracticeFactory.eINSTANCE.createScaleReading());

	@ParameterizedTest
	@ValueSource(doubles = { 0.5, 0, -1, 10.5, 99, Double.NaN, Double.POSITIVE_INFINITY, -Double.MAX_VALUE })
	void isAnErrorOutsideOfOneToTen(double value) {
		reading.setHigh(value);
		List<Finding> found = practice.found("R30");
		assertEquals(1, found.size());
		assertSame(reading, found.get(0).element());
		assertSame(PracticePackage.Literals.SCALE_READING__HIGH, found.get(0).feature());
		assertSame(Severity.ERROR, found.get(0).severity());
		assertEquals("Scale values lie between 1 and 10.", found.get(0).message());
	}

	@ParameterizedTest
	@CsvSource({ "1,1", "1,10", "2,3", "6.5,7", "10,10", ",5", "5,", "," })
	void isSilentWithin(Double low, Double high) {
		reading.setLow(low);
		reading.setHigh(high);
		assertTrue(practice.isSilent("R30"));
	}

	@Test
	void followsTheScale() {
		Scale scale = PracticeFactory.eINSTANCE.createScale();
		practice.file.getScales().add(scale);
		reading.setScale(scale);
		scale.setMin(0);
		scale.setMax(5);
		reading.setLow(0.0);
		reading.setHigh(5.0);
		assertTrue(practice.isSilent("R30"));
		reading.setHigh(5.5);
		assertEquals(List.of("Scale values lie between 0 and 5."), practice.messages("R30"));
		scale.setMin(9);
		assertEquals(List.of("Scale values lie between 5 and 9."), practice.messages("R30"), "an upside-down scale");
		scale.setMin(null);
		scale.setMax(null);
		reading.setLow(1.0);
		assertTrue(practice.isSilent("R30"));
	}

	@Test
	void swapsLowAndHigh() {
		reading.setLow(7.0);
		reading.setHigh(6.0);
		assertEquals(1, practice.found("R30").size());
		practice.mend("R30");
		assertEquals(6.0, reading.getLow());
		assertEquals(7.0, reading.getHigh());
		assertTrue(practice.isSilent("R30"));
	}

	@ParameterizedTest
	@CsvSource({ "2.3,2.5", "9.9,10", "1.1,1", "4.25,4" })
	void roundsToHalfSteps(double value, double rounded) {
		reading.setLow(value);
		assertEquals(1, practice.found("R30").size());
		assertSame(reading, practice.mend("R30"));
		assertEquals(rounded, reading.getLow());
		assertTrue(practice.isSilent("R30"));
	}

	@Test
	void isSilentAboutTheTeachingCases() {
		for (TeachingCase each : TeachingCases.all())
			assertEquals(List.of(), RuleFindings.by("R30", ShippedFiles.load(each)), each.id());
	}
}
