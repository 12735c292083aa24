// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.text;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The outlines of bundled faces' glyphs, for pictures that must not depend on installed fonts. */
public final class Glyphs {

	private Glyphs() {
	}

	/** The parsed font file of a bundled face; shared, not to be closed. */
	public static TrueTypeFont font(FontFace face) {
		return FontMetrics.of(face).font();
	}

	/**
	 * The outlines of a run's letters, in pixels, y downwards, the baseline's start at 0, 0. Only for bundled faces.
	 */
	public static Path2D outline(TextRun run, TextFont font) {
		Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
		FontMetrics metrics = FontMetrics.of(run.face());
		double x = 0;
		for (int i = 0; i < run.text().length();) {
			int c = run.text().codePointAt(i);
			GeneralPath glyph = glyph(metrics, c);
			if (glyph != null) {
				double scale = font.pixels() / unitsPerEm(metrics);
				outline.append(glyph.getPathIterator(new AffineTransform(scale, 0, 0, -scale, x, 0)), false);
			}
			x += TextRuler.advance(c, run.face(), font);
			i += Character.charCount(c);
		}
		return outline;
	}

	private static GeneralPath glyph(FontMetrics metrics, int codePoint) {
		int id = metrics.glyph(codePoint);
		if (id == 0)
			return null;
		try {
			GlyphData data = metrics.font().getGlyph().getGlyph(id);
			return data == null ? null : data.getPath();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static int unitsPerEm(FontMetrics metrics) {
		try {
			return metrics.font().getUnitsPerEm();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
