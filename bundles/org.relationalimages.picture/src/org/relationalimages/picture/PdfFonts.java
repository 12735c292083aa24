// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.awt.Shape;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.relationalimages.viewpoint.graphics.text.FontFace;
import org.relationalimages.viewpoint.graphics.text.Glyphs;

/** The fonts of a PDF file: subsets of bundled faces with the letters in use, and fonts whose letters are outlines. */
final class PdfFonts {

	private final PDDocument document;
	private final Map<FontFace, PDType0Font> faces = new EnumMap<>(FontFace.class);
	private final Map<String, Letter> letters = new HashMap<>();
	private final Map<COSName, PdfOutlineFont> outlines = new LinkedHashMap<>();
	private COSName last;

	PdfFonts(PDDocument document) {
		this.document = document;
	}

	/**
	 * A letter that is an outline.
	 *
	 * @param font  the font's name in the file
	 * @param code  its code in that font
	 * @param width in parts of the font's size
	 */
	record Letter(COSName font, byte[] code, double width) {
	}

	/** A bundled face. */
	PDType0Font of(FontFace face) throws IOException {
		PDType0Font known = faces.get(face);
		if (known == null) {
			known = PDType0Font.load(document, Glyphs.font(face), true);
			faces.put(face, known);
		}
		return known;
	}

	/**
	 * The letter with that text and outline.
	 *
	 * @param look    distinguishes different outlines of the same text
	 * @param outline in {@link PdfOutlineFont#UNITS}; null for an invisible letter
	 * @param width   in parts of the font's size
	 */
	Letter letter(String text, String look, Supplier<Shape> outline, double width) {
		return letters.computeIfAbsent(look + ' ' + text, key -> {
			if (last == null || outlines.get(last).isFull()) {
				last = COSName.getPDFName("O" + (outlines.size() + 1));
				outlines.put(last, new PdfOutlineFont());
			}
			int code = outlines.get(last).add(text, outline.get(), width * PdfOutlineFont.UNITS);
			return new Letter(last, new byte[] { (byte) code }, width);
		});
	}

	/** Writes the fonts. No letter can be added afterwards. */
	void finish(PdfContentStream page) throws IOException {
		for (PDType0Font face : faces.values())
			face.subset();
		if (outlines.isEmpty())
			return;
		COSDictionary fonts = page.resources().getCOSObject().getCOSDictionary(COSName.FONT);
		if (fonts == null) {
			fonts = new COSDictionary();
			page.resources().getCOSObject().setItem(COSName.FONT, fonts);
		}
		for (Map.Entry<COSName, PdfOutlineFont> one : outlines.entrySet())
			fonts.setItem(one.getKey(), one.getValue().write(document));
	}
}
