// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import org.eclipse.swt.graphics.Color;

/** The colours of the canvas itself. The paper is white in every theme, so that pictures look like the screen. */
public final class CanvasColors {

	/** The background of the diagram. */
	public static final Color PAPER = new Color(255, 255, 255);
	/** Text typed on the canvas. */
	public static final Color INK = new Color(20, 20, 24);
	/** Frames and handles of selected elements. */
	public static final Color SELECTION = new Color(0, 95, 184);
	/** The frame of an element on which something can be dropped. */
	public static final Color WELCOME = new Color(0, 120, 90);
	/** The frame of an element on which it can't. */
	public static final Color REFUSED = new Color(190, 60, 20);
	/** Lines of the grid. */
	public static final Color GRID = new Color(236, 238, 242);

	private CanvasColors() {
	}
}
