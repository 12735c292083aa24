// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.text;

import org.relationalimages.viewpoint.style.LabelFormat;
import org.relationalimages.viewpoint.style.LabelStyle;

/**
 * The font of a text.
 *
 * @param size in points, at least 1; one point is 96/72 pixels at 100 %
 */
public record TextFont(int size, boolean bold, boolean italic) {

	/** The size of labels whose style has no readable one, in points. */
	public static final int DEFAULT_SIZE = 8;

	/** The maximum size in points; larger ones are clamped. */
	public static final int MAX_SIZE = 200;

	/** Clamps the size to 1 and {@link #MAX_SIZE}. */
	public TextFont {
		size = Math.clamp(size, 1, MAX_SIZE);
	}

	/** The font of a label style; a size of 0 and less is {@link #DEFAULT_SIZE}. */
	public static TextFont of(LabelStyle style) {
		return new TextFont(style.size() > 0 ? style.size() : DEFAULT_SIZE, style.is(LabelFormat.BOLD),
				style.is(LabelFormat.ITALIC));
	}

	/** The size in pixels at 100 %. */
	public double pixels() {
		return size * 96.0 / 72.0;
	}

	/** Ascent above the baseline in pixels: room for capitals with accents. */
	public double ascent() {
		return pixels() * 1.02;
	}

	/** Distance of two baselines in pixels: the {@link #ascent()} and the room below the baseline. */
	public double lineHeight() {
		return pixels() * 1.3;
	}
}
