// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.ImagesPackage.Literals;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.practice.Scale;
import org.relationalimages.model.practice.ScaleReading;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.Severity;

class R53ImpossibleValuesTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();

	R53ImpossibleValuesTest() {
		file.getImages().add(image);
	}

	private Session session(Integer number) {
		Session session = SessionsFactory.eINSTANCE.createSession();
		session.setNumber(number);
		file.getSessions().add(session);
		return session;
	}

	private List<Finding> found() {
		return RuleFindings.by("R53", file);
	}

	private void mend(String name) {
		Finding found = found().get(0);
		assertSame(Severity.ERROR, found.severity());
		assertEquals(name, found.fixes().get(0).name());
		assertSame(found.element(), found.fixes().get(0).change().get());
		assertEquals(List.of(), found());
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 101, Integer.MIN_VALUE, Integer.MAX_VALUE })
	void percentsLieBetween0And100(int percent) {
		image.setConfidence(percent);
		assertEquals(percent + " cannot be here: it is 0 to 100 %.", found().get(0).message());
		mend("Leave it empty");
		assertNull(image.getConfidence());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 100, 55 })
	void boundsThemselvesAreFine(int percent) {
		image.setConfidence(percent);
		assertEquals(List.of(), found());
	}

	@ParameterizedTest
	@ValueSource(doubles = { -0.5, 120.5, Double.NaN, Double.POSITIVE_INFINITY })
	void agesLieBetween0And120(double age) {
		Experience experience = ImagesFactory.eINSTANCE.createExperience();
		experience.setAgeFrom(age);
		file.getExperiences().add(experience);
		mend("Leave it empty");
	}

	@Test
	void yearsHaveNoUnit() {
		Person person = CasesFactory.eINSTANCE.createPerson();
		person.setBirthYear(3000);
		file.getPersons().add(person);
		assertEquals("3000 cannot be here: it is 1850 to 2100.", found().get(0).message());
	}

	@Test
	void whatHasToBeThereGetsItsUsualValue() {
		file.setEarlyTreatmentSessions(51);
		mend("Set to 6");
		assertEquals(6, file.getEarlyTreatmentSessions());
	}

	@Test
	void readingsOfACoupleGoFromZeroToTen() {
		CoupleCase couple = new CoupleCase();
		couple.bitterness(10);
		assertTrue(couple.isSilent("R53"));
		couple.bitterness(11);
		assertEquals(List.of("11 cannot be here: it is 0 to 10 points."), couple.messages("R53"));
		couple.mend("R53", "Leave it empty");
		assertTrue(couple.isSilent("R53"));
	}

	@Test
	void readingsAreLeftToTheirScale() {
		ScaleReading reading = ProgrammeCase.MAKE.createScaleReading();
		reading.setLow(1000.0);
		file.getForms().add(reading);
		assertEquals(List.of(), found());
	}

	@Test
	void aScaleRunsFromLowToHigh() {
		Scale scale = ProgrammeCase.MAKE.createScale();
		scale.setGoodEnough(10.0);
		file.getScales().add(scale);
		assertEquals(List.of(), found());
		scale.setMin(10);
		assertEquals("A scale from 10 to 10 has no room for change.", found().get(0).message());
		scale.setMax(0);
		mend("Swap the ends");
		assertEquals(0, scale.getMin());
		scale.setGoodEnough(10.5);
		mend("Leave it empty");
		scale.setMin(null);
		assertEquals(List.of(), found());
	}

	@Test
	void anAgeEndsAfterItBegins() {
		LifeLayer layer = ImagesFactory.eINSTANCE.createLifeLayer();
		layer.setAgeFrom(12.0);
		layer.setAgeTo(12.0);
		file.getLifeLayers().add(layer);
		assertEquals(List.of(), found());
		layer.setAgeTo(6.5);
		assertSame(Literals.LIFE_LAYER__AGE_TO, found().get(0).feature());
		assertEquals("The age ends at 6.5, before it begins at 12.", found().get(0).message());
		mend("Swap the ages");
		assertEquals(6.5, layer.getAgeFrom());
	}

	@Test
	void nothingHoldsUntilBeforeItHolds() {
		image.setValidFrom(session(3));
		image.setValidTo(session(2));
		assertEquals("This holds until session 2, but only from session 3 on.", found().get(0).message());
		mend("Swap from and to");
		image.setValidTo(image.getValidFrom());
		assertEquals(List.of(), found());
		image.setValidTo(session(null));
		assertEquals(List.of(), found());
	}

	@Test
	void sessionsHaveNumbersOfTheirOwn() {
		Session first = session(2);
		Session second = session(2);
		Session third = session(3);
		Session last = session(9);
		session(null);
		session(null);
		assertEquals(1, found().size());
		assertSame(second, found().get(0).element());
		mend("Renumber the sessions");
		assertEquals(List.of(2, 3, 4, 9), List.of(first.getNumber(), second.getNumber(), third.getNumber(), last.getNumber()));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -7, Integer.MAX_VALUE, Integer.MIN_VALUE })
	void renumberingBearsAnyNumber(int number) {
		session(number);
		session(number);
		session(1);
		found().get(0).fixes().get(0).change().get();
		assertEquals(List.of(), found());
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "pt-BR", "zh-Hant", "und", "yue", "PT_br" })
	void aLanguageIsATag(String tag) {
		file.setLanguage(tag);
		assertEquals(List.of(), found());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "German; interpreter Annegret", "en-x-annegret", "Annegret", "a" })
	void otherWordsAreNoLanguageAndAreNotRepeated(String words) {
		file.setLanguage(words);
		Finding found = found().get(0);
		assertSame(Severity.WARNING, found.severity());
		assertEquals("This is not the code of a language, such as en or pt-BR. It does not go into a de-identified copy.",
				found.message());
		assertEquals(List.of("Leave the language open"), found.fixes().stream().map(Fix::name).toList());
		found.fixes().get(0).change().get();
		assertEquals("und", file.getLanguage());
		assertEquals(List.of(), found());
	}

	@Test
	void aLanguageCalledByNameGetsItsTag() {
		file.setLanguage("German");
		assertEquals("Note it as German", found().get(0).fixes().get(0).name());
		found().get(0).fixes().get(0).change().get();
		assertEquals("de", file.getLanguage());
		file.setLanguage(null);
		assertEquals(List.of(), found());
	}

	@Test
	void idsAreThereOnce() {
		file.setId("a");
		image.setId("a");
		RelationalImage other = ImagesFactory.eINSTANCE.createRelationalImage();
		file.getImages().add(other);
		assertSame(image, found().get(0).element());
		mend("Give it a new id");
		assertEquals("a", file.getId());
		other.setId("");
		image.setId("");
		assertEquals(List.of(), found());
	}
}
