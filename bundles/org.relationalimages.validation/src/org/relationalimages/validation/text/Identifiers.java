// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds text in free texts that could identify somebody (P90): addresses of mail and web, telephone numbers, dates, streets, long
 * numbers. It recognizes usual forms of English, German, French, Spanish, Italian, Dutch and Chinese texts, but no names. Scale
 * values, ages, years, times and numbers of sessions are ignored. It reads each character a bounded number of times, whatever the
 * text.
 */
public final class Identifiers {

	/** The kind of a hit. */
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
		/** A day and a month by name without a year: weaker than a date, but it may be a birthday. */
		DAY("a day of the year"),
		/** A street with a house number, or a post box. */
		ADDRESS("a street address"),
		/** A long number, as used by insurances, banks and authorities. */
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
	 * A match in a text.
	 *
	 * @param start its begin, counted in chars
	 * @param end   its end, exclusive
	 * @param text  the matching text
	 */
	public record Hit(Kind kind, int start, int end, String text) {
	}

	private Identifiers() {
	}

	/**
	 * Everything in a text that looks like it could identify somebody, in the order of the text; hits never overlap.
	 *
	 * @param text may be null, which has no hits
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
	 * Whether a pseudonym is made of initials, which reveal more than an invented name: "J.D.", "JD", "Anna K.", "Frau K". A lone
	 * letter, such as the B of a couple A and B, does not count.
	 */
	public static boolean areInitials(String pseudonym) {
		return pseudonym != null && pseudonym.length() <= 60 && InitialsPattern.SHAPE.matcher(pseudonym.strip()).matches();
	}

	/** Collects hits; an earlier hit wins over a later one that overlaps. */
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

		/** The text with line ends in place of the hits, so that matches don't extend across them. */
		String rest() {
			if (hits.isEmpty())
				return text;
			StringBuilder rest = new StringBuilder(text);
			for (int i = taken.nextSetBit(0); i >= 0; i = taken.nextSetBit(i + 1))
				rest.setCharAt(i, '\n');
			return rest.toString();
		}

		/** Adds a hit unless it overlaps an earlier one; returns whether it was added. */
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
