// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.scales;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relationalimages.model.practice.Scale;

/** Scores as people write them: "3", "2-3", "6,5 to 7". */
final class Scores {

	private static final Pattern TYPED = Pattern.compile("(\\d{1,3}(?:[.,]\\d)?)(?:\\s*(?:-|–|—|to|bis)\\s*(\\d{1,3}(?:[.,]\\d)?))?");

	private Scores() {
	}

	/** The lower and the upper score of a text, in steps of a half; null when it says none of the scale. */
	static double[] parse(String text, Scale scale) {
		Matcher typed = TYPED.matcher(text == null ? "" : text.strip());
		if (!typed.matches())
			return null;
		double one = half(typed.group(1));
		double other = typed.group(2) == null ? one : half(typed.group(2));
		double low = Math.min(one, other);
		double high = Math.max(one, other);
		return low < ScaleCourse.min(scale) || high > ScaleCourse.max(scale) ? null : new double[] { low, high };
	}

	private static double half(String number) {
		return Math.rint(Double.parseDouble(number.replace(',', '.')) * 2) / 2;
	}
}
