// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.AutoscalingMode;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Leaves it to SWT to scale a canvas to the display, as it does with all other controls. On Windows newer GEFs want to do it
 * themselves, so that a pixel of their canvases is one of the display; our figures, and the fields laid over them, count in
 * pixels that are scaled.
 */
public final class NativeScaling {

	private NativeScaling() {
	}

	/** Lets SWT scale a control, whatever was said before. */
	public static void keep(Control control) {
		control.setAutoscalingMode(AutoscalingMode.ENABLED);
	}

	/**
	 * A holder for a canvas in a composite of GEF's. A control counts its own place in the pixels of its parent, and draw2d
	 * takes that place for the room it has, so the parent has to be scaled like the canvas.
	 */
	public static Composite holder(Composite parent) {
		Composite holder = new Composite(parent, SWT.NONE);
		keep(holder);
		holder.setLayout(new FillLayout());
		return holder;
	}
}
