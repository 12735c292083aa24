// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.relationalimages.picture.PictureFormat;
import org.relationalimages.picture.PictureOptions;
import org.relationalimages.picture.Pictures;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.image.Images;

/** A diagram written as PDF and read again. */
final class PdfPage implements AutoCloseable {

	/** Pixels of the rendered page for one of the diagram: at a higher resolution antialiased edges count less. */
	private static final double FINENESS = 2;
	/** Pixels of the diagram for one point of the page. */
	private static final double PIXELS = 4 / 3.0;
	/** Side of the squares that are compared, in pixels. */
	private static final int SQUARE = 16;

	/** The maximum colour difference of a square, of 255. An icon drawn with other lines differs by more than 30. */
	private static final double MOST = 22;

	final byte[] bytes;
	final PDDocument document;

	PdfPage(DDiagram diagram, Images images, PictureOptions options) throws IOException {
		bytes = bytes(diagram, images, PictureFormat.PDF, options);
		document = Loader.loadPDF(bytes);
		assertEquals(1, document.getNumberOfPages());
	}

	PdfPage(DDiagram diagram, Images images) throws IOException {
		this(diagram, images, PictureOptions.DEFAULT);
	}

	static byte[] bytes(DDiagram diagram, Images images, PictureFormat format, PictureOptions options) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Pictures.write(diagram, images, format, options, out);
		return out.toByteArray();
	}

	PDPage page() {
		return document.getPage(0);
	}

	/** The text that is copied when everything is selected. */
	String text() throws IOException {
		return text(true);
	}

	/** The text in the order of its painting, where lines beside each other do not mix. */
	String paintedText() throws IOException {
		return text(false);
	}

	private String text(boolean isSorted) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		return stripper.getText(document);
	}

	BufferedImage rendered(double fineness) throws IOException {
		return new PDFRenderer(document).renderImage(0, (float) (fineness * PIXELS), ImageType.RGB);
	}

	/** Fails unless it looks like the PNG: squares of about the size of a letter have the same mean colour. */
	void assertLooksLikePng(DDiagram diagram, Images images) throws IOException {
		byte[] png = bytes(diagram, images, PictureFormat.PNG, new PictureOptions(FINENESS, false));
		BufferedImage wanted = ImageIO.read(new ByteArrayInputStream(png));
		BufferedImage found = rendered(FINENESS);
		assertTrue(Math.abs(wanted.getWidth() - found.getWidth()) <= 1 && Math.abs(wanted.getHeight() - found.getHeight()) <= 1);
		double all = 0;
		int squares = 0;
		for (int y = 0; y + SQUARE < Math.min(wanted.getHeight(), found.getHeight()); y += SQUARE)
			for (int x = 0; x + SQUARE < Math.min(wanted.getWidth(), found.getWidth()); x += SQUARE) {
				double difference = difference(wanted, found, x, y);
				String place = diagram.name() + ": " + difference + " at " + x / FINENESS + ", " + y / FINENESS;
				assertTrue(difference < MOST, place);
				all += difference;
				squares++;
			}
		double mean = all / squares;
		assertTrue(mean < 1.5, () -> diagram.name() + ": " + mean + " on the whole");
	}

	/** The difference between the mean colours of two squares, of 255. */
	private static double difference(BufferedImage a, BufferedImage b, int left, int top) {
		double[] sums = new double[3];
		for (int y = top; y < top + SQUARE; y++)
			for (int x = left; x < left + SQUARE; x++)
				for (int part = 0; part < 3; part++)
					sums[part] += (a.getRGB(x, y) >> 8 * part & 255) - (b.getRGB(x, y) >> 8 * part & 255);
		return Math.max(Math.abs(sums[0]), Math.max(Math.abs(sums[1]), Math.abs(sums[2]))) / (SQUARE * SQUARE);
	}

	@Override
	public void close() throws IOException {
		document.close();
	}
}
