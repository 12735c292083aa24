// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.text;

import java.lang.Character.UnicodeScript;

/** Properties of scripts that no bundled font supports, for measuring. */
final class Scripts {

	private Scripts() {
	}

	/** Whether a character is written right to left or changes its form with its neighbours: left to the system's text engine. */
	static boolean needsShaping(int c) {
		if (c < 0x590)
			return false;
		byte direction = Character.getDirectionality(c);
		if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
				|| direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
			return true;
		return switch (UnicodeScript.of(c)) {
		case DEVANAGARI, BENGALI, GURMUKHI, GUJARATI, ORIYA, TAMIL, TELUGU, KANNADA, MALAYALAM, SINHALA, THAI, LAO,
				TIBETAN, MYANMAR, KHMER, MONGOLIAN, SYRIAC, THAANA, NKO ->
			true;
		default -> false;
		};
	}

	/** Whether a line may be broken on both sides of the character. */
	static boolean isIdeographic(int c) {
		return c >= 0x2e80 && switch (UnicodeScript.of(c)) {
		case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
		default -> false;
		};
	}

	/** Width in parts of the font's size: 1 for full-width characters, more for emoji, 0 for marks. */
	static double estimatedWidth(int c) {
		int type = Character.getType(c);
		if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT)
			return 0;
		if (c >= 0x1f000 && c < 0x20000)
			return 1.25;
		boolean fullWidth = isIdeographic(c) || c >= 0x3000 && c < 0x3040 || c >= 0xff01 && c < 0xff61 || c >= 0x20000;
		return fullWidth ? 1 : 0.62;
	}
}
