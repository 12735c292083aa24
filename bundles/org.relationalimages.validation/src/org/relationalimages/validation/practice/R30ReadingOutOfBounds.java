// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import static org.relationalimages.model.practice.PracticePackage.Literals.SCALE_READING__HIGH;
import static org.relationalimages.model.practice.PracticePackage.Literals.SCALE_READING__LOW;
import static org.relationalimages.model.practice.PracticePackage.Literals.SCALE_READING__SCALE;
import static org.relationalimages.model.practice.PracticePackage.Literals.SCALE__MAX;
import static org.relationalimages.model.practice.PracticePackage.Literals.SCALE__MIN;

import org.eclipse.emf.ecore.EAttribute;
import org.relationalimages.model.practice.ScaleReading;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** A reading is within its scale, in half steps, the low value not above the high one (S1#31; half points count, P31). */
final class R30ReadingOutOfBounds extends Rule<ScaleReading> {

	R30ReadingOutOfBounds() {
		super("R30", Severity.ERROR, ScaleReading.class, "Scale reading out of bounds", "S1#31",
				ReadFeatures.own(SCALE_READING__LOW, SCALE_READING__HIGH, SCALE_READING__SCALE).andAnywhere(SCALE__MIN,
						SCALE__MAX));
	}

	@Override
	protected void check(ScaleReading reading, Findings found) {
		Double low = reading.getLow();
		Double high = reading.getHigh();
		boolean fits = check(reading, SCALE_READING__LOW, low, found) & check(reading, SCALE_READING__HIGH, high, found);
		if (fits && low != null && high != null && low > high)
			found.add(reading, SCALE_READING__LOW, "The low value is above the high one.",
					new Fix("Swap low and high", () -> {
						reading.setLow(high);
						reading.setHigh(low);
						return reading;
					}));
	}

	/** {@return whether the value is within the bounds of the scale, or is not noted yet} */
	private static boolean check(ScaleReading reading, EAttribute feature, Double value, Findings found) {
		ScaleBounds bounds = ScaleBounds.of(reading.getScale());
		if (value == null)
			return true;
		if (!bounds.contain(value))
			found.add(reading, feature,
					"Scale values lie between %d and %d.".formatted(bounds.min(), bounds.max()));
		else if (halfStep(value) != value)
			found.add(reading, feature, "Scale values go in half steps, such as 2.5.",
					new Fix("Round to a half step", () -> {
						reading.eSet(feature, halfStep(value));
						return reading;
					}));
		return bounds.contain(value);
	}

	private static double halfStep(double value) {
		return Math.rint(value * 2) / 2;
	}
}
