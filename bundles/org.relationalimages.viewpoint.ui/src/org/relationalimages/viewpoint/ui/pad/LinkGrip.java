// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.pad;

import java.util.function.Supplier;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.relationalimages.viewpoint.ui.canvas.CanvasColors;

/** A grip outside one side of a selected element, from which any line that is possible there can be drawn. */
public final class LinkGrip extends PadHandle {

	/** The sides with grips. */
	static final int[] SIDES = { PositionConstants.EAST, PositionConstants.SOUTH, PositionConstants.WEST, PositionConstants.NORTH };

	private static final int SIZE = 11;
	/** From the element's side to the middle of the grip: beyond the grip for its size. */
	private static final int AWAY = 11;

	LinkGrip(GraphicalEditPart owner, int side, Supplier<DragTracker> tracker) {
		super(owner, new Outside(owner, side), Cursors.CROSS,
				"Drag from here to draw a line: onto an element, or to where a new one is to be.", tracker);
	}

	@Override
	void paintShape(Graphics graphics) {
		Rectangle circle = getBounds().getCopy().shrink(1, 1).resize(-1, -1);
		graphics.setBackgroundColor(CanvasColors.welcome());
		graphics.fillOval(circle);
		graphics.setForegroundColor(CanvasColors.paper());
		Point middle = circle.getCenter();
		graphics.drawLine(middle.x - 2, middle.y, middle.x + 2, middle.y);
		graphics.drawLine(middle.x, middle.y - 2, middle.x, middle.y + 2);
	}

	private record Outside(GraphicalEditPart part, int side) implements Locator {

		@Override
		public void relocate(IFigure target) {
			if (!part.isActive())
				return;
			Rectangle box = PadPlace.box(part);
			Point middle = box.getCenter();
			switch (side) {
			case PositionConstants.EAST -> middle.x = box.right() + AWAY;
			case PositionConstants.WEST -> middle.x = box.x - AWAY;
			case PositionConstants.NORTH -> middle.y = box.y - AWAY;
			default -> middle.y = box.bottom() + AWAY;
			}
			target.translateToRelative(middle);
			target.setBounds(new Rectangle(middle.x - SIZE / 2, middle.y - SIZE / 2, SIZE, SIZE));
		}
	}
}
