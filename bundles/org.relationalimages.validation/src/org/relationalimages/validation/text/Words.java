// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.text;

/** Counts the words of a text. */
public final class Words {

	private Words() {
	}

	/**
	 * How many words a text has: runs of letters and digits, joined by apostrophes and hyphens. Scripts without blanks between
	 * words count by the character, so that a sentence in Chinese does not count as one word.
	 */
	public static int count(String text) {
		int words = 0;
		boolean inWord = false;
		for (int i = 0; text != null && i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int c = text.codePointAt(i);
			boolean alone = Character.isIdeographic(c) || isKanaOrThai(c);
			if (alone || Character.isLetterOrDigit(c) && !inWord)
				words++;
			inWord = !alone && (Character.isLetterOrDigit(c) || inWord && isJoining(c));
		}
		return words;
	}

	private static boolean isKanaOrThai(int c) {
		return switch (Character.UnicodeScript.of(c)) {
		case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(c);
		default -> false;
		};
	}

	private static boolean isJoining(int c) {
		return c == '\'' || c == '\u2019' || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK;
	}
}
