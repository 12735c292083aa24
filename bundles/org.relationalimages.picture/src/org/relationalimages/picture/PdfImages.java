// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.image.ImageSource;
import org.relationalimages.viewpoint.graphics.scene.ImagePrimitive;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * The pictures of a specification in a PDF file, each embedded once. SVG drawings stay vector graphics, except for
 * those with gradients, filters or embedded pictures, which are rasterized.
 */
final class PdfImages {

	/** Pixels in the file for one pixel of the drawing. */
	private static final int FINENESS = 4;
	private static final int MOST_PIXELS = 2048;

	private final PDDocument document;
	private final PdfContentStream page;
	private final Map<ImageSource, PDXObject> known = new HashMap<>();

	PdfImages(PDDocument document, PdfContentStream page) {
		this.document = document;
		this.page = page;
	}

	/** Paints a picture into its box; one that can't be read is left out. */
	void paint(ImagePrimitive primitive) throws IOException {
		ImageSource source = primitive.image();
		if (!known.containsKey(source))
			known.put(source, load(source));
		PDXObject picture = known.get(source);
		if (picture == null)
			return;
		PreciseRect b = primitive.box();
		COSName name = page.resources().add(picture, "P");
		page.add("q");
		if (picture instanceof PDFormXObject)
			page.add("cm", b.width() / source.width(), 0, 0, b.height() / source.height(), b.x(), b.y());
		else
			page.add("cm", b.width(), 0, 0, -b.height(), b.x(), b.bottom());
		page.add("Do", name).add("Q");
	}

	private PDXObject load(ImageSource source) throws IOException {
		return switch (Rasters.load(source)) {
			case SVGDocument svg -> {
				try {
					yield drawing(svg, source.width(), source.height());
				} catch (SvgToPdf.RefusedException e) {
					yield LosslessFactory.createFromImage(document, pixels(svg, source.width(), source.height()));
				}
			}
			case BufferedImage pixels -> LosslessFactory.createFromImage(document, pixels);
			default -> null;
		};
	}

	private PDXObject drawing(SVGDocument svg, int width, int height) throws IOException {
		PdfContentStream content = new PdfContentStream();
		svg.renderWithPlatform(NullPlatformSupport.INSTANCE, new SvgToPdf(content, new Rectangle2D.Double(0, 0, width, height)),
				new ViewBox(0, 0, width, height));
		PDFormXObject form = new PDFormXObject(document);
		form.setBBox(new PDRectangle(width, height));
		form.setResources(content.resources());
		try (OutputStream out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
			out.write(content.bytes());
		}
		return form;
	}

	private static BufferedImage pixels(SVGDocument svg, int width, int height) {
		double scale = Math.min(FINENESS, (double) MOST_PIXELS / Math.max(width, height));
		BufferedImage image = new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.scale((double) image.getWidth() / width, (double) image.getHeight() / height);
			svg.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, width, height));
		} finally {
			graphics.dispose();
		}
		return image;
	}
}
