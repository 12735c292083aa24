// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.relationalimages.viewpoint.ui.canvas.CanvasColors;
import org.relationalimages.viewpoint.ui.canvas.ShapeFigure;

/** A pale image of an element where it would come to lie. */
final class DragFeedback extends Figure {

	private static final int PALE = 120;

	private final ShapeFigure shape;
	private final EditPartViewer viewer;

	DragFeedback(ShapeFigure shape, EditPartViewer viewer) {
		this.shape = shape;
		this.viewer = viewer;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle to = getBounds();
		Rectangle box = shape.box();
		double zoom = zoom();
		boolean resized = Math.abs(to.width - box.width * zoom) > 2 || Math.abs(to.height - box.height * zoom) > 2;
		graphics.setAntialias(SWT.ON);
		if (!resized) {
			graphics.pushState();
			graphics.setAlpha(PALE);
			graphics.translate(to.x, to.y);
			graphics.scale(zoom);
			graphics.translate(-box.x, -box.y);
			paint(shape, graphics);
			graphics.popState();
		}
		graphics.setForegroundColor(CanvasColors.selection());
		graphics.setLineStyle(SWT.LINE_DASH);
		graphics.drawRectangle(to.getCopy().resize(-1, -1));
	}

	private static void paint(ShapeFigure shape, Graphics graphics) {
		shape.painting().paint(graphics);
		for (Object child : shape.getChildren())
			if (child instanceof ShapeFigure inner)
				paint(inner, graphics);
	}

	private double zoom() {
		Object manager = viewer.getProperty(ZoomManager.class.toString());
		return manager instanceof ZoomManager zoom ? zoom.getZoom() : 1;
	}
}
