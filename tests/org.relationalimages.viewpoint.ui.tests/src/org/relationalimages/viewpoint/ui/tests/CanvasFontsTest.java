// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relationalimages.viewpoint.graphics.text.FontFace;
import org.relationalimages.viewpoint.graphics.text.TextFont;
import org.relationalimages.viewpoint.graphics.text.TextRuler;
import org.relationalimages.viewpoint.ui.canvas.CanvasFonts;

/** The canvas letters are those of the bundled files, which nothing else on the screen uses. */
class CanvasFontsTest {

	private static final int POINTS = 72;

	private final Display display = Display.getCurrent() == null ? new Display() : Display.getCurrent();

	@ParameterizedTest
	@CsvSource({ "REGULAR, Hamburgefonstiv", "BOLD, Hamburgefonstiv", "ITALIC, Hamburgefonstiv", "BOLD_ITALIC, Hamburgefonstiv",
			"SIGNS, \u2192\u2665\u2713" })
	void aFaceIsAsWideAsTheRulerSays(FontFace face, String text) {
		Font font = CanvasFonts.of(display).widgetFont(face, POINTS);
		double ruled = TextRuler.width(text, new TextFont(POINTS, face.isBold(), face.isItalic()));
		assertEquals(ruled, width(font, text), ruled / 50);
		font.dispose();
	}

	@Test
	void itIsAskedForByANameOfItsOwn() {
		CanvasFonts fonts = CanvasFonts.of(display);
		Font ours = fonts.widgetFont(FontFace.BOLD, POINTS);
		Assumptions.assumeTrue(display.getFontList(FontFace.BOLD.family(), true).length == 0, "installed on this machine");
		Font theirs = new Font(display, FontFace.BOLD.family(), POINTS, ours.getFontData()[0].getStyle());
		Font any = new Font(display, "no such family", POINTS, ours.getFontData()[0].getStyle());
		assertEquals(width(any, "Hamburgefonstiv"), width(theirs, "Hamburgefonstiv"), "nobody else gets it");
		ours.dispose();
		theirs.dispose();
		any.dispose();
	}

	private double width(Font font, String text) {
		Image image = new Image(display, 1, 1);
		GC gc = new GC(image);
		gc.setAdvanced(true);
		gc.setFont(font);
		double width = gc.stringExtent(text).x;
		gc.dispose();
		image.dispose();
		return width * 96 / display.getDPI().y;
	}
}
