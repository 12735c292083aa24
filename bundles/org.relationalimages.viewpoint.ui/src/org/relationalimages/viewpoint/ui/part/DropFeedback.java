// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RoundedRectangle;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.relationalimages.viewpoint.ui.canvas.CanvasColors;
import org.relationalimages.viewpoint.ui.canvas.ShapeFigure;

/** A frame around an element while the mouse holds something over it: welcome or refused. */
final class DropFeedback extends RoundedRectangle {

	private static final int WASH = 16;

	private DropFeedback(Color color) {
		setForegroundColor(color);
		setBackgroundColor(color);
		setLineWidth(2);
		setCornerDimensions(new Dimension(8, 8));
	}

	/** Shows a frame around the shape of a part. */
	static DropFeedback around(GraphicalEditPart part, ShapeFigure shape, boolean welcome) {
		DropFeedback dropFeedback = new DropFeedback(welcome ? CanvasColors.welcome() : CanvasColors.refused());
		IFigure layer = LayerManager.Helper.find(part).getLayer(LayerConstants.FEEDBACK_LAYER);
		Rectangle box = shape.box();
		shape.translateToAbsolute(box);
		layer.translateToRelative(box);
		dropFeedback.setBounds(box.expand(3, 3));
		layer.add(dropFeedback);
		return dropFeedback;
	}

	void remove() {
		if (getParent() != null)
			getParent().remove(this);
	}

	@Override
	public void paintFigure(Graphics graphics) {
		graphics.setAntialias(SWT.ON);
		super.paintFigure(graphics);
	}

	@Override
	protected void fillShape(Graphics graphics) {
		graphics.pushState();
		graphics.setAlpha(WASH);
		super.fillShape(graphics);
		graphics.popState();
	}
}
