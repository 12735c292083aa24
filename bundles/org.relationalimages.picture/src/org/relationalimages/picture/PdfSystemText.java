// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.relationalimages.viewpoint.graphics.scene.TextPrimitive;
import org.relationalimages.viewpoint.graphics.text.TextFont;
import org.relationalimages.viewpoint.graphics.text.TextRun;

/**
 * Writes runs for which no bundled face has the letters. The system's font can't be embedded, but the outlines of its
 * letters can: each is a letter of a font of outlines. Where letters change each other's form, the outline of the whole
 * run is painted, with invisible letters over it.
 */
final class PdfSystemText {

	private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
	private static final String UNSEEN = "";

	private final PdfContentStream page;
	private final PdfFonts fonts;

	PdfSystemText(PdfContentStream page, PdfFonts fonts) {
		this.page = page;
		this.fonts = fonts;
	}

	/** The outline of a run, in pixels, y downwards, with the start of the baseline at 0, 0. */
	static Shape outline(TextRun run, TextFont font) {
		if (run.text().isBlank())
			return new Path2D.Double();
		SystemText set = SystemText.of(run, font, PdfOutlineFont.UNITS, EXACT);
		double scale = font.pixels() / PdfOutlineFont.UNITS;
		return set.layout().getOutline(AffineTransform.getScaleInstance(set.squeeze() * scale, scale));
	}

	/** Writes a run. */
	void write(TextRun run, TextPrimitive text) {
		SystemText set = SystemText.of(run, text.font(), PdfOutlineFont.UNITS, EXACT);
		Font font = SystemText.font(text.font(), PdfOutlineFont.UNITS);
		double scale = set.squeeze() * text.font().pixels() / PdfOutlineFont.UNITS;
		double x = text.x() + run.x();
		boolean altered = isAltered(run.text(), set.layout());
		if (altered)
			page.path(AffineTransform.getTranslateInstance(x, text.baseline()).createTransformedShape(outline(run, text.font()))).add("f");
		for (Cluster one : clusters(run.text(), set.layout()))
			if (altered || one.text().isBlank() || one.width() <= 0)
				letter(unseen(one.text()), x + one.x() * scale, one.width() * scale, text);
			else
				letter(fonts.letter(one.text(), text.font().bold() + "/" + text.font().italic(),
						() -> new TextLayout(one.text(), font, EXACT).getOutline(null), one.width() / PdfOutlineFont.UNITS),
						x + one.x() * scale, one.width() * scale, text);
	}

	/** Writes a mark without width, which is invisible but can be copied. */
	void unseen(String mark, double x, TextPrimitive text) {
		letter(unseen(mark), x, 0, text);
	}

	private static boolean isAltered(String text, TextLayout layout) {
		return !text.isBlank() && (!layout.isLeftToRight() || Font.textRequiresLayout(text.toCharArray(), 0, text.length()));
	}

	private PdfFonts.Letter unseen(String text) {
		return fonts.letter(text, UNSEEN, () -> null, 1);
	}

	private void letter(PdfFonts.Letter letter, double x, double width, TextPrimitive text) {
		double size = text.font().pixels();
		page.add("BT").add("Tf", letter.font(), 1);
		page.add("Tm", width > 0 ? width / letter.width() : size / PdfOutlineFont.UNITS, 0, 0, -size, x, text.baseline());
		page.add("Tj", letter.code()).add("ET");
	}

	/** A part of a run that counts as one letter, with its position in {@link PdfOutlineFont#UNITS}. */
	private record Cluster(String text, double x, double width) {
	}

	/** The clusters in visual order, from left to right, independent of the direction of writing. */
	private static List<Cluster> clusters(String text, TextLayout layout) {
		List<Cluster> clusters = new ArrayList<>();
		BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
		breaks.setText(text);
		for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
			Rectangle2D place = layout.getLogicalHighlightShape(from, to).getBounds2D();
			clusters.add(new Cluster(text.substring(from, to), place.getX(), place.getWidth()));
		}
		clusters.sort(Comparator.comparingDouble(Cluster::x));
		return clusters;
	}
}
