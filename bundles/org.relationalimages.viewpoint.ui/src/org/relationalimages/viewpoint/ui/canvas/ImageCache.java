// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.relationalimages.viewpoint.graphics.image.ImageSource;
import org.relationalimages.viewpoint.graphics.scene.DarkPaper;

/** The pictures of a canvas as SWT images, created once per size. */
final class ImageCache {

	private static final int KEPT = 256;
	private static final int LARGEST = 4096;

	private record Key(String url, int width, int height, boolean onDark) {
	}

	private final Device device;
	private final Map<Key, Image> images = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, Image> eldest) {
			if (size() <= KEPT)
				return false;
			if (eldest.getValue() != null)
				eldest.getValue().dispose();
			return true;
		}
	};

	ImageCache(Device device) {
		this.device = device;
	}

	/** The picture for a box of the given size at the given zoom; null when it can't be read. */
	Image image(ImageSource source, int width, int height, double zoom) {
		boolean vector = source.kind() == ImageSource.Kind.SVG;
		int w = vector ? pixels(width, zoom) : source.width();
		int h = vector ? pixels(height, zoom) : source.height();
		Key key = new Key(source.url().toString(), w, h, vector && CanvasTheme.isDark());
		if (images.containsKey(key))
			return images.get(key);
		Image image = vector ? vector(source, w, h) : bitmap(source);
		images.put(key, image);
		return image;
	}

	void dispose() {
		for (Image image : images.values())
			if (image != null)
				image.dispose();
		images.clear();
	}

	private Image vector(ImageSource source, int width, int height) {
		ImageData data = SvgRaster.render(source.url(), width, height);
		if (data != null && CanvasTheme.isDark())
			darken(data);
		return data == null ? null : new Image(device, data);
	}

	/** A drawing is of the specification's colours, which are for white paper; a photo is left as it is. */
	private static void darken(ImageData data) {
		int[] row = new int[data.width];
		for (int y = 0; y < data.height; y++) {
			data.getPixels(0, y, data.width, row, 0);
			for (int x = 0; x < data.width; x++)
				row[x] = DarkPaper.picture(row[x]);
			data.setPixels(0, y, data.width, row, 0);
		}
	}

	private Image bitmap(ImageSource source) {
		try (InputStream in = source.open()) {
			return new Image(device, new ImageData(in));
		} catch (IOException | SWTException e) {
			ErrorLog.log("The picture " + source.path() + " cannot be read and is left out.", e);
			return null;
		}
	}

	private static int pixels(int length, double zoom) {
		return Math.clamp(Math.round(length * zoom), 1, LARGEST);
	}
}
