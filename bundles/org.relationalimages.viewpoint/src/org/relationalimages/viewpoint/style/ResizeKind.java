// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.style;

/** The directions in which a user may resize a node. */
public enum ResizeKind {
	NONE("NONE"), NSEW("NSEW"), NORTH_SOUTH("NORTH_SOUTH"), EAST_WEST("EAST_WEST");

	private final String literal;

	ResizeKind(String literal) {
		this.literal = literal;
	}

	/** The literal in a specification. */
	public String literal() {
		return literal;
	}

	/** The value of a specification's literal, or null when there is none of that name. */
	public static ResizeKind of(String literal) {
		for (ResizeKind value : values())
			if (value.literal.equals(literal))
				return value;
		return null;
	}
}
