// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Looks in free text for what could tell who somebody is (P90): addresses of mail and web, telephone numbers, dates,
 * streets, long numbers. It knows usual forms of English, German, French, Spanish, Italian, Dutch and Chinese texts,
 * and nothing of names. Scale values, ages, years, times and numbers of sessions are left alone. It looks at each
 * character a bounded number of times, whatever the text.
 */
public final class Identifiers {

	/** What a hit looks like. */
	public enum Kind {
		/** An e-mail address, also one written with "(at)". */
		EMAIL("an e-mail address"),
		/** The address of a web page. */
		URL("a web address"),
		/** A name in a social network, such as {@code @somebody}. */
		HANDLE("a name in a network"),
		/** A telephone number. */
		PHONE("a telephone number"),
		/** A date with day, month and year. */
		DATE("a full date"),
		/** A day and a month by name without a year: weaker than a date, but a birthday is one. */
		DAY("a day of the year"),
		/** A street with a house number, or a post box. */
		ADDRESS("a street address"),
		/** A long number, as insurances, banks and authorities give them. */
		NUMBER("a long number");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		/** What it is in a sentence, with its article: "an e-mail address". */
		public String words() {
			return words;
		}
	}

	/**
	 * Something found.
	 *
	 * @param start where it begins, counted in chars
	 * @param end   where it ends, exclusive
	 * @param text  what stands there
	 */
	public record Hit(Kind kind, int start, int end, String text) {
	}

	private Identifiers() {
	}

	/**
	 * Everything in a text that looks like it could identify somebody, in the order of the text; hits never overlap.
	 *
	 * @param text may be null, which holds nothing
	 */
	public static List<Hit> scan(String text) {
		if (text == null || text.length() < 4)
			return List.of();
		Prefilter prefilter = Prefilter.at(text);
		if (!prefilter.hasAt() && !prefilter.hasDots() && !prefilter.hasDigits())
			return List.of();
		Found found = new Found(text);
		MailAndWeb.scan(found, prefilter);
		if (prefilter.hasDigits()) {
			Dates.scan(found, prefilter);
			Numbers.scan(found, prefilter.longNumbers());
			Addresses.scan(found, prefilter);
		}
		return found.inOrder();
	}

	/**
	 * Whether a pseudonym is made of initials, which tell more than an invented name: "J.D.", "JD", "Anna K.", "Frau K".
	 * A lone letter, such as the B of a couple A and B, is none.
	 */
	public static boolean areInitials(String pseudonym) {
		return pseudonym != null && pseudonym.length() <= 60 && InitialsPattern.SHAPE.matcher(pseudonym.strip()).matches();
	}

	/** Collects hits; what comes first keeps its place. */
	static final class Found {
		private final String text;
		private final List<Hit> hits = new ArrayList<>();
		private final BitSet taken = new BitSet();

		private Found(String text) {
			this.text = text;
		}

		String text() {
			return text;
		}

		/** The text with line ends where something was found already, so that the rest stands apart. */
		String rest() {
			if (hits.isEmpty())
				return text;
			StringBuilder rest = new StringBuilder(text);
			for (int i = taken.nextSetBit(0); i >= 0; i = taken.nextSetBit(i + 1))
				rest.setCharAt(i, '\n');
			return rest.toString();
		}

		/** Adds a hit unless something was found there already; tells whether it did. */
		boolean add(Kind kind, int start, int end) {
			int next = taken.nextSetBit(start);
			if (next >= 0 && next < end)
				return false;
			taken.set(start, end);
			hits.add(new Hit(kind, start, end, text.substring(start, end)));
			return true;
		}

		private List<Hit> inOrder() {
			hits.sort(Comparator.comparingInt(Hit::start));
			return List.copyOf(hits);
		}
	}
}
