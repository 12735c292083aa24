// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** The end of an edge at an element while it is being drawn: the border of a node's box, the middle of an edge. */
public final class ElementAnchor extends ChopboxAnchor {

	/** An anchor at a {@link ShapeFigure} or an {@link EdgeLine}. */
	public ElementAnchor(IFigure owner) {
		super(owner);
	}

	@Override
	public Point getLocation(Point reference) {
		if (!(getOwner() instanceof EdgeLine edge))
			return super.getLocation(reference);
		Point middle = edge.middle().getCopy();
		edge.translateToAbsolute(middle);
		return middle;
	}

	@Override
	public Point getReferencePoint() {
		return getOwner() instanceof EdgeLine ? getLocation(null) : super.getReferencePoint();
	}

	@Override
	protected Rectangle getBox() {
		return getOwner() instanceof ShapeFigure shape ? shape.box() : super.getBox();
	}
}
