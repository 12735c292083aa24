// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.replay;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.relationalimages.viewpoint.ui.canvas.DisplayList;

/** One element as it was, painted and nothing more. */
final class ReplayFigure extends Figure {

	private final DisplayList content;

	ReplayFigure(DisplayList content) {
		this.content = content;
		setBounds(content.extent());
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		content.paint(graphics);
	}

	@Override
	public void removeNotify() {
		super.removeNotify();
		content.dispose();
	}
}
