// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.sheet;

import org.relationalimages.viewpoint.graphics.scene.Luminance;
import org.relationalimages.viewpoint.style.Rgb;

/**
 * The colours of a cell as they can be read on this screen: those of the specification, which is written for white paper,
 * adapted to the colours of the theme.
 *
 * @param foreground of the text; null for the theme's
 * @param background behind it; null for the theme's
 */
public record ReadableColors(Rgb foreground, Rgb background) {

	private static final Rgb WHITE = new Rgb(255, 255, 255);
	private static final ReadableColors OF_THEME = new ReadableColors(null, null);
	/** WCAG 2 demands it for text of normal size. */
	private static final double ENOUGH = 4.5;
	private static final int STEPS = 10;

	/**
	 * Adapts the specified colours, which may be null.
	 *
	 * @param isHighContrast whether the user wants the colours of the system only
	 */
	public static ReadableColors of(Rgb foreground, Rgb background, Rgb themeForeground, Rgb themeBackground, boolean isHighContrast) {
		if (isHighContrast)
			return OF_THEME;
		if (background != null && !background.equals(WHITE))
			return new ReadableColors(onOwn(foreground == null ? Rgb.BLACK : foreground, background), background);
		if (foreground == null || foreground.equals(Rgb.BLACK))
			return OF_THEME;
		return new ReadableColors(onTheme(foreground, themeForeground, themeBackground), null);
	}

	private static Rgb onOwn(Rgb foreground, Rgb background) {
		if (Luminance.contrast(foreground, background) >= ENOUGH)
			return foreground;
		return Luminance.contrast(Rgb.BLACK, background) >= Luminance.contrast(WHITE, background) ? Rgb.BLACK : WHITE;
	}

	/** Moves the colour towards the theme's text only as far as needed, so that its hue remains. */
	private static Rgb onTheme(Rgb foreground, Rgb themeForeground, Rgb themeBackground) {
		for (int step = 0; step < STEPS; step++) {
			Rgb mixed = mix(foreground, themeForeground, (double) step / STEPS);
			if (Luminance.contrast(mixed, themeBackground) >= ENOUGH)
				return mixed;
		}
		return null;
	}

	private static Rgb mix(Rgb one, Rgb other, double share) {
		return new Rgb(mix(one.red(), other.red(), share), mix(one.green(), other.green(), share), mix(one.blue(), other.blue(), share));
	}

	private static int mix(int one, int other, double share) {
		return (int) Math.round(one + (other - one) * share);
	}
}
