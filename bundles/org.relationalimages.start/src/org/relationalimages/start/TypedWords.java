// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words that the user typed behind the program's name, passed around the platform. */
public final class TypedWords {

	private static final String PROPERTY = "org.relationalimages.words";
	/** Ends every word; no system allows it in a word. */
	private static final char END = '\0';

	private TypedWords() {
	}

	/**
	 * Keeps the words for the application that is started.
	 *
	 * @throws IllegalArgumentException when a word holds the character of code 0
	 */
	static void keep(List<String> words) {
		StringBuilder all = new StringBuilder();
		for (String word : words) {
			if (word.indexOf(END) >= 0)
				throw new IllegalArgumentException("a word holds the character of code 0");
			all.append(word).append(END);
		}
		System.setProperty(PROPERTY, all.toString());
	}

	/** The words as they were typed; empty when the program was started in another way, such as from an Eclipse workbench. */
	public static Optional<List<String>> typed() {
		String all = System.getProperty(PROPERTY);
		if (all == null)
			return Optional.empty();
		List<String> words = new ArrayList<>();
		int from = 0;
		for (int end = all.indexOf(END); end >= 0; end = all.indexOf(END, from)) {
			words.add(all.substring(from, end));
			from = end + 1;
		}
		return Optional.of(List.copyOf(words));
	}
}
