// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import org.relationalimages.viewpoint.expression.EvaluationFailure;
import org.relationalimages.viewpoint.expression.Values;
import org.relationalimages.viewpoint.specification.Definition;
import org.relationalimages.viewpoint.style.NodeFigure;

/**
 * The size of an element in units of 10 pixels; null for automatic.
 *
 * @param width  null or a number
 * @param height null or a number
 */
record Sizes(Integer width, Integer height) {

	private static final int WHEN_FAILED = 3;

	/** A node's: what its figure says, else its size expression. */
	static Sizes ofNode(ElementPiece piece, Definition style, NodeFigure figure) {
		Sizes own = switch (figure) {
		case NodeFigure.Square square -> new Sizes(square.width(), square.height());
		case NodeFigure.Ellipse ellipse -> new Sizes(ellipse.horizontalDiameter(), ellipse.verticalDiameter());
		case NodeFigure.Lozenge lozenge -> new Sizes(lozenge.width(), lozenge.height());
		default -> new Sizes(0, 0);
		};
		if (own.width != 0 && own.height != 0)
			return own;
		Integer size = size(piece, style, figure instanceof NodeFigure.WorkspaceImage);
		return new Sizes(own.width == 0 ? size : own.width, own.height == 0 ? size : own.height);
	}

	/** A container's: only what is more than 0. */
	static Sizes ofContainer(ElementPiece piece, Definition style) {
		return style.has("widthComputationExpression")
				? new Sizes(positive(piece, style, "widthComputationExpression"),
						positive(piece, style, "heightComputationExpression"))
				: new Sizes(null, null);
	}

	private static Integer size(ElementPiece piece, Definition style, boolean image) {
		String feature = "sizeComputationExpression";
		if (style.expression(feature).isEmpty())
			return null;
		Object value = piece.value(style, feature);
		if (value instanceof EvaluationFailure)
			return WHEN_FAILED;
		int size = Values.integer(value);
		return size < 0 && !image ? null : Integer.valueOf(size);
	}

	private static Integer positive(ElementPiece piece, Definition style, String feature) {
		int size = style.expression(feature).isEmpty() ? 0 : Values.integer(piece.value(style, feature));
		return size > 0 ? size : null;
	}
}
