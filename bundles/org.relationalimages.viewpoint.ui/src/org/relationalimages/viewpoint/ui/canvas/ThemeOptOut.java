// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Excludes widgets that paint in their own colours from the workbench's theme, with which they would be unreadable. */
public final class ThemeOptOut {

	private static final String THEME_DISABLED = "org.eclipse.e4.ui.css.disabled";

	private ThemeOptOut() {
	}

	/** Excludes a control and its present descendants from the theme. */
	public static void keep(Control control) {
		control.setData(THEME_DISABLED, Boolean.TRUE);
		if (control instanceof Composite composite)
			for (Control child : composite.getChildren())
				keep(child);
	}

	/** Like {@link #keep}; in addition, colours that a theme sets nevertheless are reset when the control is painted. */
	public static void insist(Control control) {
		control.setData(THEME_DISABLED, Boolean.TRUE);
		if (control.getData(ThemeOptOut.class.getName()) == null) {
			control.setData(ThemeOptOut.class.getName(), Boolean.TRUE);
			control.addListener(SWT.Paint, event -> takeBack(control));
		}
		takeBack(control);
		if (control instanceof Composite composite)
			for (Control child : composite.getChildren())
				insist(child);
	}

	/** Draw2d's figures use the colours that the system had when draw2d was loaded, or their opposite; the controls around them have to match. */
	private static void takeBack(Control control) {
		// GEF's own canvases beside the palette can't be painted in other colours than draw2d's.
		boolean isFixed = control instanceof Canvas && !(control instanceof FigureCanvas);
		Color ground = isFixed ? ColorConstants.button : ThemedGraphics.now(ColorConstants.button);
		Color ink = isFixed ? ColorConstants.listForeground : ThemedGraphics.now(ColorConstants.listForeground);
		if (!control.getBackground().equals(ground))
			control.setBackground(ground);
		if (!control.getForeground().equals(ink))
			control.setForeground(ink);
	}
}
