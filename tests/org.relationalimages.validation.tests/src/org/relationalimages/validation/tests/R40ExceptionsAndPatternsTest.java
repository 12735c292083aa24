// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.relationalimages.validation.tests.ProgrammeCase.MAKE;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.practice.ExceptionEntry;
import org.relationalimages.model.practice.ExceptionPattern;
import org.relationalimages.model.practice.PracticePackage.Literals;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R40ExceptionsAndPatternsTest {

	private final ProgrammeCase programme = new ProgrammeCase();

	private ExceptionEntry entry() {
		ExceptionEntry entry = programme.add(MAKE.createExceptionEntry());
		entry.setContext("at the stove");
		entry.setBehavior("we cooked");
		entry.setThoughts("nothing has to be said");
		entry.setEmotions("calm");
		entry.setReveals("we can be side by side");
		return entry;
	}

	@Test
	void asksForWhatIsBlankInAnEntry() {
		ExceptionEntry entry = entry();
		assertTrue(programme.isSilent("R40"));
		entry.setReveals("");
		Finding found = programme.found("R40").get(0);
		assertSame(entry, found.element());
		assertSame(Severity.PROMPT, found.severity());
		assertSame(Literals.EXCEPTION_ENTRY__REVEALS, found.feature());
		assertEquals("Still open about this exception: what it reveals.", found.message());
		entry.setContext(null);
		assertSame(Literals.EXCEPTION_ENTRY__CONTEXT, programme.found("R40").get(0).feature());
	}

	@Test
	void wantsTwoEntriesForAPattern() {
		ExceptionPattern pattern = programme.add(MAKE.createExceptionPattern());
		assertSame(Literals.EXCEPTION_PATTERN__ENTRIES, programme.found("R40").get(0).feature());
		pattern.getEntries().add(entry());
		assertEquals(1, programme.found("R40").size());
		pattern.getEntries().add(entry());
		assertTrue(programme.isSilent("R40"));
	}

	@Test
	void isSilentAboutOtherExercises() {
		programme.add(MAKE.createMiracleDay());
		assertTrue(programme.isSilent("R40"));
	}
}
