// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.graphics.scene.DarkPaper;
import org.relationalimages.viewpoint.ui.canvas.CanvasColors;
import org.relationalimages.viewpoint.ui.canvas.CanvasSnapshot;
import org.relationalimages.viewpoint.ui.canvas.ThemeOptOut;

/** The canvas in a dark theme, and after the theme has changed. */
class DarkThemeTest {

	private static final RGB WHITE = new RGB(255, 255, 255);
	private static final RGB DARK = new RGB(DarkPaper.COLOR.red(), DarkPaper.COLOR.green(), DarkPaper.COLOR.blue());

	private final CanvasFixture canvasFixture = new CanvasFixture();
	private final Control canvas = canvasFixture.viewer.getControl();

	@AfterEach
	void close() {
		theme(WHITE);
		canvasFixture.close();
	}

	private void theme(RGB ground) {
		canvas.getShell().setBackground(new Color(ground));
		canvas.redraw();
		RGB paper = ground.equals(WHITE) ? WHITE : DARK;
		EventLoop.until("the canvas has followed", () -> canvas.getBackground().getRGB().equals(paper));
		EventLoop.settle();
	}

	@Test
	void theCanvasFollowsTheThemeAndPicturesStayOnWhite() {
		ThemeOptOut.keep(canvas.getShell()); // the workbench around the test has a theme of its own
		canvasFixture.viewer.followTheme(canvas.getShell());
		assertEquals(WHITE, corner());
		theme(new RGB(47, 47, 47));
		assertEquals(DARK, corner());
		assertEquals(WHITE, copied());
		assertEquals(DARK, CanvasColors.paper().getRGB(), "as before the picture was made");
		theme(WHITE);
		assertEquals(WHITE, corner());
	}

	/** The upper left corner of what the canvas paints. */
	private RGB corner() {
		Image painted = new Image(canvas.getDisplay(), 40, 40);
		GC gc = new GC(painted);
		SWTGraphics graphics = new SWTGraphics(gc);
		((GraphicalEditPart) canvasFixture.viewer.getRootEditPart()).getFigure().paint(graphics);
		graphics.dispose();
		gc.dispose();
		return pixel(painted, 1);
	}

	private RGB copied() {
		return pixel(new CanvasSnapshot(canvasFixture.viewer).image(1), 1);
	}

	private static RGB pixel(Image image, int at) {
		var data = image.getImageData();
		image.dispose();
		return data.palette.getRGB(data.getPixel(at, at));
	}
}
