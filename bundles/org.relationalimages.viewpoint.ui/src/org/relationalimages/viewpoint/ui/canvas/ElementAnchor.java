// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import org.eclipse.draw2d.AnchorListener;
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

	/**
	 * Follows nothing: whatever moves an element leads its edges anew. By default each anchor follows all that the element lies
	 * in, so that the ends of thousands of edges would gather at the sheet and each band.
	 */
	@Override
	public void addAnchorListener(AnchorListener listener) {
		// see above
	}

	@Override
	public void removeAnchorListener(AnchorListener listener) {
		// none was added
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
