// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.deidentify;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Normalizes spellings that a reader takes for the same name. */
final class Folding {

	private static final Set<UnicodeScript> WITHOUT_BLANKS = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
			UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO, UnicodeScript.HANGUL, UnicodeScript.THAI, UnicodeScript.LAO,
			UnicodeScript.KHMER, UnicodeScript.MYANMAR);
	private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");
	private static final Pattern MARKS = Pattern.compile("\\p{M}+");
	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
	private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u02BC\u00B4`]");
	private static final Pattern HYPHENS = Pattern.compile("[-\u2010\u2011]");

	private Folding() {
	}

	/** The text with letters and accents composed, without invisible characters. */
	static String clean(String text) {
		return INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
	}

	/** A name with plain blanks, apostrophes and hyphens. */
	static String plain(String name) {
		return HYPHENS.matcher(APOSTROPHES.matcher(BLANKS.matcher(clean(name)).replaceAll(" ").strip()).replaceAll("'"))
				.replaceAll("-");
	}

	/** A pattern that matches a plain name with any blanks, apostrophes and hyphens. */
	static String regex(String plain) {
		StringBuilder regex = new StringBuilder();
		plain.codePoints().forEach(c -> regex.append(switch (c) {
			case ' ' -> BLANKS.pattern();
			case '\'' -> APOSTROPHES.pattern();
			case '-' -> HYPHENS.pattern();
			default -> Pattern.quote(Character.toString(c));
		}));
		return regex.toString();
	}

	/** A word without case and accents, "ss" for sharp s and "u" for "ü" and "ue". */
	static String folded(String word) {
		String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("")
				.toLowerCase(Locale.ROOT);
		return MARKS.matcher(bare).replaceAll("").replace("ß", "ss").replace('ı', 'i').replace('ł', 'l').replace('đ', 'd')
				.replace('ø', 'o').replace("æ", "a").replace("œ", "o").replace("ae", "a").replace("oe", "o").replace("ue", "u");
	}

	/** Whether the character's script has no blanks between words, or adds endings that are words. */
	static boolean isWithoutBlanks(int c) {
		return WITHOUT_BLANKS.contains(UnicodeScript.of(c));
	}
}
