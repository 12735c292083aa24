// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.style;

/**
 * The line around a node or container.
 *
 * @param size           in pixels; 0 or less draws none
 * @param sizeExpression the expression it was computed from
 * @param color          of the line
 * @param line           its dashes
 */
public record Border(int size, String sizeExpression, Rgb color, LineStyle line) {

	/** The maximum width of a line, in pixels. */
	private static final int WIDEST = 40;

	/** The width of the line as drawn, in pixels; 0 for none. */
	public int drawn() {
		return Math.clamp(size, 0, WIDEST);
	}
}
