// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.relationalimages.viewpoint.graphics.scene.Fill;
import org.relationalimages.viewpoint.graphics.scene.PathPrimitive;
import org.relationalimages.viewpoint.graphics.scene.Stroke;
import org.relationalimages.viewpoint.style.Rgb;

/** Fills and strokes paths on a page of a PDF file. */
final class PdfPaths {

	private static final int OPAQUE = 255;

	private final PdfContentStream page;

	PdfPaths(PdfContentStream page) {
		this.page = page;
	}

	void paint(PathPrimitive primitive) {
		if (primitive.outline().segments().isEmpty())
			return;
		Path2D path = PrimitivePainter.shape(primitive.outline());
		switch (primitive.fill()) {
		case Fill.Plain plain -> fill(path, plain);
		case Fill.Gradient gradient -> page.add("q").path(path).add("W*").add("n").add("sh", shading(gradient, path.getBounds2D()))
				.add("Q");
		case null -> {
			// A path without fill is only stroked.
		}
		}
		if (primitive.stroke() != null)
			stroke(path, primitive.stroke());
	}

	private void fill(Path2D path, Fill.Plain plain) {
		int alpha = (int) Math.round(OPAQUE * plain.opacity());
		if (alpha < OPAQUE) {
			page.add("q");
			page.opacity(alpha);
		}
		page.color(false, color(plain.color()));
		page.path(path).add("f*");
		if (alpha < OPAQUE)
			page.add("Q");
	}

	private void stroke(Path2D path, Stroke stroke) {
		page.color(true, color(stroke.color()));
		page.dash(0, stroke.dashes().stream().mapToDouble(Double::doubleValue).toArray());
		page.add("w", stroke.width()).add("J", stroke.isRound() ? 1 : 0).add("j", 1);
		page.path(path).add("S");
	}

	private COSName shading(Fill.Gradient gradient, Rectangle2D box) {
		COSDictionary function = new COSDictionary();
		function.setInt(COSName.FUNCTION_TYPE, 2);
		function.setItem(COSName.DOMAIN, numbers(0, 1));
		function.setItem(COSName.C0, parts(gradient.from()));
		function.setItem(COSName.C1, parts(gradient.to()));
		function.setItem(COSName.N, COSInteger.ONE);
		PDShadingType2 shading = new PDShadingType2(new COSDictionary());
		shading.setShadingType(PDShading.SHADING_TYPE2);
		shading.setColorSpace(PDDeviceRGB.INSTANCE);
		shading.setCoords(numbers(box.getX(), box.getY(), gradient.downwards() ? box.getX() : box.getMaxX(),
				gradient.downwards() ? box.getMaxY() : box.getY()));
		shading.setFunction(new PDFunctionType2(function));
		COSArray extend = new COSArray();
		extend.add(COSBoolean.TRUE);
		extend.add(COSBoolean.TRUE);
		shading.setExtend(extend);
		return page.resources().add(shading);
	}

	private static COSArray parts(Rgb color) {
		return numbers(color.red() / 255.0, color.green() / 255.0, color.blue() / 255.0);
	}

	private static COSArray numbers(double... numbers) {
		COSArray array = new COSArray();
		for (double number : numbers)
			array.add(new COSFloat((float) number));
		return array;
	}

	static Color color(Rgb rgb) {
		return new Color(rgb.red(), rgb.green(), rgb.blue());
	}
}
