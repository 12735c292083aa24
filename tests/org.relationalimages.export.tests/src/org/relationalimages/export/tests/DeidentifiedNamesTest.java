// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relationalimages.export.deidentify.Decision;
import org.relationalimages.export.deidentify.Deidentification;
import org.relationalimages.export.deidentify.IdentifierMatch;
import org.relationalimages.model.Quote;
import org.relationalimages.model.RimFactory;
import org.relationalimages.model.SourceRef;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.RelationalImage;

/** Names that are hard to find: other scripts, spellings, endings, initials, names in names. */
class DeidentifiedNamesTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();

	private Person person(String pseudonym, PersonRole role) {
		Person person = CasesFactory.eINSTANCE.createPerson();
		person.setPseudonym(pseudonym);
		person.setRole(role);
		file.getPersons().add(person);
		return person;
	}

	private List<String> asked(String text) {
		file.setSummary(text);
		return new Deidentification(file, 2026).places().stream().map(IdentifierMatch::text).toList();
	}

	private String copied(String text) {
		file.setSummary(text);
		Deidentification work = new Deidentification(file, 2026);
		work.places().forEach(place -> work.decide(place, Decision.replace(place.suggestion())));
		return work.copy(DeidMethod.EXPERT).getSummary();
	}

	@Test
	void findsNamesInRunningChineseJapaneseAndKorean() {
		person("陈静", PersonRole.CLIENT);
		person("田中花子", PersonRole.MOTHER);
		person("김민수", PersonRole.FATHER);
		assertEquals(List.of(), asked("昨天陈静说她很难过。"));
		assertEquals("昨天Client说她很难过。", copied("昨天陈静说她很难过。"));
		assertEquals("Motherはそう言った。", copied("田中花子はそう言った。"));
		assertEquals("Father가 왔다.", copied("김민수가 왔다."));
	}

	@Test
	void asksAboutFormsOfChineseNames() {
		person("陈静", PersonRole.CLIENT);
		person("欧阳小明", PersonRole.PARTNER);
		assertEquals(List.of("小静", "静静", "陈女士", "陈 静", "小明"), asked("小静来了，静静笑了。陈女士和陈 静都在。小明没说话。"));
		assertEquals(List.of(), asked("今天很安静，也冷静。"));
	}

	@Test
	void asksAboutANameOfOneCharacter() {
		person("A", PersonRole.PARTNER);
		person("静", PersonRole.CLIENT);
		assertEquals(List.of("A", "静"), asked("A was late; a pity. 安静。"));
	}

	@Test
	void replacesANameHoweverItsAccentsAreEncoded() {
		person("José Núñez", PersonRole.CLIENT);
		assertEquals("Then Client came.", copied(Normalizer.normalize("Then José Núñez came.", Normalizer.Form.NFD)));
		file.getPersons().clear();
		person(Normalizer.normalize("Zoë", Normalizer.Form.NFD), PersonRole.CLIENT);
		assertEquals("Client laughed.", copied("Zoë laughed."));
	}

	@Test
	void replacesANameAcrossLinesBlanksAndUnseenCharacters() {
		person("Ruth Berger", PersonRole.MOTHER);
		assertEquals("Mother, Mother, Mother and Mother.",
				copied("Ruth\nBerger, Ruth  Berger, Ruth\u00A0Berger and Ru\u00ADth Ber\u200Bger."));
		assertEquals(List.of("Ber-\nger"), asked("Frau is gone, says Ber-\nger."));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Weiß|WEISS", "Weiß|Weiss", "Müller|MUELLER", "Müller|Muller", "Jose|José",
			"İnci|INCI", "İnci|inci", "Işık|IŞIK", "Işık|isik", "Łukasz|Lukasz", "Anna-Maria|Anna Maria", "Anna-Maria|Annamaria",
			"Anna-Maria|AnnaMaria", "O'Brien|OBrien", "Anna Maria|Anna-Maria", "Marta|Marty", "Marta|Martę", "Eva|Evou",
			"Анна|Анной", "Иван|Ивана", "Anna|Annának", "Ruth Berger|BERGERS", "Ruth Berger|Ruths", "Anna von Berg|Berg",
			"Lena (school)|Lena", "Li Na|Na", "رنا|ورنا", "Mara|MARAS", "Mara|maras" })
	void asksAboutASpellingThatMayBeTheName(String name, String spelling) {
		person(name, PersonRole.CLIENT);
		assertEquals(List.of(spelling), asked("yes: " + spelling + " too"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Tim|It took time and timing.", "Ben|She bent it.", "Mara|The market, a marathon.",
			"Max|maximal", "Ann|It is annoying.", "The child|Children and child's play; the party." })
	void leavesOrdinaryWordsAlone(String name, String text) {
		person(name, PersonRole.CLIENT);
		assertEquals(List.of(), asked(text));
	}

	@Test
	void replacesCurlyAndStraightApostrophesAlike() {
		person("Sean O'Brien", PersonRole.FATHER);
		assertEquals("Father called.", copied("Sean O\u2019Brien called."));
	}

	@Test
	void asksAboutInitials() {
		person("Ruth Berger", PersonRole.MOTHER);
		assertEquals(List.of("R. B.", "RB", "R.B."), asked("R. B. wrote; RB and R.B. too. OK, TV and z. B. not."));
		assertEquals(List.of("R."), asked("Then R. wept."));
	}

	@Test
	void asksAboutWhoeverIsNamedWithATitle() {
		person("Mara", PersonRole.CLIENT);
		assertEquals(List.of("Weber", "Schmidt", "K."), asked("Dr. Weber and Frau Schmidt; Herr K. came. Eine Frau kam."));
		assertEquals(List.of(), asked("Frau Mara kam."));
	}

	@Test
	void asksAboutAPartOfANameThatIsAlsoInANewName() {
		Person mara = person("Mara", PersonRole.CLIENT);
		person("Ruth Berger", PersonRole.MOTHER);
		file.setSummary("Mara says: Ruth left.");
		Deidentification work = new Deidentification(file, 2026);
		work.rename(mara, "Ruth Miller");
		assertEquals(List.of("Ruth"), work.places().stream().map(IdentifierMatch::text).toList());
		assertEquals("Ruth", work.places().get(0).text());
		assertTrue(work.places().get(0).before().startsWith("Ruth Miller says"));
	}

	@Test
	void asksNothingAboutANameThatStays() {
		Person mara = person("Mara", PersonRole.CLIENT);
		file.setSummary("Mara and MARA.");
		Deidentification work = new Deidentification(file, 2026);
		work.rename(mara, "Mara");
		assertEquals(List.of(), work.places());
	}

	@Test
	void bearsANameThatNobodySees() {
		Person nobody = person("\u200B", PersonRole.CLIENT);
		file.setSummary("Nobody.");
		Deidentification work = new Deidentification(file, 2026);
		assertEquals(List.of(), work.places());
		work.rename(nobody, "\u200B");
		assertEquals(List.of(), work.places());
	}

	@Test
	void asksWhoASpeakerIs() {
		Person mara = person("Mara", PersonRole.CLIENT);
		for (String speaker : List.of("Mara", "Weber")) {
			Quote quote = RimFactory.eINSTANCE.createQuote();
			quote.setText("Words.");
			quote.setSpeaker(speaker);
			mara.getQuotes().add(quote);
		}
		List<IdentifierMatch> places = new Deidentification(file, 2026).places();
		assertEquals(List.of("Weber"), places.stream().map(IdentifierMatch::text).toList());
		assertEquals("speaker", places.get(0).kind());
		SourceRef source = RimFactory.eINSTANCE.createSourceRef();
		source.setTitle("A published paper");
		file.getSources().add(source);
		mara.getQuotes().get(1).setSource(source);
		assertEquals(List.of(), new Deidentification(file, 2026).places(), "what a source says needs no speaker");
	}

	@Test
	void bearsTwoTagsThatBecomeOne() {
		Person mara = person("Mara", PersonRole.CLIENT);
		mara.getTags().addAll(List.of("Mara", "Client", "kept"));
		Deidentification work = new Deidentification(file, 2026);
		assertEquals(List.of("Client", "kept"), work.copy(DeidMethod.EXPERT).getPersons().get(0).getTags());
	}

	@Test
	void looksThroughAVeryLargeCaseInTime() {
		for (int i = 0; i < 60; i++)
			person("Ruth" + (char) ('a' + i % 26) + (char) ('a' + i / 26) + " Berger" + (char) ('a' + i % 26), PersonRole.OTHER);
		person("陈静", PersonRole.CLIENT);
		for (int i = 0; i < 10_000; i++) {
			RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
			image.setPicture("When I reach for Ruthaa Bergera, she turns to the window, and nobody says a word. ".repeat(2));
			image.setNote("On 2024-03-05 R. B. said that time would tell; the market was closed. 她很安静。");
			file.getImages().add(image);
		}
		assertFalse(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60),
				() -> new Deidentification(file, 2026).places()).isEmpty());
	}

	@Test
	void namesOfPeopleLeftOutAreReplacedInTheTextsOfOthers() {
		person("Anna", PersonRole.CLIENT);
		person("Benedikt", PersonRole.FATHER).setSensitive(true);
		person("Cleo", PersonRole.MOTHER);
		file.setSummary("Benedikt left Cleo.");
		Deidentification work = new Deidentification(file, 2026);
		assertEquals(1, work.leftOut().sensitive());
		CaseFile copy = work.copy(DeidMethod.EXPERT);
		assertEquals(List.of("Client", "Mother"), copy.getPersons().stream().map(Person::getPseudonym).toList());
		assertEquals("Father left Mother.", copy.getSummary());
		assertTrue(copy.getPrivacy().getDeidNote().endsWith(" Left out: 1 element marked sensitive, with what hangs on it."),
				copy.getPrivacy().getDeidNote());
	}
}
