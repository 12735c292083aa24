// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.style;

/** How a container arranges its children. */
public enum ContainerLayout {
	FREE_FORM("FreeForm"), LIST("List"), HORIZONTAL_STACK("HorizontalStack"), VERTICAL_STACK("VerticalStack");

	private final String literal;

	ContainerLayout(String literal) {
		this.literal = literal;
	}

	/** Whether the children are regions that fill the container one after the other. */
	public boolean isStack() {
		return this == HORIZONTAL_STACK || this == VERTICAL_STACK;
	}

	/** The literal in a specification. */
	public String literal() {
		return literal;
	}

	/** The value of a specification's literal, or null when there is none of that name. */
	public static ContainerLayout of(String literal) {
		for (ContainerLayout value : values())
			if (value.literal.equals(literal))
				return value;
		return null;
	}
}
