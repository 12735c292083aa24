// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.style;

/** The end of an edge. The names are Sirius's: Input points at the element, Output away from it. */
public enum EdgeArrow {
	NO_DECORATION("NoDecoration"),
	OUTPUT_ARROW("OutputArrow"),
	INPUT_ARROW("InputArrow"),
	OUTPUT_CLOSED_ARROW("OutputClosedArrow"),
	INPUT_CLOSED_ARROW("InputClosedArrow"),
	OUTPUT_FILL_CLOSED_ARROW("OutputFillClosedArrow"),
	INPUT_FILL_CLOSED_ARROW("InputFillClosedArrow"),
	DIAMOND("Diamond"),
	FILL_DIAMOND("FillDiamond"),
	INPUT_ARROW_WITH_DIAMOND("InputArrowWithDiamond"),
	INPUT_ARROW_WITH_FILL_DIAMOND("InputArrowWithFillDiamond"),
	CIRCLE_PLUS("CirclePlus"),
	DOT("Dot"),
	INPUT_ARROW_WITH_DOT("InputArrowWithDot"),
	DIAMOND_WITH_DOT("DiamondWithDot"),
	FILL_DIAMOND_WITH_DOT("FillDiamondWithDot"),
	INPUT_ARROW_WITH_DIAMOND_AND_DOT("InputArrowWithDiamondAndDot"),
	INPUT_ARROW_WITH_FILL_DIAMOND_AND_DOT("InputArrowWithFillDiamondAndDot");

	private final String literal;

	EdgeArrow(String literal) {
		this.literal = literal;
	}

	/** The literal in a specification. */
	public String literal() {
		return literal;
	}

	/** The value of a specification's literal, or null when there is none of that name. */
	public static EdgeArrow of(String literal) {
		for (EdgeArrow value : values())
			if (value.literal.equals(literal))
				return value;
		return null;
	}
}
