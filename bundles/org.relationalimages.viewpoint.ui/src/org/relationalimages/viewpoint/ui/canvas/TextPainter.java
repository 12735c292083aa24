// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Path;
import org.relationalimages.viewpoint.graphics.scene.TextPrimitive;
import org.relationalimages.viewpoint.graphics.text.TextRun;

/** Paints lines of text with the widths that the ruler measured. */
final class TextPainter {

	private TextPainter() {
	}

	static void paint(Graphics graphics, TextPrimitive text, CanvasFonts fonts) {
		Color color = ScreenPath.color(text.color());
		for (TextRun run : text.line().runs())
			if (text.halo() != null)
				paint(graphics, text, run, fonts.face(run.face()), ScreenPath.color(text.halo()), true);
		for (TextRun run : text.line().runs())
			paint(graphics, text, run, fonts.face(run.face()), color, false);
		if (text.underline())
			line(graphics, text, text.underlineOffset(), color);
		if (text.strikeThrough())
			line(graphics, text, -text.strikeOffset(), color);
	}

	private static void paint(Graphics graphics, TextPrimitive text, TextRun run, CanvasFonts.Face face, Color color,
			boolean halo) {
		int width = run.text().isBlank() ? 0 : face.width(run.text());
		if (width == 0)
			return;
		float high = (float) (text.font().pixels() / face.pixels());
		float wide = (float) (run.width() / width);
		graphics.pushState();
		graphics.translate((float) (text.x() + run.x()), (float) text.baseline());
		graphics.scale(run.face().isBundled() ? wide : Math.min(wide, high), high);
		graphics.setFont(face.font());
		if (halo)
			halo(graphics, run, face, color, (int) Math.round(2 * TextPrimitive.HALO / high));
		else {
			graphics.setForegroundColor(color);
			graphics.drawString(run.text(), 0, -face.baseline());
		}
		graphics.popState();
	}

	private static void halo(Graphics graphics, TextRun run, CanvasFonts.Face face, Color color, int width) {
		Path letters = new Path(null);
		letters.addString(run.text(), 0, -face.baseline(), face.font());
		graphics.setForegroundColor(color);
		graphics.setLineWidth(width);
		graphics.setLineJoin(SWT.JOIN_ROUND);
		graphics.drawPath(letters);
		letters.dispose();
	}

	private static void line(Graphics graphics, TextPrimitive text, double below, Color color) {
		graphics.pushState();
		graphics.translate((float) text.x(), (float) (text.baseline() + below - text.lineWidth() / 2));
		graphics.scale((float) (text.line().width() / 1000), (float) (text.lineWidth() / 1000));
		graphics.setBackgroundColor(color);
		graphics.fillRectangle(0, 0, 1000, 1000);
		graphics.popState();
	}
}
