// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.graphics.scene.Luminance;
import org.relationalimages.viewpoint.style.Rgb;
import org.relationalimages.viewpoint.ui.sheet.FlagWords;
import org.relationalimages.viewpoint.ui.sheet.ReadableColors;

/** Colours of cells in light and dark themes, and how flags are written. */
class ReadableColorsTest {

	private static final Rgb WHITE = new Rgb(255, 255, 255);
	private static final Rgb GREY = new Rgb(170, 170, 170);
	private static final Rgb DARK = new Rgb(45, 45, 45);
	private static final Rgb BLUE = new Rgb(0, 0, 160);
	private static final Rgb BAND = new Rgb(240, 244, 248);

	@Test
	void blackOnWhiteIsWhateverTheThemeHas() {
		assertEquals(new ReadableColors(null, null), ReadableColors.of(Rgb.BLACK, WHITE, GREY, DARK, false));
		assertEquals(new ReadableColors(null, null), ReadableColors.of(null, null, Rgb.BLACK, WHITE, false));
	}

	@Test
	void aBackgroundOfItsOwnKeepsItsLetters() {
		assertEquals(new ReadableColors(Rgb.BLACK, BAND), ReadableColors.of(Rgb.BLACK, BAND, GREY, DARK, false));
		assertEquals(new ReadableColors(WHITE, BLUE), ReadableColors.of(Rgb.BLACK, BLUE, Rgb.BLACK, WHITE, false), "else unreadable");
	}

	@Test
	void lettersAreChangedOnlyAsFarAsNeeded() {
		assertEquals(BLUE, ReadableColors.of(BLUE, WHITE, Rgb.BLACK, WHITE, false).foreground());
		Rgb onDark = ReadableColors.of(BLUE, null, GREY, DARK, false).foreground();
		assertTrue(onDark == null || Luminance.contrast(onDark, DARK) >= 4.5, String.valueOf(onDark));
		assertEquals(21, Luminance.contrast(WHITE, Rgb.BLACK), 0.01);
	}

	@Test
	void highContrastHasTheColoursOfTheSystemOnly() {
		assertEquals(new ReadableColors(null, null), ReadableColors.of(BLUE, BAND, WHITE, Rgb.BLACK, true));
	}

	@Test
	void yesAndNoAreReadInManyWays() {
		assertEquals("true", FlagWords.parse(" Yes "));
		assertEquals("true", FlagWords.parse("x"));
		assertEquals("false", FlagWords.parse("0"));
		assertEquals("false", FlagWords.parse(FlagWords.sign("false")));
		assertNull(FlagWords.parse("maybe"));
	}
}
