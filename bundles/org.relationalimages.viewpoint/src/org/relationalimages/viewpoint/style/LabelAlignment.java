// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.style;

/** The horizontal alignment of a label. */
public enum LabelAlignment {
	CENTER("CENTER"), LEFT("LEFT"), RIGHT("RIGHT");

	private final String literal;

	LabelAlignment(String literal) {
		this.literal = literal;
	}

	/** The literal in a specification. */
	public String literal() {
		return literal;
	}

	/** The value of a specification's literal, or null when there is none of that name. */
	public static LabelAlignment of(String literal) {
		for (LabelAlignment value : values())
			if (value.literal.equals(literal))
				return value;
		return null;
	}
}
