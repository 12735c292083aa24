// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.style;

/** Whether a node's label is at its border or inside it. */
public enum LabelPosition {
	BORDER("border"), NODE("node");

	private final String literal;

	LabelPosition(String literal) {
		this.literal = literal;
	}

	/** The literal in a specification. */
	public String literal() {
		return literal;
	}

	/** The value of a specification's literal, or null when there is none of that name. */
	public static LabelPosition of(String literal) {
		for (LabelPosition value : values())
			if (value.literal.equals(literal))
				return value;
		return null;
	}
}
