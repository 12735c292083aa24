// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;

/**
 * The font faces of labels. All but {@link #SYSTEM} are bundled, so that a diagram measures the same on every computer:
 * Noto Sans (Latin, Greek, Cyrillic) and, for symbols it lacks, DejaVu Sans.
 */
public enum FontFace {
	REGULAR("Noto Sans", "NotoSans-Regular.ttf", false, false),
	BOLD("Noto Sans", "NotoSans-Bold.ttf", true, false),
	ITALIC("Noto Sans", "NotoSans-Italic.ttf", false, true),
	BOLD_ITALIC("Noto Sans", "NotoSans-BoldItalic.ttf", true, true),
	/** Arrows, hearts, ticks and other symbols; the same for every weight and slope. */
	SIGNS("DejaVu Sans", "DejaVuSans.ttf", false, false),
	/** Scripts that no bundled font supports (CJK, Arabic, Hebrew, emoji …): drawn with the system's fonts, widths estimated. */
	SYSTEM("sans-serif", null, false, false);

	private final String family;
	private final String file;
	private final boolean bold;
	private final boolean italic;

	FontFace(String family, String file, boolean bold, boolean italic) {
		this.family = family;
		this.file = file;
		this.bold = bold;
		this.italic = italic;
	}

	/** The face of ordinary letters in a font. */
	static FontFace letters(TextFont font) {
		if (font.bold())
			return font.italic() ? BOLD_ITALIC : BOLD;
		return font.italic() ? ITALIC : REGULAR;
	}

	/** The family's name in font lists; {@code sans-serif} for {@link #SYSTEM}. */
	public String family() {
		return family;
	}

	/** Whether it is a bold face. */
	public boolean isBold() {
		return bold;
	}

	/** Whether it is a slanted face. */
	public boolean isItalic() {
		return italic;
	}

	/** Whether its file is in this bundle. */
	public boolean isBundled() {
		return file != null;
	}

	/** The file's name without folder, e.g. to copy it for a toolkit that loads fonts; null for {@link #SYSTEM}. */
	public String fileName() {
		return file;
	}

	/** The URL of its TrueType file; null for {@link #SYSTEM}. */
	public URL url() {
		return file == null ? null : FontFace.class.getResource("/fonts/" + file);
	}

	/** The content of its TrueType file. */
	public byte[] bytes() {
		try (InputStream in = FontFace.class.getResourceAsStream("/fonts/" + file)) {
			if (in == null)
				throw new IOException("The font file fonts/" + file + " is missing: install the application again.");
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
