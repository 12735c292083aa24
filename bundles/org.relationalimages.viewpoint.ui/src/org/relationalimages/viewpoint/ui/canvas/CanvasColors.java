// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import org.eclipse.swt.graphics.Color;
import org.relationalimages.viewpoint.graphics.scene.DarkPaper;
import org.relationalimages.viewpoint.graphics.scene.Paper;

/** The colours of the canvas itself, light or dark as the theme around it. Pictures that leave the program are on white always. */
public final class CanvasColors {

	private static final Color WHITE_PAPER = ScreenPath.color(Paper.COLOR);
	private static final Color DARK_PAPER = ScreenPath.color(DarkPaper.COLOR);
	private static final Color DARK_INK = new Color(20, 20, 24);
	private static final Color LIGHT_INK = new Color(236, 236, 236);
	private static final Color BLUE = new Color(0, 95, 184);
	private static final Color LIGHT_BLUE = new Color(110, 180, 255);
	private static final Color GREEN = new Color(0, 120, 90);
	private static final Color LIGHT_GREEN = new Color(80, 205, 165);
	private static final Color RED = new Color(190, 60, 20);
	private static final Color LIGHT_RED = new Color(255, 145, 110);
	private static final Color PALE = new Color(225, 228, 234);
	private static final Color DIM = new Color(58, 60, 67);

	private CanvasColors() {
	}

	private static Color of(Color onWhite, Color onDark) {
		return CanvasTheme.isDark() ? onDark : onWhite;
	}

	/** The background of the diagram. */
	public static Color paper() {
		return of(WHITE_PAPER, DARK_PAPER);
	}

	/** The paper of what leaves the program. */
	public static Color whitePaper() {
		return WHITE_PAPER;
	}

	/** Text typed on the canvas. */
	public static Color ink() {
		return of(DARK_INK, LIGHT_INK);
	}

	/** Frames and handles of selected elements. */
	public static Color selection() {
		return of(BLUE, LIGHT_BLUE);
	}

	/** The frame of an element on which something can be dropped. */
	public static Color welcome() {
		return of(GREEN, LIGHT_GREEN);
	}

	/** The frame of an element on which it can't. */
	public static Color refused() {
		return of(RED, LIGHT_RED);
	}

	/** Lines of the grid. */
	public static Color grid() {
		return of(PALE, DIM);
	}
}
