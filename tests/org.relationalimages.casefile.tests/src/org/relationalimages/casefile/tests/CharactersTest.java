// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relationalimages.casefile.Characters;

class CharactersTest {

	@Test
	void goodTextStaysTheSameString() {
		String text = "Größe 陈静 😀 \uE000\uFFFD\u0085\t\r\n";
		assertSame(text, Characters.clean(text));
		assertEquals(-1, Characters.firstIllegal(text));
		assertNull(Characters.clean(null));
		assertEquals("", Characters.clean(""));
	}

	@ParameterizedTest
	@CsvSource({ "0001", "0000", "0008", "000B", "000C", "001F", "D800", "DBFF", "DC00", "DFFF", "FFFE", "FFFF" })
	void badCharactersGo(String code) {
		char bad = (char) Integer.parseInt(code, 16);
		assertEquals("ab", Characters.clean("a" + bad + "b"));
		assertEquals("ab", Characters.clean("ab" + bad));
		assertEquals("😀", Characters.clean("😀" + bad));
		assertEquals("", Characters.clean("" + bad + bad));
		assertEquals(2, Characters.firstIllegal("😀" + bad + "b"));
	}
}
