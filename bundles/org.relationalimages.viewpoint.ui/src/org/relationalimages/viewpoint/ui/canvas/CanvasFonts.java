// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.relationalimages.viewpoint.graphics.text.FontFace;

/**
 * The bundled faces as SWT fonts, for canvases only. Letters are set large and scaled down, so that their widths are
 * those of the ruler at every zoom. A face that can't be loaded is replaced by the system's font, stretched to the same
 * width.
 */
public final class CanvasFonts {

	/** The size of the fonts, in points. */
	private static final int LARGE = 72;
	private static final int KEPT = 4000;
	private static final String OF_DISPLAY = CanvasFonts.class.getName();

	private final Device device;
	private final Map<FontFace, Face> faces = new EnumMap<>(FontFace.class);

	private CanvasFonts(Device device) {
		this.device = device;
		loadFiles();
	}

	/** The fonts of a display, loaded once for all canvases and disposed of with it. */
	public static CanvasFonts of(Display display) {
		if (display.getData(OF_DISPLAY) instanceof CanvasFonts fonts)
			return fonts;
		CanvasFonts fonts = new CanvasFonts(display);
		display.setData(OF_DISPLAY, fonts);
		display.disposeExec(fonts::dispose);
		return fonts;
	}

	/** The font of a face. */
	Face face(FontFace face) {
		return faces.computeIfAbsent(face, this::load);
	}

	/** A new font of a bundled face for a widget, e.g. the label editor; the caller disposes it. */
	public Font widgetFont(FontFace face, float points) {
		FontData data = new FontData(face.isBundled() ? PrivateFonts.family(face) : "", Math.max(1, Math.round(points)),
				style(face));
		return new Font(device, data);
	}

	private Face load(FontFace face) {
		String family = face.isBundled() ? PrivateFonts.family(face) : device.getSystemFont().getFontData()[0].getName();
		return new Face(new Font(device, family, LARGE, style(face)));
	}

	private void loadFiles() {
		try {
			Path folder = Files.createTempDirectory("canvas-fonts");
			folder.toFile().deleteOnExit();
			if (!PrivateFonts.prepare(folder))
				return;
			for (FontFace face : FontFace.values())
				if (face.isBundled()) {
					Path file = folder.resolve(face.fileName());
					file.toFile().deleteOnExit();
					Files.write(file, face.bytes());
					device.loadFont(file.toString());
				}
			PrivateFonts.announce();
		} catch (IOException e) {
			ErrorLog.log("The bundled fonts could not be copied to a temporary folder; diagrams use the system's font.", e);
		}
	}

	private static int style(FontFace face) {
		return (face.isBold() ? SWT.BOLD : SWT.NORMAL) | (face.isItalic() ? SWT.ITALIC : SWT.NORMAL);
	}

	private double dotsPerInch() {
		return device.getDPI().y;
	}

	private void dispose() {
		for (Face face : faces.values())
			face.font.dispose();
		faces.clear();
	}

	/** One font with its metrics. */
	final class Face {

		private final Font font;
		private final int baseline;
		private final Map<String, Integer> widths = new HashMap<>();

		private Face(Font font) {
			this.font = font;
			this.baseline = measure(gc -> gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading());
		}

		Font font() {
			return font;
		}

		/** The size in pixels. */
		double pixels() {
			return LARGE * dotsPerInch() / 72.0;
		}

		/** Distance from the top of a drawn text to its baseline, in pixels of the large font. */
		int baseline() {
			return baseline;
		}

		/** The width of a text in pixels of the large font. */
		int width(String text) {
			if (widths.size() > KEPT)
				widths.clear();
			return widths.computeIfAbsent(text, key -> measure(gc -> gc.stringExtent(key).x));
		}

		private int measure(java.util.function.ToIntFunction<GC> question) {
			Image image = new Image(device, 1, 1);
			GC gc = new GC(image);
			try {
				gc.setAdvanced(true);
				gc.setFont(font);
				return question.applyAsInt(gc);
			} finally {
				gc.dispose();
				image.dispose();
			}
		}
	}
}
