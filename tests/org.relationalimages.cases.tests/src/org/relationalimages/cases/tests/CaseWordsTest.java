// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.Identified;
import org.relationalimages.model.Quote;
import org.relationalimages.tests.support.ShippedFiles;

/** The words of the shipped cases: no insiders' words, and no pronoun for persons whose pronouns nobody has noted. */
class CaseWordsTest {
	private static final Pattern INSIDERS = Pattern.compile("\\bseeds?\\b|\\bwiki article\\b|\\bS[012]#|\\bR\\d\\d\\b|\\[P\\d", Pattern.CASE_INSENSITIVE);
	private static final Pattern SHE = Pattern.compile("\\b(she|her|hers|herself)\\b", Pattern.CASE_INSENSITIVE);
	private static final Pattern SHE_OR_HE = Pattern.compile("\\b(she|her|hers|herself|he|him|his|himself)\\b", Pattern.CASE_INSENSITIVE);
	private static final Set<String> NOT_WORDS = Set.of("id", "ruleId");

	static Stream<TeachingCase> cases() {
		return TeachingCases.all().stream();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void nobodyNeedsToBeAnInsider(TeachingCase teachingCase) {
		words(teachingCase, true).forEach(text -> assertFalse(INSIDERS.matcher(text).find(), text));
		List.of(teachingCase.title(), teachingCase.summary(), teachingCase.source()).forEach(text -> assertFalse(INSIDERS.matcher(text).find(), text));
	}

	/** The article changes between she and he for Chen Jing; the partner is a man. */
	@Test
	void chenJingIsCalledByName() {
		words(TeachingCases.find("T4").orElseThrow(), false).filter(text -> !text.contains("between she and he"))
				.forEach(text -> assertFalse(SHE.matcher(text).find(), text));
	}

	@Test
	void theBitterCoupleHasNoPronouns() {
		words(TeachingCases.find("T7").orElseThrow(), false).forEach(text -> assertFalse(SHE_OR_HE.matcher(text).find(), text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "the seed says", "Wiki article 359", "see R13", "S0#21" })
	void insidersWordsAreFound(String text) {
		assertTrue(INSIDERS.matcher(text).find());
	}

	private static Stream<String> words(TeachingCase teachingCase, boolean quotes) {
		return ShippedFiles.all(ShippedFiles.load(teachingCase), Identified.class).stream().filter(element -> quotes || !(element instanceof Quote))
				.flatMap(element -> element.eClass().getEAllAttributes().stream()
						.filter(attribute -> !NOT_WORDS.contains(attribute.getName())).map(element::eGet))
				.flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.ofNullable(value)).filter(String.class::isInstance)
				.map(String.class::cast);
	}
}
