// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.relationalimages.viewpoint.graphics.scene.DarkPaper;

/**
 * Draw2d's own figures have the colours that the system had when the program started. After the theme has changed they are
 * painted in the opposite ones.
 */
final class ThemedGraphics extends SWTGraphics {

	private final Color ground;
	private final Color ink;

	ThemedGraphics(GC gc) {
		super(gc);
		ground = gc.getBackground();
		ink = gc.getForeground();
	}

	/** Whether draw2d's colours are of the other theme than the one there is now. */
	static boolean isNeeded() {
		return CanvasTheme.isDark() != CanvasTheme.isDark(ColorConstants.button);
	}

	/** One of draw2d's colours as it is to be in the theme there is now. */
	static Color now(Color color) {
		if (color == null || !isNeeded())
			return color;
		int rgb = DarkPaper.picture(color.getRed() << 16 | color.getGreen() << 8 | color.getBlue());
		return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
	}

	/** Figures without a colour of their own take the control's, which is of the theme there is now already. */
	private Color once(Color color) {
		return ground.equals(color) || ink.equals(color) ? color : now(color);
	}

	@Override
	public void setBackgroundColor(Color color) {
		super.setBackgroundColor(once(color));
	}

	@Override
	public void setForegroundColor(Color color) {
		super.setForegroundColor(once(color));
	}
}
