// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.document.FileNames;

class FileNamesTest {

	@ParameterizedTest
	@CsvSource({ "Paradox: Two fears,Paradox - Two fears", "a/b\\c,a_b_c", "../../etc,_.._etc", "'  plain  ',plain", "...,diagram",
			"'',diagram", "CON,CON_", "nul.txt,nul_.txt", "Com1 .x.y,Com1_ .x.y", "LPT²,LPT²_", "conin$,conin$_", "com10,com10",
			"console,console", "what?,what_", "Größe 陈静,Größe 陈静", "dot.,dot" })
	void namesAreSafe(String text, String expected) {
		assertEquals(expected, FileNames.safe(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\nb", "a\u0007" })
	void controlCharactersGo(String text) {
		assertTrue(FileNames.safe(text).chars().noneMatch(Character::isISOControl));
	}

	@Test
	void longNamesAreCutBetweenCharacters() {
		String name = FileNames.safe("😀".repeat(300));
		assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 180);
		assertFalse(Character.isHighSurrogate(name.charAt(name.length() - 1)));
	}

	@Test
	void aCutLeavesNoEndThatWindowsDrops() {
		for (int length = 170; length < 185; length++)
			for (String odd : new String[] { ".", " ", ". ", "陈." }) {
				String name = FileNames.safe("a".repeat(length) + odd.repeat(20) + "b");
				assertFalse(name.endsWith(".") || name.endsWith(" "), name);
				assertTrue(name.length() >= 170, name);
			}
	}

	@Test
	void theBaseIsTheNameWithoutEnding() {
		assertEquals("Case one", FileNames.base(Path.of("folder/Case one.relimages")));
		assertEquals("noending", FileNames.base(Path.of("noending")));
		assertEquals(".hidden", FileNames.base(Path.of(".hidden")));
	}
}
