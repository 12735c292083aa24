// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.NativeGraphicsSource;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;

/** Shows figures that draw2d or GEF colour themselves, such as a palette, in the colours of the theme there is now. */
public final class ThemedSystem extends LightweightSystem {

	private IFigure root; // without a value here: it is set while the superclass is made

	@Override
	protected RootFigure createRootFigure() {
		RootFigure made = super.createRootFigure();
		root = made;
		return made;
	}

	@Override
	public void setControl(Canvas control) {
		super.setControl(control);
		if (control != null) // all painting goes through this
			getUpdateManager().setGraphicsSource(new NativeGraphicsSource(control));
	}

	@Override
	public void paint(GC gc) {
		if (!ThemedGraphics.isNeeded()) {
			super.paint(gc);
			return;
		}
		getUpdateManager().performValidation();
		ThemedGraphics graphics = new ThemedGraphics(gc);
		try {
			root.paint(graphics);
		} finally {
			graphics.dispose();
		}
	}
}
