// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.net.URL;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;

/** Renders SVG files to pixels. Nothing that a file refers to is loaded. */
public final class SvgRaster {

	private SvgRaster() {
	}

	/** The picture scaled to a size in pixels; null when the file is no readable SVG. */
	public static ImageData render(URL file, int width, int height) {
		SVGDocument document = new SVGLoader().load(file,
				LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).build());
		if (document == null)
			return null;
		BufferedImage image = new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics,
					new ViewBox(image.getWidth(), image.getHeight()));
		} finally {
			graphics.dispose();
		}
		return toImageData(image);
	}

	private static ImageData toImageData(BufferedImage image) {
		int width = image.getWidth();
		int height = image.getHeight();
		int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
		ImageData data = new ImageData(width, height, 24, new PaletteData(0xff0000, 0xff00, 0xff));
		data.alphaData = new byte[width * height];
		for (int i = 0; i < argb.length; i++)
			data.alphaData[i] = (byte) (argb[i] >>> 24);
		for (int y = 0; y < height; y++)
			data.setPixels(0, y, width, rgb(argb, y * width, width), 0);
		return data;
	}

	private static int[] rgb(int[] argb, int from, int count) {
		int[] row = new int[count];
		for (int i = 0; i < count; i++)
			row[i] = argb[from + i] & 0xffffff;
		return row;
	}
}
