// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words and phrases looked for in free text: whole words, upper or lower case, with any blanks, line breaks or hyphens between
 * the words of a phrase, and straight or curly apostrophes. It scans a text once.
 */
public final class Phrases {

	private static final char ANY_ENDING = '*';

	private final Map<Character, List<String>> byFirst = new HashMap<>();
	private final BitSet firsts = new BitSet();

	private Phrases() {
	}

	/**
	 * A list of phrases. One that ends in {@code *} also matches all words that begin with it: {@code fail*} for failed and
	 * failure.
	 *
	 * @throws IllegalArgumentException when a phrase does not begin with a letter or digit
	 */
	public static Phrases of(String... phrases) {
		Phrases list = new Phrases();
		for (String phrase : phrases) {
			if (phrase.isEmpty() || !Character.isLetterOrDigit(phrase.charAt(0)))
				throw new IllegalArgumentException("Begins with no word: " + phrase);
			list.byFirst.computeIfAbsent(folded(phrase.charAt(0)), first -> new ArrayList<>()).add(phrase);
			list.firsts.set(folded(phrase.charAt(0)));
		}
		return list;
	}

	/** Whether any of the phrases is in a text; false for null. */
	public boolean isIn(String text) {
		return firstIn(text).isPresent();
	}

	/** The first of the phrases in a text, as it is written there; empty when there is none. */
	public Optional<String> firstIn(String text) {
		boolean wordBefore = false;
		for (int i = 0; text != null && i < text.length(); i++) {
			boolean word = isWord(text.charAt(i));
			int end = word && !wordBefore ? endOfPhraseAt(text, i) : -1;
			if (end >= 0)
				return Optional.of(text.substring(i, end));
			wordBefore = word;
		}
		return Optional.empty();
	}

	/** A text with a full stop in place of each of the phrases, so that the rest can be checked; null stays null. */
	public String without(String text) {
		if (firstIn(text).isEmpty())
			return text;
		StringBuilder rest = new StringBuilder(text.length());
		boolean wordBefore = false;
		for (int i = 0; i < text.length(); i++) {
			boolean word = isWord(text.charAt(i));
			int end = word && !wordBefore ? endOfPhraseAt(text, i) : -1;
			rest.append(end < 0 ? text.charAt(i) : '.');
			wordBefore = word && end < 0;
			i = Math.max(i, end - 1);
		}
		return rest.toString();
	}

	/** The longest phrase counts, so that "never again" is not reported as "never". */
	private int endOfPhraseAt(String text, int start) {
		int longest = -1;
		char first = folded(text.charAt(start));
		if (!firsts.get(first))
			return longest;
		for (String phrase : byFirst.get(first))
			longest = Math.max(longest, end(text, start, phrase));
		return longest;
	}

	private static int end(String text, int start, String phrase) {
		int at = start;
		for (int i = 0; i < phrase.length(); i++) {
			char wanted = folded(phrase.charAt(i));
			if (wanted == ANY_ENDING && i == phrase.length() - 1)
				return endOfWord(text, at);
			if (at == text.length() || folded(text.charAt(at)) != wanted)
				return -1;
			at = wanted == ' ' ? endOfGap(text, at) : at + 1;
		}
		return at < text.length() && isWord(text.charAt(at)) ? -1 : at;
	}

	private static int endOfWord(String text, int from) {
		int at = from;
		while (at < text.length() && isWord(text.charAt(at)))
			at++;
		return at;
	}

	private static int endOfGap(String text, int from) {
		int at = from;
		while (at < text.length() && folded(text.charAt(at)) == ' ')
			at++;
		return at;
	}

	private static boolean isWord(char c) {
		return Character.isLetterOrDigit(c) || c == '_' || Character.getType(c) == Character.NON_SPACING_MARK;
	}

	private static char folded(char c) {
		if (c == '\u2019' || c == '\u02BC')
			return '\'';
		return c == '-' || c == '\u2010' || c == '\u2011' || Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' '
				: Character.toLowerCase(c);
	}
}
