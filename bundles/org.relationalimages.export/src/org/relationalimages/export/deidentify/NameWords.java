// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.deidentify;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names that consist of words: in any case and with any accents, joined or separated, with endings, and parts of them. */
final class NameWords {

	/** Letters and digits, also of a word hyphenated at a line end. */
	private static final Pattern WORD = Pattern
			.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-\u2010][ \\t]*\\R[ \\t]*[\\p{L}\\p{M}\\p{N}]+)?");
	private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
	private static final int WIDEST_GAP = 4;
	private static final int LONGEST_ENDING = 3;
	private static final int SHORTEST_WITH_ENDING = 3;
	private static final String VOWELS = "aeiouyаеёиоуыэюя";
	private static final Set<String> AFTER_SHORT_STEMS = Set.of("ie", "ou", "ej", "oj", "om");
	/** Words in names that identify nobody. */
	private static final Set<String> COMMON = Set.of("the", "a", "an", "der", "die", "das", "ein", "eine", "my", "her", "his",
			"mr", "mrs", "ms", "miss", "dr", "prof", "frau", "herr", "herrn", "client", "patient", "partner", "mother", "father",
			"parent", "parents", "sister", "brother", "child", "person", "somebody", "wife", "husband", "therapist", "son",
			"daughter", "friend", "mutter", "vater", "schwester", "bruder", "kind", "tochter", "sohn", "klient", "klientin",
			"partnerin", "eltern", "therapeut", "therapeutin", "and", "und", "of", "von", "van", "de", "la");

	/** A name or a part of one that begins with a word. */
	private record Entry(List<String> words, String instead, String spelled, boolean isPart) {
	}

	/** A word of a text. */
	private record Word(String folded, String spelled, int start, int end) {
		boolean beginsSmall() {
			return Character.isLowerCase(spelled.codePointAt(0));
		}
	}

	private final Map<String, List<Entry>> byFirst = new HashMap<>();
	private final Map<String, String> stems = new HashMap<>();
	private final Map<String, String> folded = new HashMap<>();

	void add(String name, String instead) {
		List<Word> words = words(name);
		if (words.isEmpty())
			return;
		List<String> folded = words.stream().map(Word::folded).toList();
		add(new Entry(folded, instead, name, false));
		stem(words.getLast(), instead, words.size() == 1);
		if (words.size() < 2)
			return;
		add(new Entry(List.of(String.join("", folded)), instead, name, false));
		for (Word word : words)
			if (!word.beginsSmall() && word.spelled().length() > 1 && !COMMON.contains(word.folded())) {
				add(new Entry(List.of(word.folded()), instead, word.spelled(), true));
				stem(word, instead, true);
			}
	}

	/** Adds words that are found together only, not each by itself. */
	void addWhole(String name, String instead) {
		List<Word> words = words(name);
		if (words.isEmpty())
			return;
		add(new Entry(words.stream().map(Word::folded).toList(), instead, name, false));
		stem(words.getLast(), instead, words.size() == 1);
	}

	private void add(Entry entry) {
		byFirst.computeIfAbsent(entry.words().getFirst(), first -> new ArrayList<>()).add(entry);
	}

	/** Adds a name that loses its last vowel before an ending: Marta, Marty. */
	private void stem(Word word, String instead, boolean isName) {
		String folded = word.folded();
		if (isName && folded.length() >= SHORTEST_WITH_ENDING && VOWELS.indexOf(folded.charAt(folded.length() - 1)) >= 0)
			stems.putIfAbsent(folded.substring(0, folded.length() - 1), instead);
	}

	private List<Word> words(String text) {
		List<Word> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			String spelled = matcher.group();
			words.add(new Word(folded.computeIfAbsent(spelled, word -> Folding.folded(NOT_IN_WORDS.matcher(word).replaceAll(""))),
					spelled, matcher.start(), matcher.end()));
		}
		return words;
	}

	void find(String text, List<NameText.Likeness> into) {
		List<Word> words = words(text);
		for (int i = 0; i < words.size(); i++) {
			Word word = words.get(i);
			find(words, i, word.folded(), into);
			int letters = word.folded().length();
			if (isWithPrefixes(word))
				for (int prefix = 1; prefix <= 2 && letters - prefix >= SHORTEST_WITH_ENDING; prefix++)
					find(words, i, word.folded().substring(prefix), into);
			for (int ending = 1; ending <= LONGEST_ENDING && letters - ending >= 2; ending++) {
				String stem = stems.get(word.folded().substring(0, letters - ending));
				if (stem != null && !word.beginsSmall()
						&& isVowelEnding(word.folded().substring(letters - ending), letters - ending))
					into.add(new NameText.Likeness(word.start(), word.end(), stem));
			}
		}
	}

	private static boolean isVowelEnding(String ending, int stem) {
		return VOWELS.indexOf(ending.charAt(0)) >= 0 && (stem > 2 || ending.length() == 1)
				|| AFTER_SHORT_STEMS.contains(ending);
	}

	/** Whether the language writes "and", "to" or "the" before a name without a blank. */
	private static boolean isWithPrefixes(Word word) {
		UnicodeScript script = UnicodeScript.of(word.spelled().codePointAt(0));
		return script == UnicodeScript.ARABIC || script == UnicodeScript.HEBREW;
	}

	private void find(List<Word> words, int at, String first, List<NameText.Likeness> into) {
		for (int ending = 0; ending <= LONGEST_ENDING && ending < first.length(); ending++)
			for (Entry entry : byFirst.getOrDefault(first.substring(0, first.length() - ending), List.of()))
				if (entry.words().size() == 1 ? isSame(words.get(at), entry, first, ending)
						: ending == 0 && follows(words, at, entry))
					into.add(new NameText.Likeness(words.get(at).start(), words.get(at + entry.words().size() - 1).end(),
							entry.instead()));
	}

	/** Hasty notes begin names with a small letter; with an ending such a word counts only when it is a whole name with an s. */
	private static boolean isSame(Word word, Entry entry, String folded, int ending) {
		int letters = folded.length() - ending;
		if (letters == 1)
			return word.spelled().equals(entry.spelled());
		boolean beginsSmall = word.beginsSmall() && !Character.isLowerCase(entry.spelled().codePointAt(0));
		if (beginsSmall && entry.isPart())
			return ending == 0;
		boolean isGenitive = ending == 1 && folded.endsWith("s");
		return ending == 0 || (isGenitive || !beginsSmall && !isTooShort(letters));
	}

	private static boolean isTooShort(int letters) {
		return letters < SHORTEST_WITH_ENDING;
	}

	private static boolean follows(List<Word> words, int at, Entry entry) {
		int last = entry.words().size() - 1;
		if (at + last >= words.size())
			return false;
		for (int i = 1; i <= last; i++) {
			Word word = words.get(at + i);
			if (word.start() - words.get(at + i - 1).end() > WIDEST_GAP)
				return false;
			String wanted = entry.words().get(i);
			int more = word.folded().length() - wanted.length();
			if (!word.folded().startsWith(wanted) || more > (i < last ? 0 : LONGEST_ENDING)
					|| more > 0 && word.beginsSmall() && !word.folded().endsWith("s"))
				return false;
		}
		return true;
	}
}
