// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import static org.relationalimages.model.practice.PracticePackage.Literals.SCALE_READING__HIGH;
import static org.relationalimages.model.practice.PracticePackage.Literals.SCALE_READING__LOW;
import static org.relationalimages.model.practice.PracticePackage.Literals.SCALE_READING__ONE_POINT_UP;
import static org.relationalimages.model.practice.PracticePackage.Literals.SCALE_READING__SCALE;
import static org.relationalimages.model.practice.PracticePackage.Literals.SCALE_READING__WHY_NOT_LOWER;
import static org.relationalimages.model.practice.PracticePackage.Literals.SCALE__MAX;
import static org.relationalimages.model.practice.PracticePackage.Literals.SCALE__MIN;

import org.relationalimages.model.practice.ScaleReading;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.TextQuestions;

/**
 * The questions that make a number useful: what keeps it from being lower, and what would be the first difference one point up
 * (S1#31). At either end of the scale they are worded differently. A reading without a number is not checked.
 */
final class R31ReadingWithoutAnswers extends Rule<ScaleReading> {

	private static final double WIDE = 2;

	R31ReadingWithoutAnswers() {
		super("R31", Severity.PROMPT, ScaleReading.class, "Scale reading without its questions", "S1#31",
				ReadFeatures.own(SCALE_READING__LOW, SCALE_READING__HIGH, SCALE_READING__SCALE, SCALE_READING__WHY_NOT_LOWER,
						SCALE_READING__ONE_POINT_UP).andAnywhere(SCALE__MIN, SCALE__MAX));
	}

	@Override
	protected void check(ScaleReading reading, Findings found) {
		if (reading.getLow() == null && reading.getHigh() == null)
			return;
		double low = reading.getLow() == null ? reading.getHigh() : reading.getLow();
		double high = reading.getHigh() == null ? reading.getLow() : reading.getHigh();
		ScaleBounds bounds = ScaleBounds.of(reading.getScale());
		if (TextQuestions.isBlank(reading.getWhyNotLower()))
			found.add(reading, SCALE_READING__WHY_NOT_LOWER, low <= bounds.min()
					? "It cannot be lower: what helps to get through this?" : "What keeps it from being lower?");
		if (TextQuestions.isBlank(reading.getOnePointUp()))
			found.add(reading, SCALE_READING__ONE_POINT_UP, high >= bounds.max()
					? "It cannot be higher: what would help to keep it there?"
					: "One point up: what would be the first difference?");
		if (high - low > WIDE)
			found.add(reading, SCALE_READING__HIGH,
					"A wide range: are there two moments in it that are worth a reading each?");
	}
}
