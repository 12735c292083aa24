// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.AutoscalingMode;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Lets SWT scale a canvas to the display, as all other controls. On Windows newer GEFs scale by themselves, so that a
 * pixel of their canvases is one of the display; our figures, and the fields over them, count in scaled pixels.
 */
public final class NativeScaling {

	private NativeScaling() {
	}

	/** Lets SWT scale a control, whatever its present mode. */
	public static void keep(Control control) {
		control.setAutoscalingMode(AutoscalingMode.ENABLED);
	}

	/**
	 * A parent for a canvas in a composite of GEF's. A control's bounds are in pixels of its parent, and draw2d takes
	 * them for its client area, so the parent has to be scaled like the canvas.
	 */
	public static Composite holder(Composite parent) {
		Composite holder = new Composite(parent, SWT.NONE);
		keep(holder);
		holder.setLayout(new FillLayout());
		return holder;
	}
}
