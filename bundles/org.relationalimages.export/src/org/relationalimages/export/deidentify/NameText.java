// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.deidentify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds names of persons, and other words to be replaced, in texts. Exact spellings of names are replaced; similar
 * words (in another case, with an ending added, initials or a part of a name) are left to the user to decide.
 */
final class NameText {

	/**
	 * A part of a text that could be a name, with a replacement.
	 *
	 * @param isName whether it resembles the name of a person, not another word to be replaced
	 */
	record Likeness(int start, int end, String instead, boolean isName) {

		Likeness(int start, int end, String instead) {
			this(start, end, instead, true);
		}
	}

	/**
	 * The difference between positions in the renamed and the raw text, from a position in the renamed text up to the
	 * next shift.
	 */
	record Shift(int from, int by) {
	}

	/**
	 * A text with new names.
	 *
	 * @param done the positions of the new names
	 */
	record Renamed(String text, BitSet done, List<Shift> shifts) {

		/** A text that is new as a whole. */
		static Renamed whole(String text) {
			BitSet whole = new BitSet();
			whole.set(0, text.length());
			return new Renamed(text, whole, List.of());
		}

		/** The position in the raw text of a position outside of new names. */
		int origin(int position) {
			int by = 0;
			for (Shift shift : shifts)
				if (shift.from() <= position)
					by = shift.by();
			return position + by;
		}
	}

	private static final String BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])";
	private static final String AFTER = "(?![\\p{L}\\p{M}\\p{N}])";

	private final Map<String, String> exact = new LinkedHashMap<>();
	private final Pattern pattern;
	private final NameWords words = new NameWords();
	private final NameWords otherWords = new NameWords();
	private final NamesWithoutBlanks withoutBlanks;
	private final InitialsFinder initials = new InitialsFinder();

	/**
	 * @param changes the present names, each with the new one
	 * @param kept    names that stay
	 * @param shared  names that several persons have, so that they can't be replaced automatically
	 * @param others  other words to be replaced, each with its replacement; names take precedence
	 */
	NameText(Map<String, String> changes, Iterable<String> kept, Map<String, String> shared, Map<String, String> others) {
		Map<String, String> doubtful = new LinkedHashMap<>();
		changes.forEach((name, instead) -> doubtful.putIfAbsent(Folding.plain(name), instead));
		doubtful.forEach((name, instead) -> {
			if (name.codePointCount(0, name.length()) > 1)
				exact.put(name, instead);
		});
		kept.forEach(name -> exact.put(Folding.plain(name), null));
		others.forEach((words, instead) -> {
			if (exact.putIfAbsent(Folding.plain(words), instead) == null)
				otherWords.addWhole(words, instead);
		});
		exact.remove("");
		shared.forEach((name, instead) -> doubtful.putIfAbsent(Folding.plain(name), instead));
		List<String> longestFirst = exact.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
		pattern = Pattern.compile(longestFirst.isEmpty() ? "(?!)"
				: "(?=[" + firsts(longestFirst) + "])(?:"
						+ longestFirst.stream().map(NameText::regex).collect(Collectors.joining("|")) + ")");
		doubtful.forEach(words::add);
		doubtful.forEach(initials::add);
		withoutBlanks = new NamesWithoutBlanks(doubtful);
	}

	/** The first letters of the names, for a character class. */
	private static String firsts(List<String> names) {
		return names.stream().map(name -> name.codePointAt(0)).distinct().map("\\x{%x}"::formatted)
				.collect(Collectors.joining()) + "'\u2019\u02BC\u00B4`\u2010\u2011";
	}

	private static String regex(String name) {
		return (Folding.isWithoutBlanks(name.codePointAt(0)) ? "" : BEFORE) + Folding.regex(name)
				+ (Folding.isWithoutBlanks(name.codePointBefore(name.length())) ? "" : AFTER);
	}

	/** The text with all exact spellings of names replaced in one pass. */
	Renamed renamed(String raw) {
		String text = Folding.clean(raw);
		StringBuilder renamed = new StringBuilder();
		BitSet done = new BitSet();
		List<Shift> shifts = new ArrayList<>();
		int from = 0;
		Matcher names = pattern.matcher(text);
		while (names.find()) {
			renamed.append(text, from, names.start());
			int start = renamed.length();
			String instead = exact.get(Folding.plain(names.group()));
			renamed.append(instead == null ? names.group() : instead);
			done.set(start, renamed.length());
			from = names.end();
			shifts.add(new Shift(renamed.length(), from - renamed.length()));
		}
		return new Renamed(renamed.append(text, from, text.length()).toString(), done, shifts);
	}

	/** The parts that still resemble a name, in the order of the text; the longest one where they overlap. */
	List<Likeness> likenesses(Renamed renamed) {
		List<Likeness> all = new ArrayList<>();
		words.find(renamed.text(), all);
		withoutBlanks.find(renamed.text(), all);
		initials.find(renamed.text(), all);
		List<Likeness> others = new ArrayList<>();
		otherWords.find(renamed.text(), others);
		others.forEach(one -> all.add(new Likeness(one.start(), one.end(), one.instead(), false)));
		all.sort(Comparator.comparingInt((Likeness one) -> one.start() - one.end()));
		BitSet taken = (BitSet) renamed.done().clone();
		List<Likeness> found = new ArrayList<>();
		for (Likeness one : all) {
			int next = taken.nextSetBit(one.start());
			if (next >= 0 && next < one.end())
				continue;
			taken.set(one.start(), one.end());
			found.add(one);
		}
		found.sort(Comparator.comparingInt(Likeness::start));
		return found;
	}
}
