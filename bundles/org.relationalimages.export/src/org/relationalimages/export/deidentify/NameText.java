// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.deidentify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds people's names in texts. A name as it is spelled in the case is replaced; what only resembles one (in another
 * case, with an ending added, or a part of it) is for somebody to decide.
 */
final class NameText {

	/** A part of a text that may be a name, with what would stand instead. */
	record Likeness(int start, int end, String instead) {
	}

	private static final int SHORTEST_PART = 3;
	private static final String ENDING = "\\p{L}{0,2}";
	private static final String BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])";
	private static final String AFTER = "(?![\\p{L}\\p{M}\\p{N}])";
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
	/** What stands in names and tells nobody who somebody is. */
	private static final Set<String> COMMON = Set.of("the", "mrs", "miss", "frau", "herr", "client", "partner", "mother",
			"father", "parent", "sister", "brother", "child", "person", "somebody", "wife", "husband", "therapist");

	private final Map<String, String> changes;
	private final Pattern exact;
	private final Pattern whole;
	private final Map<String, String> wholes = new HashMap<>();
	private final Map<String, String> parts = new HashMap<>();

	/**
	 * @param changes the names as they are, each with the new one
	 * @param shared  names that several people have, so that nothing may be replaced by itself
	 */
	NameText(Map<String, String> changes, Map<String, String> shared) {
		this.changes = changes;
		exact = pattern(changes.keySet(), "", 0);
		changes.forEach(this::add);
		shared.forEach(this::add);
		whole = pattern(wholes.keySet(), ENDING, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static Pattern pattern(Collection<String> names, String ending, int flags) {
		List<String> longestFirst = names.stream().sorted(Comparator.comparingInt(String::length).reversed())
				.map(Pattern::quote).toList();
		return names.isEmpty() ? Pattern.compile("(?!)")
				: Pattern.compile(BEFORE + "(" + String.join("|", longestFirst) + ")" + ending + AFTER, flags);
	}

	private void add(String name, String instead) {
		wholes.putIfAbsent(lower(name), instead);
		List<String> words = WORD.matcher(name).results().map(found -> found.group()).toList();
		if (words.size() < 2 || !words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0))))
			return; // a description such as "The child" has no parts that are names
		for (String word : words)
			if (word.length() >= SHORTEST_PART && !COMMON.contains(lower(word)))
				parts.putIfAbsent(word, instead);
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

	/** The text with every name as it is spelled in the case replaced, all in one go. */
	String replaced(String text) {
		return exact.matcher(text).replaceAll(found -> Matcher.quoteReplacement(changes.get(found.group())));
	}

	/**
	 * What still resembles a name, in the order of the text.
	 *
	 * @param isNew whether a word belongs to the new names
	 */
	List<Likeness> likenesses(String text, Predicate<String> isNew) {
		List<Likeness> found = new ArrayList<>();
		Matcher names = whole.matcher(text);
		while (names.find())
			if (!isNew.test(names.group()))
				found.add(new Likeness(names.start(), names.end(), wholes.getOrDefault(lower(names.group(1)), "[name]")));
		int ofWholes = found.size();
		Matcher words = WORD.matcher(text);
		while (words.find()) {
			String instead = part(words.group());
			int start = words.start();
			if (instead != null && !isNew.test(words.group())
					&& found.subList(0, ofWholes).stream().noneMatch(one -> one.start() <= start && start < one.end()))
				found.add(new Likeness(start, words.end(), instead));
		}
		found.sort(Comparator.comparingInt(Likeness::start));
		return found;
	}

	/** What stands instead of a part of a name, as it is or with an ending; null when the word is none. */
	private String part(String word) {
		for (int more = 0; more <= 2 && word.length() - more >= SHORTEST_PART; more++) {
			String instead = parts.get(word.substring(0, word.length() - more));
			if (instead != null)
				return instead;
		}
		return null;
	}
}
