// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A font of a PDF file (Type 3) whose letters are outlines from the system's fonts, or empty. Each letter has the text
 * it represents, so that it can be selected and searched.
 */
final class PdfOutlineFont {

	/** The units of a letter's outline for a font of size 1. */
	static final double UNITS = 1000;
	/** The first code. Code 0 is not used, since some readers take it for a missing letter. */
	private static final int FIRST = 1;
	private static final int MOST = 255;
	/** The maximum number of rows in one block of the table from codes to texts. */
	private static final int ROWS = 100;

	private final List<String> texts = new ArrayList<>();
	private final List<Double> widths = new ArrayList<>();
	private final List<byte[]> outlines = new ArrayList<>();
	private Rectangle2D box = new Rectangle2D.Double(0, -280, UNITS, 1300);

	/** Whether no further letter can be added. */
	boolean isFull() {
		return texts.size() == MOST - FIRST + 1;
	}

	/**
	 * Adds a letter and returns its code.
	 *
	 * @param outline y downwards, with the start of the baseline at 0, 0; null for an empty letter
	 * @param width   in {@link #UNITS}
	 */
	int add(String text, Shape outline, double width) {
		PdfContentStream letter = new PdfContentStream();
		Shape upright = outline == null ? new Rectangle2D.Double()
				: AffineTransform.getScaleInstance(1, -1).createTransformedShape(outline);
		Rectangle2D ink = upright.getBounds2D();
		letter.add("d1", width, 0, ink.getMinX(), ink.getMinY(), ink.getMaxX(), ink.getMaxY());
		if (!ink.isEmpty()) {
			letter.path(upright).add("f");
			box = box.createUnion(ink);
		}
		texts.add(text);
		widths.add(width);
		outlines.add(letter.bytes());
		return FIRST + texts.size() - 1;
	}

	/** The font as an object of the file. */
	COSDictionary write(PDDocument document) throws IOException {
		COSDictionary font = new COSDictionary();
		font.setItem(COSName.TYPE, COSName.FONT);
		font.setItem(COSName.SUBTYPE, COSName.TYPE3);
		font.setItem(COSName.FONT_BBOX, new PDRectangle((float) box.getX(), (float) box.getY(), (float) box.getWidth(), (float) box.getHeight()));
		COSArray matrix = new COSArray();
		for (double one : new double[] { 1 / UNITS, 0, 0, 1 / UNITS, 0, 0 })
			matrix.add(new COSFloat((float) one));
		font.setItem(COSName.FONT_MATRIX, matrix);
		font.setItem(COSName.RESOURCES, new PDResources());
		font.setInt(COSName.FIRST_CHAR, FIRST);
		font.setInt(COSName.LAST_CHAR, FIRST + texts.size() - 1);
		COSArray names = new COSArray();
		names.add(COSInteger.get(FIRST));
		COSArray advances = new COSArray();
		COSDictionary letters = new COSDictionary();
		for (int i = 0; i < texts.size(); i++) {
			COSName name = COSName.getPDFName("g" + (FIRST + i));
			names.add(name);
			advances.add(new COSFloat(Math.round(widths.get(i) * UNITS) / (float) UNITS));
			letters.setItem(name, stream(document, outlines.get(i)));
		}
		COSDictionary encoding = new COSDictionary();
		encoding.setItem(COSName.TYPE, COSName.ENCODING);
		encoding.setItem(COSName.DIFFERENCES, names);
		font.setItem(COSName.ENCODING, encoding);
		font.setItem(COSName.WIDTHS, advances);
		font.setItem(COSName.CHAR_PROCS, letters);
		font.setItem(COSName.TO_UNICODE, stream(document, unicode().getBytes(StandardCharsets.ISO_8859_1)));
		return font;
	}

	private static PDStream stream(PDDocument document, byte[] bytes) throws IOException {
		return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
	}

	/** The table from codes to texts. */
	private String unicode() {
		StringBuilder table = new StringBuilder("""
				/CIDInit /ProcSet findresource begin
				12 dict begin
				begincmap
				/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
				/CMapName /Adobe-Identity-UCS def
				/CMapType 2 def
				1 begincodespacerange
				<00> <FF>
				endcodespacerange
				""");
		for (int from = 0; from < texts.size(); from += ROWS) {
			List<String> rows = texts.subList(from, Math.min(from + ROWS, texts.size()));
			table.append(rows.size()).append(" beginbfchar\n");
			for (int i = 0; i < rows.size(); i++) {
				table.append(String.format("<%02X> <", FIRST + from + i));
				rows.get(i).chars().forEach(c -> table.append(String.format("%04X", c)));
				table.append(">\n");
			}
			table.append("endbfchar\n");
		}
		return table.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
	}
}
