// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.Map;

import org.relationalimages.viewpoint.style.Rgb;

/** The colours that every specification can use by name, with the values that Sirius shows. */
final class SystemColors {

	private static final Map<String, Rgb> COLORS = Map.ofEntries(
			color("white", 255, 255, 255), color("black", 0, 0, 0), color("blue", 114, 159, 207),
			color("chocolate", 233, 185, 110), color("gray", 136, 136, 136), color("green", 138, 226, 52),
			color("orange", 252, 175, 62), color("purple", 173, 127, 168), color("red", 239, 41, 41),
			color("yellow", 252, 233, 79), color("light_blue", 194, 239, 255), color("light_chocolate", 238, 201, 142),
			color("light_gray", 209, 209, 209), color("light_green", 204, 242, 166), color("light_orange", 253, 206, 137),
			color("light_purple", 217, 196, 215), color("light_red", 246, 139, 139), color("light_yellow", 255, 245, 181),
			color("dark_blue", 39, 76, 114), color("dark_chocolate", 154, 103, 23), color("dark_gray", 69, 69, 69),
			color("dark_green", 77, 137, 20), color("dark_orange", 224, 133, 3), color("dark_purple", 114, 73, 110),
			color("dark_red", 156, 12, 12), color("dark_yellow", 214, 197, 66));

	private SystemColors() {
	}

	/** The colour of that name, or null. */
	static Rgb find(String name) {
		return COLORS.get(name);
	}

	private static Map.Entry<String, Rgb> color(String name, int red, int green, int blue) {
		return Map.entry(name, new Rgb(red, green, blue));
	}
}
