// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;

/** Icons of the editor and of specifications, rendered sharply at every display scale. */
public final class Icons {

	private static final int SMALL = 16;

	private Icons() {
	}

	/** An icon of the editor by its file name without extension, e.g. {@code layers}. */
	public static ImageDescriptor own(String name) {
		return of(Icons.class.getResource("/icons/" + name + ".svg"), null);
	}

	/** The icon in a file, or the fallback when the file does not exist or contains no picture. */
	public static ImageDescriptor of(URL file, ImageDescriptor otherwise) {
		if (file == null)
			return otherwise;
		ImageDescriptor icon = file.getPath().endsWith(".svg") ? vector(file) : ImageDescriptor.createFromURL(file);
		if (otherwise == null)
			return icon;
		return ImageDescriptor.createFromImageDataProvider(
				zoom -> icon.getImageData(100) == null ? otherwise.getImageData(zoom) : icon.getImageData(zoom));
	}

	private static ImageDescriptor vector(URL file) {
		return ImageDescriptor.createFromImageDataProvider(zoom -> {
			int size = Math.max(1, Math.round(SMALL * zoom / 100f));
			return SvgRaster.render(file, size, size);
		});
	}
}
