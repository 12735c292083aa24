// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.palette;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerPreferences;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;

/** Palettes that list tools by icon and name and leave their drawers as the user left them. */
public final class CalmPalette extends PaletteViewerProvider {

	/** Palettes for a domain. */
	public CalmPalette(EditDomain domain) {
		super(domain);
	}

	@Override
	protected void configurePaletteViewer(PaletteViewer viewer) {
		super.configurePaletteViewer(viewer);
		PaletteViewerPreferences preferences = viewer.getPaletteViewerPreferences();
		preferences.setLayoutSetting(PaletteViewerPreferences.LAYOUT_LIST);
		preferences.setUseLargeIcons(PaletteViewerPreferences.LAYOUT_LIST, false);
		preferences.setAutoCollapseSetting(PaletteViewerPreferences.COLLAPSE_NEVER);
	}
}
