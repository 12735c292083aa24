// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.relationalimages.viewpoint.graphics.text.TextRuler;

/** Escapes text and formats numbers for an SVG file. */
final class Xml {

	private Xml() {
	}

	/** Text for content or for a quoted attribute. */
	static String text(String text) {
		StringBuilder safe = new StringBuilder(text.length() + 16);
		for (char c : TextRuler.clean(text).toCharArray())
			switch (c) {
			case '&' -> safe.append("&amp;");
			case '<' -> safe.append("&lt;");
			case '>' -> safe.append("&gt;");
			case '"' -> safe.append("&quot;");
			case '\'' -> safe.append("&#39;");
			case '\n' -> safe.append("&#10;");
			default -> safe.append(c);
			}
		return safe.toString();
	}

	/** A number with at most two decimals, without exponent. */
	static String number(double value) {
		if (!Double.isFinite(value))
			return "0";
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
		return rounded.signum() == 0 ? "0" : rounded.toPlainString();
	}
}
