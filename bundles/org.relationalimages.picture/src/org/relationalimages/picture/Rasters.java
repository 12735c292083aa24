// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.imageio.ImageIO;

import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.image.ImageSource;
import org.relationalimages.viewpoint.graphics.scene.ImagePrimitive;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * Paints pictures of a specification. SVG drawings are painted sharply at any scale and may not refer to anything
 * outside themselves.
 */
final class Rasters {

	/**
	 * Log messages about damaged drawings are of no use to the user. The reference keeps the logger from being
	 * collected, so that it stays off.
	 */
	private static final Logger LIBRARY = Logger.getLogger("com.github.weisj.jsvg");

	static {
		LIBRARY.setLevel(Level.OFF);
	}

	private final Graphics2D graphics;
	private final Map<ImageSource, Object> loaded = new HashMap<>();

	Rasters(Graphics2D graphics) {
		this.graphics = graphics;
	}

	void paint(ImagePrimitive primitive) {
		Object image = loaded.computeIfAbsent(primitive.image(), Rasters::load);
		PreciseRect b = primitive.box();
		Graphics2D local = (Graphics2D) graphics.create();
		try {
			local.translate(b.x(), b.y());
			if (image instanceof SVGDocument svg) {
				ImageSource source = primitive.image();
				local.scale(b.width() / source.width(), b.height() / source.height());
				svg.renderWithPlatform(NullPlatformSupport.INSTANCE, local, new ViewBox(0, 0, source.width(), source.height()));
			} else if (image instanceof BufferedImage pixels) {
				local.scale(b.width() / pixels.getWidth(), b.height() / pixels.getHeight());
				local.drawImage(pixels, 0, 0, null);
			}
		} finally {
			local.dispose();
		}
	}

	/**
	 * The picture in a form that {@link #paint} accepts; an object of an unknown kind when it can't be read, which is
	 * left out as on the screen.
	 */
	static Object load(ImageSource source) {
		try (InputStream in = source.open()) {
			byte[] bytes = in.readAllBytes();
			Object image = source.kind() == ImageSource.Kind.SVG
					? new SVGLoader().load(new ByteArrayInputStream(bytes), null,
							LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build())
					: ImageIO.read(new ByteArrayInputStream(bytes));
			return image == null ? source : image;
		} catch (IOException e) {
			return source;
		}
	}
}
