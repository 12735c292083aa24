// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.validation.text.Phrases;

class PhrasesTest {

	private final Phrases phrases = Phrases.of("be better", "never", "never again", "don't", "fail*");

	@ParameterizedTest
	@ValueSource(strings = { "be better", "I will BE\n\tBetter.", "be-better", "(never)", "She said never", "I don\u2019t",
			"a failure", "it failed" })
	void findsWholeWordsHoweverTheyAreWritten(String text) {
		assertTrue(phrases.isIn(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "maybe better", "be betters", "nevertheless", "whenever", "be, better", "afail",
			"ne\u0301ver", "\uD83D\uDE00" })
	@NullSource
	void findsNothingElse(String text) {
		assertFalse(phrases.isIn(text));
	}

	@Test
	void tellsTheLongestPhraseAsItIsWritten() {
		assertEquals(Optional.of("Never  again"), phrases.firstIn("Never  again will it fail"));
		assertEquals(Optional.of("failing"), phrases.firstIn("on failing"));
	}

	@Test
	void takesPhrasesOut() {
		assertEquals("Not so . .", phrases.without("Not so never again failing"));
		assertEquals("nothing", phrases.without("nothing"));
		assertEquals(null, phrases.without(null));
		assertFalse(phrases.isIn(phrases.without("never never-again, NEVER fail ".repeat(50_000))));
	}

	@Test
	void bearsVeryLongTexts() {
		assertFalse(phrases.isIn("be bette be ".repeat(200_000)));
		assertFalse(phrases.isIn("be" + " ".repeat(1_000_000)));
	}

	@Test
	void takesOnlyPhrasesThatBeginWithAWord() {
		assertThrows(IllegalArgumentException.class, () -> Phrases.of(""));
		assertThrows(IllegalArgumentException.class, () -> Phrases.of("*ing"));
	}
}
