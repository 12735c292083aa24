// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.scene;

import org.relationalimages.viewpoint.style.Rgb;

/** How light colours are, by WCAG 2. */
public final class Luminance {

	private static final double LIGHT_LOST = 0.05;

	private Luminance() {
	}

	/** The relative luminance, 0 for black to 1 for white. */
	public static double of(Rgb color) {
		return of(linear(color.red()), linear(color.green()), linear(color.blue()));
	}

	static double of(double red, double green, double blue) {
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	}

	/** The contrast ratio of two colours, 1 to 21. */
	public static double contrast(Rgb one, Rgb other) {
		double light = Math.max(of(one), of(other));
		double dark = Math.min(of(one), of(other));
		return (light + LIGHT_LOST) / (dark + LIGHT_LOST);
	}

	/** The luminance of what is lighter than the given luminance by the contrast ratio; above 1 when nothing is. */
	static double lighter(double than, double contrast) {
		return contrast * (than + LIGHT_LOST) - LIGHT_LOST;
	}

	/** The light of a component, 0 to 1. */
	static double linear(int component) {
		double share = component / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	/** The component of a light, 0 to 255. */
	static int component(double light) {
		double share = light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
		return Math.clamp(Math.round(share * 255), 0, 255);
	}
}
