// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** The labels of an edge, in a layer above the lines of all edges. */
public final class EdgeLabels extends Figure {

	private DisplayList displayList = DisplayList.NONE;

	/** Shows other labels; without any, the figure is at the given point of the edge. */
	public void show(DisplayList newPainting, Point rest) {
		displayList.dispose();
		displayList = newPainting;
		setBounds(newPainting.extent().isEmpty() ? new Rectangle(rest, new Dimension()) : newPainting.extent());
		repaint();
	}

	/** The display list that it paints. */
	DisplayList painting() {
		return displayList;
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return displayList.isTextAt(x, y);
	}

	@Override
	public void removeNotify() {
		super.removeNotify();
		displayList.dispose();
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		displayList.paint(graphics);
	}
}
