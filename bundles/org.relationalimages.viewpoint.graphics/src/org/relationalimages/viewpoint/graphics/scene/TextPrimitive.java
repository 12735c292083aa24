// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.scene;

import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.text.TextFont;
import org.relationalimages.viewpoint.graphics.text.TextLine;
import org.relationalimages.viewpoint.style.Rgb;

/**
 * One line of text. Each of its runs is painted at {@code x} plus the run's own x, in the run's face.
 *
 * @param x        where the line starts (left)
 * @param baseline y of its baseline
 * @param halo     colour of a soft edge around the letters that keeps lines from running through them, or null
 */
public record TextPrimitive(double x, double baseline, TextLine line, TextFont font, Rgb color, boolean underline,
		boolean strikeThrough, Rgb halo) implements Primitive {

	/** The width of the halo around the letters, in pixels. */
	public static final double HALO = 2.5;

	/** The whole text. */
	public String text() {
		return line.text();
	}

	/** Thickness of the lines under and through the text, in pixels. */
	public double lineWidth() {
		return Math.max(1, font.pixels() / 14);
	}

	/** Distance of the underline's middle below the baseline, in pixels. */
	public double underlineOffset() {
		return font.pixels() * 0.12;
	}

	/** Distance of the strike-through line's middle above the baseline, in pixels. */
	public double strikeOffset() {
		return font.pixels() * 0.28;
	}

	@Override
	public PreciseRect box() {
		double reach = halo == null ? 0 : HALO;
		return new PreciseRect(x, baseline - font.ascent(), line.width(), font.lineHeight()).inset(-reach, -reach);
	}

	@Override
	public Primitive moved(double dx, double dy) {
		return new TextPrimitive(x + dx, baseline + dy, line, font, color, underline, strikeThrough, halo);
	}
}
