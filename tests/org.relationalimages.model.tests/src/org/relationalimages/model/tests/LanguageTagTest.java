// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.model.LanguageTag;

class LanguageTagTest {

	@Test
	void everyLanguageAndCountryOfIsoIsKnown() {
		for (String language : Locale.getISOLanguages())
			assertTrue(LanguageTag.isTag(language), language);
		for (String country : Locale.getISOCountries())
			assertTrue(LanguageTag.isTag("en-" + country), country);
	}

	@ParameterizedTest
	@CsvSource({ "en,en", "EN,en", "PT_br,pt-BR", "zh-hant,zh-Hant", "zh-Hans-CN,zh-Hans-CN", "es-419,es-419", "und,und",
			"gsw,gsw", "' de ',de" })
	void tagsAreWrittenTheUsualWay(String written, String usual) {
		assertEquals(usual, LanguageTag.canonical(written));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "German", "Ann", "Ada", "Eva", "eva", "qq", "de-Anna", "de-annegret", "en-x-annegret",
			"de-u-co-phonebk", "en-US-posix", "i-klingon", "en-QX", "en-123", "de-1996", "en\nAnnegret", "en Annegret", "de;en" })
	void otherWordsAreNone(String words) {
		assertNull(LanguageTag.canonical(words));
		assertFalse(LanguageTag.isTag(words));
	}

	@Test
	void nothingIsNone() {
		assertFalse(LanguageTag.isTag(null));
		assertNull(LanguageTag.named(null));
	}

	@Test
	void choicesAreTagsOfDifferentNamesInTheirOrder() {
		List<String> choices = LanguageTag.choices();
		assertEquals("und", choices.get(0));
		assertTrue(choices.containsAll(List.of("en", "de", "zh-Hant", "pt-BR", "yue", "he")), choices::toString);
		choices.forEach(tag -> assertEquals(tag, LanguageTag.canonical(tag)));
		List<String> names = choices.stream().map(LanguageTag::name).toList();
		assertEquals(names.size(), new HashSet<>(names).size(), names::toString);
		List<String> sorted = names.subList(1, names.size()).stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
		assertEquals(sorted, names.subList(1, names.size()));
		assertEquals("Portuguese (Brazil)", LanguageTag.name("pt-BR"));
	}

	@Test
	void aNameFindsItsTag() {
		assertEquals("de", LanguageTag.named("german"));
		assertEquals("pt-BR", LanguageTag.named("Portuguese (Brazil)"));
		assertNull(LanguageTag.named("German; interpreter Annegret"));
		assertNull(LanguageTag.named("Not noted"));
	}
}
