// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.expression.EvaluationFailure;
import org.relationalimages.viewpoint.expression.Values;
import org.relationalimages.viewpoint.specification.SpecificationElement;
import org.relationalimages.viewpoint.style.NodeFigure;

/**
 * What a style says of the size of an element, in units of 10 pixels. A size that can't be used leaves the one the
 * element has had: null, for automatic, at first.
 *
 * @param width  null to leave it
 * @param height null to leave it
 */
record Sizes(Integer width, Integer height) {

	/** Leaves both. */
	static final Sizes NONE = new Sizes(null, null);

	private static final Integer AUTOMATIC = -1;
	private static final Integer WHEN_FAILED = 3;

	/** A node's: both that its figure says, else its size expression for both. */
	static Sizes ofNode(ElementComputation computation, SpecificationElement style, NodeFigure figure) {
		Sizes own = switch (figure) {
		case NodeFigure.Square square when square.width() > 0 && square.height() > 0 ->
			new Sizes(square.width(), square.height());
		case NodeFigure.Ellipse ellipse when ellipse.horizontalDiameter() != 0 && ellipse.verticalDiameter() != 0 ->
			new Sizes(ellipse.horizontalDiameter(), ellipse.verticalDiameter());
		case NodeFigure.Lozenge lozenge when lozenge.width() != 0 && lozenge.height() != 0 ->
			new Sizes(lozenge.width(), lozenge.height());
		default -> NONE;
		};
		if (own != NONE)
			return own;
		Integer size = size(computation, style, figure instanceof NodeFigure.WorkspaceImage);
		return new Sizes(size, size);
	}

	/** A container's, as its expressions give them. */
	static Sizes ofContainer(ElementComputation computation, SpecificationElement style) {
		return style.has("widthComputationExpression")
				? new Sizes(side(computation, style, "widthComputationExpression"),
						side(computation, style, "heightComputationExpression"))
				: NONE;
	}

	/** Only an image may say -1, the size of its picture, and only for an image nothing written is 0. */
	private static Integer size(ElementComputation computation, SpecificationElement style, boolean image) {
		String feature = "sizeComputationExpression";
		if (!image && style.expression(feature).isEmpty())
			return null;
		Object value = computation.value(style, feature);
		Integer size = value instanceof EvaluationFailure ? WHEN_FAILED : Integer.valueOf(Values.integer(value));
		return size >= 0 || image && size.equals(AUTOMATIC) ? size : null;
	}

	private static Integer side(ElementComputation computation, SpecificationElement style, String feature) {
		if (style.expression(feature).isEmpty())
			return AUTOMATIC;
		Object value = computation.value(style, feature);
		return value instanceof EvaluationFailure ? null : Integer.valueOf(Values.integer(value));
	}

	/** Gives an element this size. A container first gets one that is more than 0; from then on it takes any. */
	void apply(DiagramChange change, AbstractDNode element) {
		boolean node = element instanceof DNode;
		change.size(element, side(width, element.width(), node), side(height, element.height(), node));
	}

	private static Integer side(Integer said, Integer before, boolean node) {
		return said == null || !node && before == null && said <= 0 ? before : said;
	}
}
