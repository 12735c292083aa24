// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.text;

import java.util.List;

/**
 * A text broken into lines.
 *
 * @param width of the longest line, in pixels
 * @param cut   whether the text was truncated with an ellipsis
 */
public record TextBlock(TextFont font, List<TextLine> lines, double width, boolean cut) {

	/** Keeps its own copy of the lines. */
	public TextBlock {
		lines = List.copyOf(lines);
	}

	/** Height of all lines, in pixels; 0 without lines. */
	public double height() {
		return lines.size() * font.lineHeight();
	}

	/** Whether it has no visible text. */
	public boolean isEmpty() {
		return lines.isEmpty();
	}
}
