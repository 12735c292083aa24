// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.relationalimages.validation.text.Words;

class WordsTest {

	@Test
	void countsWords() {
		assertEquals(5, Words.count("Hug partner for thirty seconds"));
		assertEquals(2, Words.count("don't go"));
		assertEquals(2, Words.count("don\u2019t go"));
		assertEquals(3, Words.count("check-in at nine"));
		assertEquals(3, Words.count("Kuss\n\tam Morgen"));
		assertEquals(2, Words.count("10 minutes"));
		assertEquals(1, Words.count("a-b--c"));
		assertEquals(2, Words.count("ne\u0301e \u00e9a"));
	}

	@Test
	void countsCharactersWhereNoBlanksStandBetweenWords() {
		assertEquals(4, Words.count("\u7ed9\u5979\u6ce1\u8336\u3002"));
		assertEquals(2, Words.count("\u304a\u8336"));
		assertEquals(3, Words.count("tea \u6ce1\u8336"));
	}

	@Test
	void signsAreNoWords() {
		assertEquals(0, Words.count("... ! - ' \uD83D\uDE00 \uD83D"));
		assertEquals(0, Words.count(""));
		assertEquals(0, Words.count(null));
	}
}
