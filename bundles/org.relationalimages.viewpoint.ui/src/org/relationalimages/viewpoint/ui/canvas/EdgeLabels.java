// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** The labels of an edge, in a layer above the lines of all edges. */
public final class EdgeLabels extends Figure {

	private Painting painting = Painting.NONE;

	/** Shows the labels anew; without any the figure rests at the given place of the edge. */
	public void show(Painting newPainting, Point rest) {
		painting.dispose();
		painting = newPainting;
		setBounds(newPainting.extent().isEmpty() ? new Rectangle(rest, new Dimension()) : newPainting.extent());
		repaint();
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return painting.isTextAt(x, y);
	}

	@Override
	public void removeNotify() {
		super.removeNotify();
		painting.dispose();
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		painting.paint(graphics);
	}
}
