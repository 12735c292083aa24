// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.style;

/** Which ends of an edge point at the middle of their element. */
public enum Centering {
	NONE("None"), BOTH("Both"), SOURCE("Source"), TARGET("Target");

	private final String literal;

	Centering(String literal) {
		this.literal = literal;
	}

	/** The literal in a specification. */
	public String literal() {
		return literal;
	}

	/** The value of a specification's literal, or null when there is none of that name. */
	public static Centering of(String literal) {
		for (Centering value : values())
			if (value.literal.equals(literal))
				return value;
		return null;
	}
}
