// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.palette;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.ui.palette.DefaultPaletteViewerPreferences;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerPreferences;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.jface.preference.PreferenceStore;

/** Palettes that list tools by icon and name and leave their drawers as the user left them. */
public final class CalmPalette extends PaletteViewerProvider {

	/** Palettes for a domain. */
	public CalmPalette(EditDomain domain) {
		super(domain);
	}

	@Override
	protected void configurePaletteViewer(PaletteViewer viewer) {
		super.configurePaletteViewer(viewer);
		// A store of its own: GEF's shared one tells every palette of a change, and an empty palette can't take it.
		PaletteViewerPreferences preferences = new DefaultPaletteViewerPreferences(new PreferenceStore());
		preferences.setLayoutSetting(PaletteViewerPreferences.LAYOUT_LIST);
		preferences.setUseLargeIcons(PaletteViewerPreferences.LAYOUT_LIST, false);
		preferences.setAutoCollapseSetting(PaletteViewerPreferences.COLLAPSE_NEVER);
		viewer.setPaletteViewerPreferences(preferences);
	}
}
