// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.scene.ImagePrimitive;
import org.relationalimages.viewpoint.graphics.scene.Paper;
import org.relationalimages.viewpoint.graphics.scene.PathPrimitive;
import org.relationalimages.viewpoint.graphics.scene.Primitive;
import org.relationalimages.viewpoint.graphics.scene.TextPrimitive;

/**
 * Writes a scene as one page of a PDF file in the size of the diagram at 100 %: paths, and text that can be selected
 * and searched, with its fonts embedded. Output is deterministic: it contains no time and no random number.
 */
final class PdfWriter {

	/** Points per pixel: 72 points are 96 pixels. */
	private static final double POINTS = 0.75;
	/** The maximum length of a page's edge, in points. A larger diagram is scaled down. */
	private static final double LONGEST = 14_400;

	private final PDDocument document;
	private final Scene scene;
	private final PictureOptions options;
	private final PdfContentStream page = new PdfContentStream();
	private final PdfFonts fonts;
	private final PdfPaths paths = new PdfPaths(page);
	private final PdfText text;
	private final PdfImages images;

	private PdfWriter(PDDocument document, Scene scene, PictureOptions options) {
		this.document = document;
		this.scene = scene;
		this.options = options;
		fonts = new PdfFonts(document);
		text = new PdfText(page, fonts);
		images = new PdfImages(document, page);
	}

	/** Writes the scene as a file. */
	static void write(Scene scene, PictureOptions options, OutputStream out) throws IOException {
		try (PDDocument document = new PDDocument()) {
			byte[] content = new PdfWriter(document, scene, options).page();
			PdfMetadata.write(document, scene, options.language(), content);
			document.save(out);
		}
	}

	/** Adds the page and returns its content stream. */
	private byte[] page() throws IOException {
		PreciseRect frame = scene.frame();
		double scale = Math.min(POINTS, LONGEST / Math.max(frame.width(), frame.height()));
		page.add("cm", scale, 0, 0, -scale, -frame.x() * scale, frame.bottom() * scale);
		if (!options.transparent()) {
			page.color(false, PdfPaths.color(Paper.COLOR));
			page.add("re", frame.x(), frame.y(), frame.width(), frame.height()).add("f");
		}
		for (Primitive primitive : scene.primitives())
			switch (primitive) {
			case PathPrimitive path -> paths.paint(path);
			case TextPrimitive line -> text.write(line);
			case ImagePrimitive image -> images.paint(image);
			}
		fonts.finish(page);
		byte[] content = page.bytes();
		PDPage sheet = new PDPage(new PDRectangle((float) (frame.width() * scale), (float) (frame.height() * scale)));
		sheet.setContents(new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
		sheet.setResources(page.resources());
		sheet.getCOSObject().setItem(COSName.GROUP, blending());
		document.addPage(sheet);
		return content;
	}

	/** The blending group of the page: translucent colours are blended in RGB, as on a screen. */
	private static COSDictionary blending() {
		COSDictionary group = new COSDictionary();
		group.setItem(COSName.TYPE, COSName.GROUP);
		group.setItem(COSName.S, COSName.TRANSPARENCY);
		group.setItem(COSName.CS, COSName.DEVICERGB);
		return group;
	}
}
