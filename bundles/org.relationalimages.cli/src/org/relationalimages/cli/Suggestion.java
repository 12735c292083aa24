// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.util.Collection;
import java.util.Locale;

/** Finds the word that somebody probably meant. */
final class Suggestion {

	private Suggestion() {
	}

	/** {@code ; did you mean X?}-like words to put after a sentence's first half, or nothing when no word is near. */
	static String hint(String word, Collection<String> words) {
		String best = null;
		int least = Math.max(2, word.length() / 2);
		for (String other : words) {
			int distance = distance(word.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
			if (distance < least || distance == least && best == null) {
				least = distance;
				best = other;
			}
		}
		return best == null ? "" : "; perhaps " + best + " is meant";
	}

	/** How many letters have to be added, removed or replaced. */
	private static int distance(String from, String to) {
		int[] row = new int[to.length() + 1];
		for (int j = 0; j <= to.length(); j++)
			row[j] = j;
		for (int i = 1; i <= from.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= to.length(); j++) {
				int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[to.length()];
	}
}
