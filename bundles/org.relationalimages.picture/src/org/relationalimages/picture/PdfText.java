// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.relationalimages.viewpoint.graphics.scene.TextPrimitive;
import org.relationalimages.viewpoint.graphics.text.FontFace;
import org.relationalimages.viewpoint.graphics.text.Glyphs;
import org.relationalimages.viewpoint.graphics.text.TextRun;

/** Writes lines of text on a page of a PDF file as text that can be selected and searched. */
final class PdfText {

	private final PdfContentStream page;
	private final PdfFonts fonts;
	private final PdfSystemText system;

	PdfText(PdfContentStream page, PdfFonts fonts) {
		this.page = page;
		this.fonts = fonts;
		this.system = new PdfSystemText(page, fonts);
	}

	/** Writes a line; halos are painted below all of its letters, as in SVG. */
	void write(TextPrimitive text) throws IOException {
		if (text.halo() != null)
			for (TextRun run : text.line().runs())
				halo(run, text);
		page.color(false, PdfPaths.color(text.color()));
		for (TextRun run : text.line().runs())
			if (run.face().isBundled())
				embedded(run, text);
			else
				system.write(run, text);
		if (text.underline())
			rule(text, text.baseline() + text.underlineOffset());
		if (text.strikeThrough())
			rule(text, text.baseline() - text.strikeOffset());
	}

	private void rule(TextPrimitive text, double y) {
		page.add("re", text.x(), y - text.lineWidth() / 2, text.line().width(), text.lineWidth()).add("f");
	}

	/** Paints a halo as a path: text would be copied twice. */
	private void halo(TextRun run, TextPrimitive text) {
		Shape letters = run.face().isBundled() ? Glyphs.outline(run, text.font()) : PdfSystemText.outline(run, text.font());
		if (letters.getBounds2D().isEmpty())
			return;
		page.color(true, PdfPaths.color(text.halo()));
		page.dash(0);
		page.add("w", 2 * TextPrimitive.HALO).add("J", 1).add("j", 1);
		page.path(AffineTransform.getTranslateInstance(text.x() + run.x(), text.baseline()).createTransformedShape(letters)).add("S");
	}

	/** Writes a run of a bundled face. Characters that the face lacks are marks without width and are not painted. */
	private void embedded(TextRun run, TextPrimitive text) throws IOException {
		StringBuilder known = new StringBuilder();
		StringBuilder lacking = new StringBuilder();
		run.text().codePoints().forEach(c -> (has(run.face(), c) ? known : lacking).appendCodePoint(c));
		if (!known.isEmpty()) {
			PDType0Font font = fonts.of(run.face());
			known.codePoints().forEach(font::addToSubset);
			page.add("BT").add("Tf", page.resources().add(font), text.font().pixels());
			page.add("Tm", 1, 0, 0, -1, text.x() + run.x(), text.baseline());
			page.add("Tj", font.encode(known.toString())).add("ET");
		}
		lacking.codePoints().forEach(mark -> system.unseen(Character.toString(mark), text.x() + run.x() + run.width(), text));
	}

	private static boolean has(FontFace face, int c) {
		try {
			return Glyphs.font(face).getUnicodeCmapLookup().getGlyphId(c) != 0;
		} catch (IOException e) {
			return false;
		}
	}
}
