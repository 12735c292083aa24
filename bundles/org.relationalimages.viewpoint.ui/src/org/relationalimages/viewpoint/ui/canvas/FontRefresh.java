// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import org.eclipse.swt.SWT;

import com.sun.jna.Function;
import com.sun.jna.Pointer;

/**
 * Makes fonts known that were loaded after the display was made. SWT tells fontconfig of them, but since version 1.50
 * Pango keeps the list of fonts it read at its first use until it is told to look again.
 */
final class FontRefresh {

	private FontRefresh() {
	}

	/** Lets GTK look for fonts again; on other platforms nothing is to be done. */
	static void run() {
		if (!"gtk".equals(SWT.getPlatform()))
			return;
		try {
			Pointer fonts = Function.getFunction("libpangocairo-1.0.so.0", "pango_cairo_font_map_get_default")
					.invokePointer(new Object[0]);
			Function.getFunction("libpangoft2-1.0.so.0", "pango_fc_font_map_config_changed")
					.invokeVoid(new Object[] { fonts });
		} catch (LinkageError e) {
			Trouble.log("The bundled fonts could not be announced to the desktop; diagrams use the system's font.", e);
		}
	}
}
