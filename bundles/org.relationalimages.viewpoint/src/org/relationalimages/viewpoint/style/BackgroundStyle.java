// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.style;

/** How the two colours of a container fill it. */
public enum BackgroundStyle {
	GRADIENT_LEFT_TO_RIGHT("GradientLeftToRight"), LIQUID("Liquid"), GRADIENT_TOP_TO_BOTTOM("GradientTopToBottom");

	private final String literal;

	BackgroundStyle(String literal) {
		this.literal = literal;
	}

	/** The literal in a specification. */
	public String literal() {
		return literal;
	}

	/** The value of a specification's literal, or null when there is none of that name. */
	public static BackgroundStyle of(String literal) {
		for (BackgroundStyle value : values())
			if (value.literal.equals(literal))
				return value;
		return null;
	}
}
