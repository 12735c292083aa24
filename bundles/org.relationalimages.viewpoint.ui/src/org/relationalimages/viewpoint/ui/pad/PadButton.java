// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.pad;

import java.util.function.Supplier;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.Image;
import org.relationalimages.viewpoint.ui.accessibility.SpokenButton;
import org.relationalimages.viewpoint.ui.canvas.CanvasColors;

/** One button of the pad: the icon of a step, or three dots. */
public final class PadButton extends PadHandle implements SpokenButton {

	private static final int ICON = 16;
	private static final int ROUND = 6;

	private final Image icon;
	private final String words;

	PadButton(GraphicalEditPart owner, Locator place, Image icon, String words, Supplier<DragTracker> tracker) {
		super(owner, place, Cursors.HAND, words, tracker);
		this.icon = icon;
		this.words = words;
	}

	@Override
	public String words() {
		return words;
	}

	@Override
	void paintShape(Graphics graphics) {
		Rectangle box = getBounds().getCopy().shrink(1, 1);
		graphics.setBackgroundColor(CanvasColors.paper());
		graphics.fillRoundRectangle(box, ROUND, ROUND);
		graphics.setForegroundColor(CanvasColors.selection());
		graphics.drawRoundRectangle(box.getCopy().resize(-1, -1), ROUND, ROUND);
		if (icon != null)
			graphics.drawImage(icon, box.x + (box.width - ICON) / 2, box.y + (box.height - ICON) / 2);
		else
			dots(graphics, box);
	}

	private static void dots(Graphics graphics, Rectangle box) {
		graphics.setBackgroundColor(CanvasColors.ink());
		for (int i = -1; i <= 1; i++)
			graphics.fillOval(box.x + box.width / 2 - 1 + i * 6, box.y + box.height / 2 - 1, 3, 3);
	}
}
