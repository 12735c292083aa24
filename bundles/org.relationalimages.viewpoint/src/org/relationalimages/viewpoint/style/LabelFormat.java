// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.style;

/** A format of a label's font; always listed in this order. */
public enum LabelFormat {
	ITALIC("italic"), BOLD("bold"), UNDERLINE("underline"), STRIKE_THROUGH("strike_through");

	private final String literal;

	LabelFormat(String literal) {
		this.literal = literal;
	}

	/** The literal in a specification. */
	public String literal() {
		return literal;
	}

	/** The value of a specification's literal, or null when there is none of that name. */
	public static LabelFormat of(String literal) {
		for (LabelFormat value : values())
			if (value.literal.equals(literal))
				return value;
		return null;
	}
}
