// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.style;

/**
 * The style of a node (or the row of a list).
 *
 * @param figure             its shape with the shape's own sizes and colours
 * @param label              the font of its text
 * @param alignment          the alignment of the text
 * @param hideLabelByDefault whether the label is initially hidden
 * @param border             the line around it
 * @param labelPosition      at the border or inside
 */
public record NodeStyle(NodeFigure figure, LabelStyle label, LabelAlignment alignment, boolean hideLabelByDefault,
		Border border, LabelPosition labelPosition) implements Style {

	/** The same style with another figure. */
	public NodeStyle with(NodeFigure other) {
		return new NodeStyle(other, label, alignment, hideLabelByDefault, border, labelPosition);
	}
}
