// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.style;

/** The style of the line of a border or an edge. */
public enum LineStyle {
	SOLID("solid"), DASH("dash"), DOT("dot"), DASH_DOT("dash_dot");

	private final String literal;

	LineStyle(String literal) {
		this.literal = literal;
	}

	/** The literal in a specification. */
	public String literal() {
		return literal;
	}

	/** The value of a specification's literal, or null when there is none of that name. */
	public static LineStyle of(String literal) {
		for (LineStyle value : values())
			if (value.literal.equals(literal))
				return value;
		return null;
	}
}
