// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.style;

/** A colour, each component 0 to 255. */
public record Rgb(int red, int green, int blue) {

	/** Black, the default colour of labels and borders. */
	public static final Rgb BLACK = new Rgb(0, 0, 0);

	/** A colour with components clamped to 0 and 255. */
	public static Rgb clamped(int red, int green, int blue) {
		return new Rgb(Math.clamp(red, 0, 255), Math.clamp(green, 0, 255), Math.clamp(blue, 0, 255));
	}

	/** {@code #rrggbb}, as in SVG and CSS. */
	public String hex() {
		return String.format("#%02x%02x%02x", red, green, blue);
	}

	/** {@code red,green,blue} in decimal, as in Sirius's own files. */
	@Override
	public String toString() {
		return red + "," + green + "," + blue;
	}
}
