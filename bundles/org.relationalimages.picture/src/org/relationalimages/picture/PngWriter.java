// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.scene.Paper;
import org.relationalimages.viewpoint.graphics.scene.Primitive;

/** Paints a scene into pixels, without a display. */
final class PngWriter {

	/** The maximum number of pixels; more would need too much memory. */
	static final long MAX_PIXELS = 64_000_000;

	private final Scene scene;
	private final PictureOptions options;

	private PngWriter(Scene scene, PictureOptions options) {
		this.scene = scene;
		this.options = options;
	}

	/** Writes the scene as a file. */
	static void write(Scene scene, PictureOptions options, OutputStream out) throws IOException {
		ImageIO.setUseCache(false);
		BufferedImage image = new PngWriter(scene, options).paint();
		try {
			if (!ImageIO.write(image, "png", out))
				throw new PictureException("This Java installation cannot write PNG files: export as SVG instead.");
		} finally {
			image.flush();
		}
	}

	private static PictureException tooLarge(long width, long height, double scale) {
		double fitting = Math.floor(scale * Math.sqrt(MAX_PIXELS / ((double) width * height)) * 100) / 100;
		return new PictureException(String.format(Locale.ROOT,
				"The picture would be %d x %d pixels large, more than the %d million that can be written: choose %sSVG.", width, height,
				MAX_PIXELS / 1_000_000,
				fitting < PictureOptions.MIN_SCALE ? "" : String.format(Locale.ROOT, "a scale of %.2f or less, or ", fitting)));
	}

	private BufferedImage paint() throws PictureException {
		PreciseRect frame = scene.frame();
		double scale = options.scale();
		long width = Math.max(1, Math.round(frame.width() * scale));
		long height = Math.max(1, Math.round(frame.height() * scale));
		if ((double) width * height > MAX_PIXELS)
			throw tooLarge(width, height, scale);
		BufferedImage image = new BufferedImage((int) width, (int) height,
				options.transparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
			graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
			if (!options.transparent()) {
				graphics.setColor(new Color(Paper.COLOR.red(), Paper.COLOR.green(), Paper.COLOR.blue()));
				graphics.fillRect(0, 0, (int) width, (int) height);
			}
			graphics.scale(scale, scale);
			graphics.translate(-frame.x(), -frame.y());
			PrimitivePainter primitivePainter = new PrimitivePainter(graphics);
			for (Primitive primitive : scene.primitives())
				primitivePainter.paint(primitive);
		} finally {
			graphics.dispose();
		}
		return image;
	}
}
