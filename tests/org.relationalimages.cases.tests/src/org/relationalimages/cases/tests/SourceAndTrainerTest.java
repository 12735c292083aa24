// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.NamedElement;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.Quoted;
import org.relationalimages.model.Sourced;
import org.relationalimages.tests.support.ShippedFiles;

/** What is the source's and what is the trainer's is kept apart, element by element. */
class SourceAndTrainerTest {
	/** What no text says in numbers: a trainer estimates it. The scores of the scale and the days of the programme are in the sources. */
	private static final Set<String> ESTIMATES = Set.of("intensity", "held", "likelihood", "confidence", "severity", "degree",
			"frequency", "zest", "needToBeRight", "needToBeUnderstood",
			"goodEnough", "mutuality", "feltSafety", "bitterness", "alienation", "safety", "lookAgainDay", "ageFrom", "ageTo");
	private static final Set<String> CAPTIONS = Set.of("name", "pseudonym", "ownPronouns");

	static Stream<TeachingCase> cases() {
		return TeachingCases.all().stream();
	}

	/** Sessions, programmes, readings and steps of the reveal have an origin, too. */
	@ParameterizedTest
	@MethodSource("cases")
	void everyElementNamesItsOrigin(TeachingCase teachingCase) {
		ShippedFiles.all(ShippedFiles.load(teachingCase), Sourced.class)
				.forEach(element -> assertNotEquals(Provenance.NOT_RECORDED, element.getProvenance(), () -> ShippedFiles.named(element)));
	}

	private static Stream<Sourced> fromSource(TeachingCase teachingCase) {
		return ShippedFiles.all(ShippedFiles.load(teachingCase), Sourced.class).stream().filter(element -> element.getProvenance() == Provenance.SOURCE_TEXT);
	}

	/** What a trainer notes, estimates or supposes is in elements of the trainer's own, or its numbers are marked as invented. */
	@ParameterizedTest
	@MethodSource("cases")
	void whatIsFromTheSourceHasNoWordsOrNumbersOfTheTrainer(TeachingCase teachingCase) {
		for (Sourced element : fromSource(teachingCase).toList()) {
			assertTrue(!(element instanceof NamedElement named) || named.getNote() == null, () -> ShippedFiles.named(element) + " has a note");
			Set<String> invented = new HashSet<>();
			element.eClass().getEAllAttributes().stream().filter(attribute -> ESTIMATES.contains(attribute.getName()) && element.eGet(attribute) != null)
					.forEach(attribute -> invented.add(attribute.getName()));
			assertTrue(element.isNumbersInvented() || invented.isEmpty(), () -> ShippedFiles.named(element) + ": whose numbers are " + invented + "?");
		}
	}

	/** Elements marked as from the source speak of what they quote: each of their texts has a word of a quote. */
	@ParameterizedTest
	@MethodSource("cases")
	void whatIsFromTheSourceSpeaksOfWhatItQuotes(TeachingCase teachingCase) {
		for (Sourced element : fromSource(teachingCase).toList())
			if (element instanceof Quoted quoted && !quoted.getQuotes().isEmpty()) {
				Set<String> quotes = new HashSet<>();
				quoted.getQuotes().forEach(quote -> quotes.addAll(stems(quote.getText())));
				element.eClass().getEAllAttributes().stream().filter(attribute -> !CAPTIONS.contains(attribute.getName()) && !attribute.isID())
						.map(element::eGet).filter(String.class::isInstance).map(String.class::cast)
						.forEach(text -> assertFalse(Collections.disjoint(stems(text), quotes), () -> ShippedFiles.named(element) + ": " + text));
			}
	}

	/** The beginnings of the longer words: "reveals" and "revealed" begin alike. */
	private static Set<String> stems(String text) {
		return Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+")).filter(word -> word.length() > 3)
				.map(word -> word.substring(0, Math.min(5, word.length()))).collect(Collectors.toSet());
	}
}
