// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.protect;

import java.util.Arrays;
import java.util.Optional;

/**
 * Checks whether a passphrase would be among the first that an attacker tries. It creates no string from it, which would stay in
 * memory.
 */
final class Guessable {

	private static final int SHORT = 12;
	private static final int FEW = 5;
	private static final String[] COMMON = { "password", "passwort", "passphrase", "motdepasse", "geheim", "secret",
			"letmein", "welcome", "willkommen", "qwerty", "qwertz", "azerty", "admin", "iloveyou", "master", "therapy",
			"therapie", "patient", "relational", "123456", "abcdef" };

	private Guessable() {
	}

	static Optional<String> advice(char[] chars) {
		if (chars.length < SHORT)
			return Optional.of("This is short and could be guessed; four or more words that don't belong together are better.");
		if (kinds(chars) < FEW)
			return Optional.of("This repeats a few characters and could be guessed; take words that don't belong together.");
		for (String common : COMMON)
			// An addition to a common word makes it hardly harder to guess.
			if (chars.length - common.length() < SHORT - 4 && holds(chars, common))
				return Optional.of("This is built on a word that is tried first; take words that don't belong together.");
		return Optional.empty();
	}

	private static int kinds(char[] chars) {
		char[] sorted = chars.clone();
		Arrays.sort(sorted);
		int kinds = 1;
		for (int i = 1; i < sorted.length; i++)
			if (sorted[i] != sorted[i - 1])
				kinds++;
		Arrays.fill(sorted, '\0');
		return kinds;
	}

	private static boolean holds(char[] chars, String word) {
		for (int from = 0; from + word.length() <= chars.length; from++) {
			int same = 0;
			while (same < word.length() && Character.toLowerCase(chars[from + same]) == word.charAt(same))
				same++;
			if (same == word.length())
				return true;
		}
		return false;
	}
}
