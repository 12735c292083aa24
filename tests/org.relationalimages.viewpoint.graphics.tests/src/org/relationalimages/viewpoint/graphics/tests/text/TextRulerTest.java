// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.viewpoint.graphics.text.FontFace;
import org.relationalimages.viewpoint.graphics.text.TextBlock;
import org.relationalimages.viewpoint.graphics.text.TextFont;
import org.relationalimages.viewpoint.graphics.text.TextLine;
import org.relationalimages.viewpoint.graphics.text.TextRuler;

class TextRulerTest {

	private static final TextFont PLAIN = new TextFont(9, false, false);

	@Test
	void aLineIsAsWideAsItsCharacters() {
		String text = "As soon as I reach for them — Ἀθηνᾶ, Привет ♡ → ✓ ⚡";
		double sum = text.codePoints().mapToDouble(c -> TextRuler.advance(c, PLAIN)).sum();
		assertEquals(sum, TextRuler.width(text, PLAIN), 1e-6);
		assertEquals(12, PLAIN.pixels(), 1e-9);
		assertTrue(TextRuler.width("m", PLAIN) > TextRuler.width("i", PLAIN));
		assertTrue(TextRuler.width("heavy", new TextFont(9, true, false)) > TextRuler.width("heavy", PLAIN));
		assertEquals(2 * TextRuler.width("x", PLAIN), TextRuler.width("x", new TextFont(18, false, false)), 1e-6);
	}

	@Test
	void signsAndForeignScriptsGetFacesOfTheirOwn() {
		TextLine line = TextRuler.line("♡ 漢字 hi", PLAIN);
		assertEquals(List.of(FontFace.SIGNS, FontFace.REGULAR, FontFace.SYSTEM, FontFace.REGULAR),
				line.runs().stream().map(run -> run.face()).toList());
		assertEquals("♡ 漢字 hi", line.text());
		assertEquals(24, line.runs().get(2).width(), 1e-6);
		assertEquals(FontFace.SYSTEM, TextRuler.line("مرحبا", PLAIN).runs().getFirst().face());
	}

	@ParameterizedTest
	@EnumSource(value = FontFace.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
	void everyBundledFaceIsThere(FontFace face) {
		assertNotNull(face.url());
		assertTrue(face.bytes().length > 100_000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "When I reach for them, they cannot respond", "One foot in, one foot out", "a Donaudampfschifffahrtsgesellschaft!",
			"Shame:\nFriends ask why they are still together.", "", "word" })
	void balancedLinesAreAsFewAndNoWordIsBroken(String text) {
		TextBlock plain = TextRuler.wrap(text, PLAIN, 230);
		TextBlock even = TextRuler.balance(text, PLAIN, 230);
		assertEquals(plain.lines().size(), even.lines().size());
		assertTrue(even.width() <= plain.width());
		List<String> words = List.of(text.strip().split("\\s+"));
		for (TextLine line : even.lines())
			for (String word : line.text().strip().split("\\s+"))
				assertTrue(words.contains(word), word);
	}

	@Test
	void noLastWordStandsAlone() {
		TextBlock even = TextRuler.balance("The child who needs nothing", PLAIN, 150);
		assertEquals(List.of("The child who", "needs nothing"), even.lines().stream().map(line -> line.text().strip()).toList());
	}

	@ParameterizedTest
	@ValueSource(doubles = { 40, 75, 120, 300 })
	void noLineIsWiderThanAsked(double width) {
		String text = "As soon as I reveal my feelings, to count on another, or to feel close-by, then … Donaudampfschifffahrtsgesellschaft!";
		TextBlock block = TextRuler.wrap(text, PLAIN, width);
		for (TextLine line : block.lines())
			assertTrue(line.width() <= width + 1e-6, line.text());
		assertEquals(text.replaceAll("\\s", ""), String.join("", block.lines().stream().map(TextLine::text).toList()).replaceAll("\\s", ""));
		assertFalse(block.cut());
	}

	@Test
	void tooManyLinesEndInAnEllipsis() {
		TextBlock block = TextRuler.wrap("one two three four five six seven eight nine", PLAIN, 60, 2);
		assertEquals(2, block.lines().size());
		assertTrue(block.cut() && block.lines().getLast().text().endsWith("…"));
		assertTrue(block.width() <= 60);
	}

	@Test
	void hostileTextIsTamed() {
		assertEquals("a b\nc\nd", TextRuler.clean("a\tb\r\nc\rd"));
		assertEquals("xy\ufffd", TextRuler.clean("x\u0000\u001b\u0007y\ud800"));
		assertEquals("🙂", TextRuler.clean("🙂"));
		assertTrue(TextRuler.wrap("", PLAIN, 50).isEmpty());
		assertTrue(TextRuler.wrap(" \n \u0000", PLAIN, 50).isEmpty());
		assertEquals(10_000, String.join("", TextRuler.wrap("w".repeat(10_000), PLAIN, 100).lines().stream().map(TextLine::text).toList()).length());
		assertEquals(3, TextRuler.wrap("abc", PLAIN, 0.5).lines().size());
	}
}
