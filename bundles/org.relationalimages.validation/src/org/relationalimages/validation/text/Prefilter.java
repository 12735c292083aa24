// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.text;

import java.util.Locale;
import java.util.Set;

/**
 * A quick first scan of a text: which kinds of identifiers it can contain at all. Most texts can contain none, so that thousands
 * of them are scanned quickly.
 */
final class Prefilter {

	private static final Set<String> MONTHS = Set.of("jan", "jän", "feb", "fév", "mar", "mär", "apr", "avr", "abr", "may",
			"mai", "mag", "mei", "jun", "jui", "giu", "jul", "lug", "aug", "aoû", "ago", "sep", "set", "oct", "okt", "ott",
			"out", "nov", "dec", "dez", "déc", "dic", "ene", "gen", "maa");
	private static final String FIRST_OF_MONTHS = "jfmasondeglJFMASONDEGL";
	private static final String[] STREETS = { "straße", "strasse", "str", "gasse", "allee", "chaussee", "straat", "laan",
			"gracht", "weg", "platz", "ring", "damm", "ufer", "steig", "markt" };

	private static final int LONG = 6;

	private final String text;
	private final Spans figures = new Spans();
	private final Spans longNumbers = new Spans();
	private final Spans months = new Spans();
	private boolean at;
	private boolean dotted;
	private boolean digits;
	private boolean beforeName;
	private boolean afterStreet;

	private Prefilter(String text) {
		this.text = text;
	}

	static Prefilter at(String text) {
		Prefilter prefilter = new Prefilter(text);
		prefilter.look();
		return prefilter;
	}

	private void look() {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isDigit(c))
				i = number(i) - 1;
			else if (c == '@' || c == '＠' || (c == '(' || c == '[') && text.startsWith("at", i + (letter(i + 1) ? 1 : 2)))
				at = true;
			else if (c == '.' && i > 1 && letter(i + 1) && letter(i + 2) && Character.isLetterOrDigit(text.charAt(i - 1))
					&& text.charAt(i - 2) > ' ' || c == ':' && text.startsWith("//", i + 1))
				dotted = true;
		}
	}

	/** Scans adjacent numbers and their surroundings; returns the end. */
	private int number(int start) {
		boolean together = false;
		int groups = 0;
		int all = 0;
		int end = start;
		for (int i = start; i < text.length();) {
			int stop = i;
			while (stop < text.length() && Character.isDigit(text.charAt(stop)))
				stop++;
			groups++;
			all += stop - i;
			together |= stop - i >= 8;
			end = stop;
			around(i, stop);
			i = stop;
			while (i < text.length() && i < stop + 4 && isBetween(text.charAt(i)))
				i++;
			if (i == text.length() || !Character.isDigit(text.charAt(i)))
				break;
		}
		digits = true;
		if (together || groups > 2 && all >= 4)
			figures.add(start, end);
		if (all >= LONG)
			longNumbers.add(start, end);
		return end;
	}

	private void around(int start, int end) {
		int next = end;
		while (next < text.length() && next < end + 4 && Character.isLetter(text.charAt(next)))
			next++;
		int word = next;
		while (word < text.length() && word < next + 3 && !Character.isLetter(text.charAt(word)))
			word++;
		int name = text.startsWith(", ", next) ? next + 2 : next + 1;
		beforeName |= name < text.length() && text.charAt(name - 1) == ' ' && Character.isUpperCase(text.charAt(name));
		if (end - start <= 2 && (isMonth(end) || isMonth(word) || isMonth(skipOf(word)) || isMonth(wordBefore(start))))
			months.add(start, end);
		for (int i = 0; !afterStreet && i < STREETS.length && start > 3 && text.charAt(start - 1) == ' '; i++)
			afterStreet = endsIn(STREETS[i], text.charAt(start - 2) == '.' ? start - 2 : start - 1);
	}

	private boolean endsIn(String word, int end) {
		return text.regionMatches(true, end - word.length(), word, 0, word.length());
	}

	/** The position after the "of" of a date. */
	private int skipOf(int word) {
		if (text.startsWith("of ", word) || text.startsWith("de ", word) || text.startsWith("di ", word))
			return word + 3;
		return text.startsWith("d'", word) ? word + 2 : word;
	}

	/** The begin of the word before a day, which may be a month: "March 5", "March the 5th". */
	private int wordBefore(int start) {
		int last = text.startsWith("the ", start - 4) ? start - 4 : start;
		while (last > 0 && last > start - 7 && !Character.isLetter(text.charAt(last - 1)))
			last--;
		int first = last;
		while (first > 0 && first > last - 12 && Character.isLetter(text.charAt(first - 1)))
			first--;
		return first;
	}

	private boolean isMonth(int start) {
		return start + 3 <= text.length() && FIRST_OF_MONTHS.indexOf(text.charAt(start)) >= 0
				&& MONTHS.contains(text.substring(start, start + 3).toLowerCase(Locale.ROOT));
	}

	private boolean letter(int at) {
		return at < text.length() && Character.isLetter(text.charAt(at));
	}

	private static boolean isBetween(char c) {
		return c == ' ' || c == '.' || c == '/' || c == '-' || c == '(' || c == ')' || c == '\u00a0' || c == '\u2009'
				|| c == '\u202f' || c >= '\u2010' && c <= '\u2013';
	}

	/** Whether there is an at sign, or a word for one in brackets. */
	boolean hasAt() {
		return at;
	}

	/** Whether there is a dot inside words of two letters or more, or {@code ://}. */
	boolean hasDots() {
		return dotted;
	}

	boolean hasDigits() {
		return digits;
	}

	/** The parts where the name of a month may be beside a number. */
	Spans besideMonths() {
		return months;
	}

	/** The parts with three adjacent numbers, or eight digits. */
	Spans figures() {
		return figures;
	}

	/** The parts with six or more adjacent digits, with their surroundings. */
	Spans longNumbers() {
		return longNumbers;
	}

	/** Whether a word with a capital follows a number. */
	boolean hasNumberBeforeName() {
		return beforeName;
	}

	/** Whether a word with the ending of a street name is before a number. */
	boolean hasNumberAfterStreet() {
		return afterStreet;
	}

	/** Whether the text contains one of some words. */
	boolean hasAny(String... words) {
		for (String word : words)
			if (text.contains(word))
				return true;
		return false;
	}
}
