// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.style;

/**
 * How a node (or the row of a list) looks.
 *
 * @param figure             its shape with the shape's own sizes and colours
 * @param label              how its text is set
 * @param alignment          where the text stands
 * @param hideLabelByDefault whether the label is hidden until asked for
 * @param border             the line around it
 * @param labelPosition      at the border or inside
 */
public record NodeStyle(NodeFigure figure, LabelStyle label, LabelAlignment alignment, boolean hideLabelByDefault,
		Border border, LabelPosition labelPosition) implements Style {

	/** The same with another figure. */
	public NodeStyle with(NodeFigure other) {
		return new NodeStyle(other, label, alignment, hideLabelByDefault, border, labelPosition);
	}
}
