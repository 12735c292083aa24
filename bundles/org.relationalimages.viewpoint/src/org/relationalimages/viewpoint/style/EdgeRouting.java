// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.style;

/** How an edge is routed. */
public enum EdgeRouting {
	STRAIGHT("straight"), MANHATTAN("manhattan"), TREE("tree");

	private final String literal;

	EdgeRouting(String literal) {
		this.literal = literal;
	}

	/** The literal in a specification. */
	public String literal() {
		return literal;
	}

	/** The value of a specification's literal, or null when there is none of that name. */
	public static EdgeRouting of(String literal) {
		for (EdgeRouting value : values())
			if (value.literal.equals(literal))
				return value;
		return null;
	}
}
