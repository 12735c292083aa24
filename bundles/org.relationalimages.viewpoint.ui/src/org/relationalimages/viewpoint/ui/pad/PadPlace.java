// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.pad;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.HandleBounds;
import org.relationalimages.viewpoint.ui.canvas.EdgeLine;

/** Places a button of the pad: to the right of the element, to the left where there is no room, and always in view with it. */
record PadPlace(GraphicalEditPart part, int index, int count) implements Locator {

	/** The side of a button, in pixels of the screen. */
	static final int CELL = 26;
	private static final int GAP = 18;
	private static final int COLUMNS = 2;

	@Override
	public void relocate(IFigure target) {
		if (!part.isActive())
			return;
		Rectangle box = box(part);
		Dimension view = ((FigureCanvas) part.getViewer().getControl()).getViewport().getClientArea().getSize();
		int width = COLUMNS * CELL;
		int height = (count + COLUMNS - 1) / COLUMNS * CELL;
		int x = box.right() + GAP;
		if (x + width > view.width)
			x = box.x - GAP - width >= 0 ? box.x - GAP - width : Math.max(0, view.width - width);
		int y = box.y;
		if (box.y < view.height && box.bottom() > 0)
			y = Math.clamp(y, 0, Math.max(0, view.height - height));
		Point place = new Point(x + index % COLUMNS * CELL, y + index / COLUMNS * CELL);
		target.translateToRelative(place);
		target.setBounds(new Rectangle(place.x, place.y, CELL, CELL));
	}

	/** The box of an element on the screen; of a line a small one around its middle. */
	static Rectangle box(GraphicalEditPart part) {
		IFigure figure = part.getFigure();
		Rectangle box = switch (figure) {
		case EdgeLine line -> new Rectangle(line.middle().x - 4, line.middle().y - 4, 8, 8);
		case HandleBounds shape -> shape.getHandleBounds().getCopy();
		default -> figure.getBounds().getCopy();
		};
		figure.translateToAbsolute(box);
		return box;
	}
}
