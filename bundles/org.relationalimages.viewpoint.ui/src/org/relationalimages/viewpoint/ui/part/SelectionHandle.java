// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.relationalimages.viewpoint.ui.canvas.CanvasColors;

/** A round grip at a corner or side of a selected element. */
final class SelectionHandle extends ResizeHandle {

	/** The sides and corners a grip may sit at. */
	static final int[] DIRECTIONS = { PositionConstants.EAST, PositionConstants.SOUTH_EAST, PositionConstants.SOUTH,
			PositionConstants.SOUTH_WEST, PositionConstants.WEST, PositionConstants.NORTH_WEST, PositionConstants.NORTH,
			PositionConstants.NORTH_EAST };

	private static final int SIZE = 9;

	SelectionHandle(GraphicalEditPart owner, int direction) {
		super(owner, direction);
		setPreferredSize(SIZE, SIZE);
	}

	@Override
	protected Color getFillColor() {
		return isPrimary() ? CanvasColors.selection() : CanvasColors.paper();
	}

	@Override
	public void paintFigure(Graphics graphics) {
		paintKnob(graphics, getBounds(), getFillColor());
	}

	/** Paints a round grip into a box. */
	static void paintKnob(Graphics graphics, Rectangle bounds, Color fill) {
		Rectangle circle = bounds.getCopy().shrink(1, 1);
		graphics.setAntialias(SWT.ON);
		graphics.setBackgroundColor(fill);
		graphics.fillOval(circle);
		graphics.setForegroundColor(fill == CanvasColors.paper() ? CanvasColors.selection() : CanvasColors.paper());
		graphics.setLineWidth(1);
		graphics.drawOval(circle.resize(-1, -1));
	}
}
