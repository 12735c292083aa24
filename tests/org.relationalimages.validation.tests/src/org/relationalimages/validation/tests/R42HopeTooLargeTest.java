// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.relationalimages.validation.tests.ProgrammeCase.MAKE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.model.practice.HopeAnswer;
import org.relationalimages.model.practice.PracticePackage.Literals;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R42HopeTooLargeTest {

	private final ProgrammeCase programme = new ProgrammeCase();

	private HopeAnswer answer(String text) {
		HopeAnswer answer = programme.add(MAKE.createHopeAnswer());
		answer.setSmallImprovement(text);
		return answer;
	}

	@ParameterizedTest
	@ValueSource(strings = { "Everything is completely resolved", "ALWAYS being answered", "That he never\n again leaves",
			"that she fully understands me", "five minutes of tea, always", "Dass wir uns nie wieder streiten", "völlige Ruhe" })
	void asksForLess(String text) {
		HopeAnswer answer = answer(text);
		Finding found = programme.found("R42").get(0);
		assertSame(answer, found.element());
		assertSame(Literals.HOPE_ANSWER__SMALL_IMPROVEMENT, found.feature());
		assertSame(Severity.PROMPT, found.severity());
		assertTrue(found.message().startsWith("A small improvement, please."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "He looks up when I come in.", "I never thought of tea before", "a full cup, carefully", "hallways",
			"that he is fully present for five minutes", "completely quiet for a moment", "Dass wir noch zusammen essen" })
	void isContentWithSmallHopes(String text) {
		answer(text);
		assertTrue(programme.isSilent("R42"));
	}

	@Test
	void bearsNoAnswer() {
		answer(null);
		answer("");
		assertTrue(programme.isSilent("R42"));
	}
}
