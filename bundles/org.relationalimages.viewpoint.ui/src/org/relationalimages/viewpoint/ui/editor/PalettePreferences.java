// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.editor;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;

/** Position, width and state of the palette: the same for all diagrams, kept over restarts. */
final class PalettePreferences implements FlyoutPreferences {

	private static final String BUNDLE = "org.relationalimages.viewpoint.ui";
	private static final int WIDTH = 190;

	private final IEclipsePreferences store = InstanceScope.INSTANCE.getNode(BUNDLE);

	@Override
	public int getDockLocation() {
		return store.getInt("palette.dock", PositionConstants.EAST);
	}

	@Override
	public int getPaletteState() {
		return store.getInt("palette.state", FlyoutPaletteComposite.STATE_PINNED_OPEN);
	}

	@Override
	public int getPaletteWidth() {
		return store.getInt("palette.width", WIDTH);
	}

	@Override
	public void setDockLocation(int location) {
		store.putInt("palette.dock", location);
	}

	@Override
	public void setPaletteState(int state) {
		store.putInt("palette.state", state);
	}

	@Override
	public void setPaletteWidth(int width) {
		store.putInt("palette.width", width);
	}
}
