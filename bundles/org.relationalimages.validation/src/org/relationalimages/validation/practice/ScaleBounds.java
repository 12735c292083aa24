// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import org.relationalimages.model.practice.Scale;

/** The bounds of the readings on a scale: 1 to 10 (S1#31) unless the scale defines others. */
record ScaleBounds(int min, int max) {

	private static final ScaleBounds USUAL = new ScaleBounds(1, 10);

	/** The bounds of a scale, also of one that is missing, half filled in or upside down. */
	static ScaleBounds of(Scale scale) {
		if (scale == null)
			return USUAL;
		int low = scale.getMin() == null ? USUAL.min : scale.getMin();
		int high = scale.getMax() == null ? USUAL.max : scale.getMax();
		return new ScaleBounds(Math.min(low, high), Math.max(low, high));
	}

	/** Whether a value is within the bounds; false for NaN. */
	boolean contain(double value) {
		return value >= min && value <= max;
	}
}
