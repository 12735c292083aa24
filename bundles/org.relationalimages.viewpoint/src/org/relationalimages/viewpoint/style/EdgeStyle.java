// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.style;

/**
 * The style of an edge. The three label styles are null where the specification has none.
 *
 * @param bracket whether it is drawn as a bracket
 * @param size    width in pixels, as computed (0 and less draw a hairline)
 * @param folding {@code NONE}, {@code SOURCE} or {@code TARGET}
 */
public record EdgeStyle(boolean bracket, LineStyle line, EdgeArrow sourceArrow, EdgeArrow targetArrow, String folding,
		int size, EdgeRouting routing, Centering centering, Rgb color, LabelStyle beginLabel, LabelStyle centerLabel,
		LabelStyle endLabel) implements Style {
}
