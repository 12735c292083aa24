// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Identified;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.Quote;
import org.relationalimages.model.Quoted;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.ConsentStatus;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.model.cases.Person;
import org.relationalimages.tests.support.ShippedFiles;

/** Every element is marked as the source's or ours, sources are quoted briefly, and no real person is named. */
class ProvenanceTest {
	private static final int MOST_WORDS = 25;
	private static final int MOST_QUOTED_WORDS = 400;
	private static final Set<String> PSEUDONYMS = Set.of("The daughter", "First parent", "Second parent", "Therapist", "The infant", "Somebody near",
			"The woman", "The other", "Chen Jing", "The partner", "Zhao Lei", "Zhou Ting", "Liu Jia", "Partner A", "Partner B", "Robin",
			"Toni", "The baby, expected", "Mila", "Jonas", "A daughter, stillborn", "Hanna", "Martin", "Ida", "Emil", "Vera", "Anton", "Kim",
			"The music teacher", "The therapist");
	private static final Pattern CONTACT = Pattern.compile("\\S+@\\S+\\.\\S+|https?://|\\+?\\d[\\d /-]{6,}\\d|\\b\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}\\b");

	/**
	 * The case of the trainers' own making. It has no source, and the whole of it is marked as invented; inside, it shows how the
	 * words of a client, observations, hypotheses and additions of a trainer are kept apart.
	 */
	private static final String COMPOSITE = "T8";
	private static final Set<Provenance> WITHIN_THE_FICTION = Set.of(Provenance.CLIENT_WORDS, Provenance.OBSERVED, Provenance.THERAPIST_HYPOTHESIS,
			Provenance.TRAINER_ADDITION);

	static Stream<TeachingCase> cases() {
		return TeachingCases.all().stream();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyClinicalElementTellsWhoseItIs(TeachingCase teachingCase) {
		Set<Provenance> told = teachingCase.id().equals(COMPOSITE) ? WITHIN_THE_FICTION : Set.of(Provenance.SOURCE_TEXT, Provenance.TRAINER_ADDITION);
		List<ClinicalElement> elements = ShippedFiles.all(ShippedFiles.load(teachingCase), ClinicalElement.class);
		elements.forEach(element -> assertTrue(told.contains(element.getProvenance()), () -> ShippedFiles.named(element)));
		told.forEach(each -> assertTrue(elements.stream().anyMatch(element -> element.getProvenance() == each), each::getName));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void whatIsFromASourceQuotesOrNamesIt(TeachingCase teachingCase) {
		ShippedFiles.all(ShippedFiles.load(teachingCase), ClinicalElement.class).stream().filter(element -> element.getProvenance() == Provenance.SOURCE_TEXT)
				.forEach(element -> assertTrue(!element.getSources().isEmpty() || element instanceof Quoted quoted && !quoted.getQuotes().isEmpty(),
						() -> ShippedFiles.named(element)));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void quotesAreShortAndAttributed(TeachingCase teachingCase) {
		List<Quote> quotes = ShippedFiles.all(ShippedFiles.load(teachingCase), Quote.class);
		for (Quote quote : quotes) {
			assertTrue(words(quote) <= MOST_WORDS, quote::getText);
			assertTrue(quote.isVerbatim(), quote::getText);
			String speaker = quote.getSpokenBy() == null ? quote.getSpeaker() : quote.getSpokenBy().getPseudonym();
			assertNotNull(speaker, quote::getText);
			assertFalse(speaker.isBlank(), quote::getText);
			assertNotNull(quote.getSource(), quote::getText);
			assertFalse(quote.getSource().getTitle().isBlank(), quote::getText);
		}
		assertTrue(quotes.stream().mapToInt(ProvenanceTest::words).sum() <= MOST_QUOTED_WORDS, "the quotes together are too long");
	}

	private static int words(Quote quote) {
		return quote.getText().strip().split("\\s+").length;
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyCaseMayBeShown(TeachingCase teachingCase) {
		CaseFile root = ShippedFiles.load(teachingCase);
		assertEquals(ConsentStatus.NOT_NEEDED_FICTION, root.getPrivacy().getConsent());
		assertTrue(Set.of(DeidMethod.FICTIONAL, DeidMethod.COMPOSITE).contains(root.getPrivacy().getDeidMethod()));
		assertTrue(root.getPrivacy().isDeidentified());
		assertFalse(root.getSources().isEmpty());
	}

	@ParameterizedTest
	@MethodSource("cases")
	void nobodyRealIsNamed(TeachingCase teachingCase) {
		CaseFile root = ShippedFiles.load(teachingCase);
		for (Person person : root.getPersons()) {
			assertTrue(PSEUDONYMS.contains(person.getPseudonym()), person::getPseudonym);
			assertNull(person.getBirthYear(), person::getPseudonym);
		}
		ShippedFiles.all(root, Identified.class).forEach(element -> texts(element)
				.forEach(text -> assertFalse(CONTACT.matcher(text).find(), () -> ShippedFiles.named(element) + ": " + text)));
	}

	private static Stream<String> texts(EObject element) {
		return element.eClass().getEAllAttributes().stream().filter(attribute -> !attribute.isID()).map((EAttribute attribute) -> element.eGet(attribute))
				.flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.ofNullable(value))
				.filter(String.class::isInstance).map(String.class::cast);
	}
}
