// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Keeps the workbench's theme away from widgets that paint in colours of their own and would else become unreadable. */
public final class ThemeOptOut {

	private static final String THEME_DISABLED = "org.eclipse.e4.ui.css.disabled";

	private ThemeOptOut() {
	}

	/** Leaves the control and all it holds now to their own colours, from now on. */
	public static void keep(Control control) {
		control.setData(THEME_DISABLED, Boolean.TRUE);
		if (control instanceof Composite composite)
			for (Control child : composite.getChildren())
				keep(child);
	}

	/** Like {@link #keep}; whatever colours a theme gives nevertheless are taken back when the control is painted next. */
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

	/** Draw2d's figures use the colours the system had when draw2d was loaded; what surrounds them has to match. */
	private static void takeBack(Control control) {
		if (!control.getBackground().equals(ColorConstants.button))
			control.setBackground(ColorConstants.button);
		if (!control.getForeground().equals(ColorConstants.listForeground))
			control.setForeground(ColorConstants.listForeground);
	}
}
