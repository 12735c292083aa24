// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.relationalimages.viewpoint.graphics.scene.Luminance;
import org.relationalimages.viewpoint.style.Rgb;

/** Whether canvases are dark, as the theme around them is. A program has one theme; to be used by the UI thread alone. */
public final class CanvasTheme {

	private static final double DARK = 0.2;

	private static boolean dark;

	private final Control around;
	private final Runnable follower;
	private boolean shown;
	private boolean isPending;

	private CanvasTheme(Control around, Runnable follower) {
		this.around = around;
		this.follower = follower;
	}

	/** Whether canvases are painted on dark paper. */
	public static boolean isDark() {
		return dark;
	}

	/**
	 * Follows the theme of a control, which paints its own background, on a canvas in it. The follower is called at once, and
	 * each time the canvas is painted after the theme has changed.
	 */
	public static void follow(Control around, Control canvas, Runnable follower) {
		CanvasTheme theme = new CanvasTheme(around, follower);
		Listener look = event -> theme.look();
		around.addListener(SWT.Paint, look);
		canvas.addListener(SWT.Paint, look);
		dark = theme.isDarkAround();
		theme.show();
	}

	/** Lets something be painted on white paper, whatever the theme. */
	public static void onWhite(Runnable painting) {
		boolean before = dark;
		dark = false;
		try {
			painting.run();
		} finally {
			dark = before;
		}
	}

	private boolean isDarkAround() {
		return isDark(around.getBackground());
	}

	/** Whether a ground is so dark that what is on it has to be light. */
	public static boolean isDark(Color ground) {
		return Luminance.of(new Rgb(ground.getRed(), ground.getGreen(), ground.getBlue())) < DARK;
	}

	/** Where several canvases are painted while the theme changes, some are still of the former: what was shown is compared, not what was seen. */
	private void look() {
		dark = isDarkAround();
		if (shown == dark || isPending)
			return;
		isPending = true;
		around.getDisplay().asyncExec(() -> {
			isPending = false;
			if (around.isDisposed())
				return;
			show();
			around.redraw(0, 0, around.getSize().x, around.getSize().y, true);
		});
	}

	private void show() {
		shown = dark;
		follower.run();
	}
}
