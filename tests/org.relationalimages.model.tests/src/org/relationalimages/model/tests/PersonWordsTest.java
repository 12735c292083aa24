// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.model.PersonWords;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.cases.Pronouns;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.RelationalImage;

/** What people are called in sentences, for all the pronouns they may go by. */
class PersonWordsTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Person anna = person("Anna");

	private Person person(String pseudonym) {
		Person person = CasesFactory.eINSTANCE.createPerson();
		person.setPseudonym(pseudonym);
		file.getPersons().add(person);
		return person;
	}

	private static String sentence(Person person) {
		PersonWords words = PersonWords.of(person);
		return words.name() + ": what " + words.verb("does", "do") + " " + words.subject() + " need, what helps " + words.object() + ", "
				+ words.possessive() + " words";
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "SHE|Anna: what does she need, what helps her, her words",
			"HE|Anna: what does he need, what helps him, his words", "THEY|Anna: what do they need, what helps them, their words",
			"NOT_NOTED|Anna: what does Anna need, what helps Anna, Anna's words", "OTHER|Anna: what does Anna need, what helps Anna, Anna's words" })
	void usesThePronounsThatAreNoted(Pronouns pronouns, String sentence) {
		anna.setPronouns(pronouns);
		assertEquals(sentence, sentence(anna));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "xe/xem/xyr|does xe need, what helps xem, xyr", "Ze / Hir / Hir|does ze need, what helps hir, hir",
			"they/them|do they need, what helps them, their", "she/they|does she need, what helps her, her", "He|does he need, what helps him, his" })
	void usesThePersonsOwnPronouns(String own, String words) {
		anna.setPronouns(Pronouns.OTHER);
		anna.setOwnPronouns(own);
		assertEquals("Anna: what " + words + " words", sentence(anna));
	}

	/** Better a name too often than a wrong pronoun. */
	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { " ", "/", "xe", "xe/xem", "no pronouns, please", "just my name", "ask me/first/please do", "<b>/x/y", "//" })
	void usesTheNameWhereOwnPronounsAreNotWrittenOut(String own) {
		anna.setPronouns(Pronouns.OTHER);
		anna.setOwnPronouns(own);
		assertEquals("Anna: what does Anna need, what helps Anna, Anna's words", sentence(anna));
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = " \t")
	void speaksOfAnUnnamedPerson(String blank) {
		anna.setPseudonym(blank);
		assertEquals("this person", PersonWords.of(anna).name());
		assertEquals("this person's", PersonWords.of(anna).namePossessive());
		assertEquals("this person", PersonWords.of(null).subject());
	}

	@Test
	void aDescriptionTakesItsPlaceInTheSentence() {
		anna.setPseudonym("The daughter");
		assertEquals("the daughter", PersonWords.of(anna).name());
		anna.setPseudonym("An Nguyen");
		assertEquals("An Nguyen", PersonWords.of(anna).name());
		anna.setPseudonym("Theo");
		assertEquals("Theo", PersonWords.of(anna).name());
	}

	@Test
	void namesSeveralPersons() {
		assertEquals("this person", PersonWords.names(List.of()));
		assertEquals("Anna", PersonWords.names(List.of(anna)));
		assertEquals("Anna and Ben", PersonWords.names(List.of(anna, person("Ben"))));
		assertEquals("Anna, Ben and Cleo", PersonWords.names(List.of(anna, person("Ben"), person("Cleo"))));
	}

	@Test
	void anElementBelongsToItsHolderOrElseToTheOnlyClient() {
		RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
		file.getImages().add(image);
		assertEquals("this person", PersonWords.ofHolder(image).name());
		anna.setRole(PersonRole.CLIENT);
		assertEquals("Anna", PersonWords.ofHolder(image).name());
		Person ben = person("Ben");
		ben.setRole(PersonRole.CLIENT);
		assertEquals("this person", PersonWords.ofHolder(image).name());
		image.setHolder(ben);
		assertEquals("Ben", PersonWords.ofHolder(image).name());
	}
}
