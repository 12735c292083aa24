// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.ScaleReading;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R31ReadingWithoutAnswersTest {

	private final PracticeCase practice = new PracticeCase();
	private final ScaleReading reading = practice.add(PracticeFactory.eINSTANCE.createScaleReading());

	@BeforeEach
	void answered() {
		reading.setLow(2.0);
		reading.setHigh(3.0);
		reading.setWhyNotLower("I get through every day");
		reading.setOnePointUp("One evening without asking");
	}

	@Test
	void isSilentWhenBothAreAnswered() {
		assertTrue(practice.isSilent("R31"));
	}

	@Test
	void asksBothQuestions() {
		reading.setWhyNotLower(" ");
		reading.setOnePointUp(null);
		List<Finding> found = practice.found("R31");
		assertEquals(List.of(PracticePackage.Literals.SCALE_READING__WHY_NOT_LOWER,
				PracticePackage.Literals.SCALE_READING__ONE_POINT_UP), found.stream().map(Finding::feature).toList());
		assertEquals("What keeps it from being lower?", found.get(0).message());
		assertSame(Severity.PROMPT, found.get(0).severity());
	}

	@Test
	void asksOtherwiseAtEitherEndOfTheScale() {
		reading.setWhyNotLower(null);
		reading.setLow(1.0);
		assertTrue(practice.messages("R31").get(0).contains("cannot be lower"));
		answered();
		reading.setOnePointUp(null);
		reading.setLow(null);
		reading.setHigh(10.0);
		assertTrue(practice.messages("R31").get(0).contains("cannot be higher"));
	}

	@Test
	void asksAboutARangeWiderThanTwo() {
		reading.setHigh(4.0);
		assertTrue(practice.isSilent("R31"));
		reading.setHigh(4.5);
		assertEquals(1, practice.found("R31").size());
		assertSame(PracticePackage.Literals.SCALE_READING__HIGH, practice.found("R31").get(0).feature());
		reading.setHigh(Double.NaN);
		assertTrue(practice.isSilent("R31"));
	}

	@Test
	void waitsForANumber() {
		reading.setWhyNotLower(null);
		reading.setLow(null);
		reading.setHigh(null);
		assertTrue(practice.isSilent("R31"));
	}
}
