// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.legend;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.relationalimages.viewpoint.ui.canvas.DisplayList;

/** Paints a legend. The mouse does not notice it. */
final class LegendFigure extends Figure {

	private DisplayList displayList = DisplayList.NONE;

	void show(DisplayList newPainting) {
		displayList.dispose();
		displayList = newPainting;
		setBounds(newPainting.extent().getCopy());
		repaint();
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		displayList.paint(graphics);
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}

	@Override
	public void removeNotify() {
		super.removeNotify();
		displayList.dispose();
	}
}
