// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.export.deidentify.Decision;
import org.relationalimages.export.deidentify.Deidentification;
import org.relationalimages.export.deidentify.FreeText;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;

/** A copy counts as de-identified when somebody has read every free text of it; words found in doing so can be replaced. */
class ReadingTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Person mara = CasesFactory.eINSTANCE.createPerson();
	private Deidentification work;

	@BeforeEach
	void aCaseOfFourTexts() {
		mara.setPseudonym("Mara");
		mara.setName("Mara");
		mara.setRole(PersonRole.CLIENT);
		mara.setNote("Mara moved to G\u00f6ttingen; call 030 1234567.");
		mara.getTags().add("Mara");
		mara.getTags().add("G\u00f6ttingens Kind");
		file.getPersons().add(mara);
		file.setTitle("From G\u00f6ttingen");
		file.setSummary("  ");
		work = new Deidentification(file, 2026);
	}

	private List<String> texts() {
		return work.reading().texts().stream().map(FreeText::text).toList();
	}

	private void replaceAll() {
		work.places().stream().filter(place -> work.decision(place) == null)
				.forEach(place -> work.decide(place, Decision.replace(place.suggestion())));
	}

	@Test
	void showsEveryTextAsItWillBe() {
		assertEquals(List.of("From G\u00f6ttingen", "Client moved to G\u00f6ttingen; call 030 1234567.", "Client",
				"G\u00f6ttingens Kind"), texts());
		replaceAll();
		FreeText note = work.reading().texts().get(1);
		assertEquals("Client moved to G\u00f6ttingen; call [telephone number].", note.text());
		assertEquals(List.of("Client", "[telephone number]"),
				note.touched().stream().map(one -> note.text().substring(one.start(), one.end())).toList());
		work.decide(work.places().get(0), Decision.KEEP);
		FreeText kept = work.reading().texts().get(1);
		assertEquals(List.of(false, true), kept.touched().stream().map(FreeText.Touched::kept).toList());
	}

	@Test
	void theTextsReadAreThoseOfTheCopy() {
		replaceAll();
		List<String> read = texts();
		CaseFile copy = work.copy(DeidMethod.EXPERT);
		Person client = copy.getPersons().get(0);
		assertEquals(read, List.of(copy.getTitle(), client.getNote(), client.getTags().get(0), client.getTags().get(1)));
	}

	@Test
	void tagsThatBecomeOneAreReadOnce() {
		mara.getTags().add("Client");
		work = new Deidentification(file, 2026);
		assertEquals(1, texts().stream().filter("Client"::equals).count());
		replaceAll();
		int texts = texts().size();
		assertEquals(texts, 2 + work.copy(DeidMethod.EXPERT).getPersons().get(0).getTags().size());
	}

	@Test
	void aCopyThatNobodyReadSaysSo() {
		file.setPrivacy(CasesFactory.eINSTANCE.createPrivacyInfo());
		file.getPrivacy().setDeidentified(true);
		file.getPrivacy().setDeidMethod(DeidMethod.SAFE_HARBOR_18);
		work = new Deidentification(file, 2026);
		replaceAll();
		work.reading().texts().stream().skip(1).forEach(work.reading()::read);
		assertEquals(1, work.reading().left());
		CaseFile copy = work.copy(DeidMethod.SAFE_HARBOR_18);
		assertFalse(copy.getPrivacy().isDeidentified());
		assertEquals(DeidMethod.NONE, copy.getPrivacy().getDeidMethod());
		assertEquals("De-identification: names replaced, not reviewed. Nobody has confirmed reading every free text of this copy. "
				+ "Done so far: 1 name replaced, 0 dates as days or taken out, 0 ages as bands; of 1 place looked at, "
				+ "1 replaced and 0 kept.", copy.getPrivacy().getDeidNote());
	}

	@Test
	void readOneByOneOrConfirmedByNumberItIsDeidentified() {
		replaceAll();
		work.reading().texts().forEach(work.reading()::read);
		assertTrue(work.copy(DeidMethod.EXPERT).getPrivacy().isDeidentified());
		Deidentification other = new Deidentification(file, 2026);
		other.places().forEach(place -> other.decide(place, Decision.KEEP));
		for (int wrong : new int[] { -1, 0, 3, 5 })
			assertFalse(other.reading().confirm(wrong));
		assertFalse(other.reading().isComplete());
		assertTrue(other.reading().confirm(4));
		assertTrue(other.copy(DeidMethod.EXPERT).getPrivacy().isDeidentified());
	}

	@Test
	void ofNothingToReadSomebodyHasToSaySo() {
		CaseFile empty = CasesFactory.eINSTANCE.createCaseFile();
		assertFalse(new Deidentification(empty, 2026).copy(DeidMethod.EXPERT).getPrivacy().isDeidentified());
		Deidentification seen = new Deidentification(empty, 2026);
		assertTrue(seen.reading().confirm(0));
		assertTrue(seen.copy(DeidMethod.EXPERT).getPrivacy().isDeidentified());
	}

	@Test
	void whatChangesAfterItWasReadIsReadAgain() {
		replaceAll();
		assertTrue(work.reading().confirm(4));
		work.rename(mara, "Vera");
		assertFalse(work.reading().isComplete());
		assertEquals(2, work.reading().left(), "the note and a tag");
		work.reading().confirm(4);
		work.decide(work.places().get(0), Decision.replace("her"));
		assertEquals(1, work.reading().left());
	}

	@Test
	void wordsAreReplacedWhereverTheyStand() {
		work.replace("G\u00f6ttingen", "a town");
		assertEquals("From a town", texts().get(0));
		assertEquals(List.of("030 1234567", "G\u00f6ttingens"), work.places().stream().map(place -> place.text()).toList());
		assertEquals("like a replaced word", work.places().get(1).kind());
		replaceAll();
		assertEquals(List.of("From a town", "Client moved to a town; call [telephone number].", "Client", "a town Kind"), texts());
		assertTrue(work.copy(DeidMethod.EXPERT).getPrivacy().getDeidNote().contains("1 name replaced, 1 other word replaced, "));
	}

	@Test
	void aReaderSeesThemReplacedAtOnceAndNeedNotReadAgain() {
		replaceAll();
		work.reading().read(work.reading().texts().get(0));
		work.replaceWhileReading("G\u00f6ttingen", "");
		assertEquals(List.of("From ", "Client moved to ; call [telephone number].", "Client", " Kind"), texts());
		assertEquals(0, work.undecided());
		assertTrue(work.reading().isRead(work.reading().texts().get(0)));
		assertEquals(3, work.reading().left());
	}

	@Test
	void whatIsTakenBackStandsAsBeforeAndIsReadAgain() {
		replaceAll();
		List<String> before = texts();
		work.replaceWhileReading("G\u00f6ttingen", "a town");
		assertEquals(Map.of("G\u00f6ttingen", "a town"), work.replacements());
		work.reading().confirm(4);
		work.takeBack("G\u00f6ttingen");
		assertEquals(before, texts());
		assertEquals(Map.of(), work.replacements());
		assertEquals(0, work.undecided());
		assertEquals(3, work.reading().left());
		work.replace("G\u00f6ttingen", "elsewhere");
		assertNull(work.decision(work.places().get(1)), "the former decision is gone");
	}

	@Test
	void decisionsStayWhereWordsBeforeThemAreReplaced() {
		replaceAll();
		work.decide(work.places().get(0), Decision.replace("her"));
		work.replaceWhileReading("moved to G\u00f6ttingen", "left");
		assertEquals("Client left; call her.", texts().get(1));
		assertEquals(0, work.undecided());
	}

	@Test
	void whatCannotBeReplacedIsExplained() {
		for (String words : new String[] { "", " ", "Hamburg", "G\u00f6tt", "Mara", "Client" }) {
			String why = work.refusal(words);
			assertTrue(why != null && why.endsWith("."), () -> words + ": " + why);
			assertEquals(why, assertThrows(IllegalArgumentException.class, () -> work.replace(words, "x")).getMessage());
		}
		assertTrue(work.refusal("Mara").contains("name of a person"));
		assertNull(work.refusal("G\u00f6ttingen"));
	}

	@Test
	void theCaseItselfStaysAsItIs() {
		work.replace("G\u00f6ttingen", "a town");
		replaceAll();
		work.copy(DeidMethod.EXPERT);
		assertEquals("From G\u00f6ttingen", file.getTitle());
		assertEquals("Mara moved to G\u00f6ttingen; call 030 1234567.", mara.getNote());
		assertEquals("Mara", mara.getPseudonym());
	}
}
