// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The widths of one bundled face's glyphs, read from its file at first use and cached. */
final class FontMetrics {

	private static final int CACHED = 0x3000;
	private static final float UNKNOWN = -1;
	private static final float NONE = -2;
	private static final Map<FontFace, FontMetrics> LOADED = new ConcurrentHashMap<>();

	private final TrueTypeFont font;
	private final CmapLookup glyphs;
	private final float em;
	private final float[] advances = new float[CACHED];

	private FontMetrics(FontFace face) {
		try {
			font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
			font.setEnableGsub(false);
			glyphs = font.getUnicodeCmapLookup();
			em = font.getUnitsPerEm();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		Arrays.fill(advances, UNKNOWN);
	}

	static FontMetrics of(FontFace face) {
		FontMetrics loaded = LOADED.get(face); // computeIfAbsent would lock for each character
		return loaded == null ? LOADED.computeIfAbsent(face, FontMetrics::new) : loaded;
	}

	TrueTypeFont font() {
		return font;
	}

	int glyph(int codePoint) {
		return glyphs.getGlyphId(codePoint);
	}

	boolean has(int codePoint) {
		return advance(codePoint) >= 0;
	}

	/** The width of a character in parts of the font's size; negative when the face lacks it. */
	float advance(int codePoint) {
		if (codePoint >= CACHED)
			return read(codePoint);
		float known = advances[codePoint];
		if (known == UNKNOWN) {
			known = read(codePoint);
			advances[codePoint] = known;
		}
		return known;
	}

	private synchronized float read(int codePoint) {
		int glyph = glyph(codePoint);
		try {
			return glyph == 0 ? NONE : font.getAdvanceWidth(glyph) / em;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
