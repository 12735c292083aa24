// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.export.deidentify.Decision;
import org.relationalimages.export.deidentify.Deidentification;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.AgeBand;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.cases.RuleMute;
import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.SafetyAgreement;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;

/** Dates, ages and codes in a de-identified copy. */
class DeidentifiedValuesTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Person mara = CasesFactory.eINSTANCE.createPerson();

	@BeforeEach
	void aCaseOfOne() {
		mara.setPseudonym("Mara");
		mara.setRole(PersonRole.CLIENT);
		file.getPersons().add(mara);
	}

	private CaseFile copy() {
		Deidentification work = new Deidentification(file, 2026);
		work.places().forEach(place -> work.decide(place, Decision.replace(place.suggestion())));
		work.reading().confirm(work.reading().texts().size());
		return work.copy(DeidMethod.SAFE_HARBOR_18);
	}

	private static Session session(CaseFile file, String date) {
		Session session = SessionsFactory.eINSTANCE.createSession();
		session.setDate(date);
		file.getSessions().add(session);
		return session;
	}

	@Test
	void countsDaysFromTheFirstDate() {
		Session later = session(file, "2024-03-12");
		session(file, "2024-03-05");
		ImageRevision revision = ImagesFactory.eINSTANCE.createImageRevision();
		revision.setDate("2024-04-05");
		file.getRevisions().add(revision);
		SafetyAgreement agreement = CouplesFactory.eINSTANCE.createSafetyAgreement();
		agreement.setLookAgainDate("2024-03-19");
		file.getDyads().add(CouplesFactory.eINSTANCE.createDyad());
		file.getDyads().getFirst().getAgreements().add(agreement);
		file.setPrivacy(CasesFactory.eINSTANCE.createPrivacyInfo());
		file.getPrivacy().setRetainUntil("2034-01-01");
		CaseFile copy = copy();
		assertEquals(14, copy.getDyads().getFirst().getAgreements().getFirst().getLookAgainDay());
		assertEquals(7, copy.getSessions().get(0).getDayOffset());
		assertEquals(0, copy.getSessions().get(1).getDayOffset());
		assertEquals(31, copy.getRevisions().get(0).getDayOffset());
		assertEquals("2024-03-12", later.getDate());
		for (TreeIterator<EObject> all = copy.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			element.eClass().getEAllAttributes().stream()
					.filter(feature -> feature.getEAttributeType() == RimPackage.Literals.CALENDAR_DATE)
					.forEach(feature -> assertNull(element.eGet(feature), feature::getName));
		}
	}

	@Test
	void keepsTheCountThatSessionsHave() {
		Session first = session(file, "2024-03-05");
		first.setDayOffset(10);
		session(file, "2024-03-06");
		CaseFile copy = copy();
		assertEquals(10, copy.getSessions().get(0).getDayOffset());
		assertEquals(11, copy.getSessions().get(1).getDayOffset());
	}

	@Test
	void tellsAgesAsBands() {
		session(file, "2024-03-05");
		mara.setBirthYear(1991);
		LifeLayer layer = ImagesFactory.eINSTANCE.createLifeLayer();
		layer.setAgeFrom(2.0);
		layer.setAgeTo(12.0);
		file.getLifeLayers().add(layer);
		Experience experience = ImagesFactory.eINSTANCE.createExperience();
		experience.setAgeFrom(7.5);
		experience.setAgeTo(7.5);
		file.getExperiences().add(experience);
		CaseFile copy = copy();
		assertNull(copy.getPersons().get(0).getBirthYear());
		assertEquals(AgeBand.ADULT, copy.getPersons().get(0).getAgeBand());
		assertEquals(2.0, copy.getLifeLayers().get(0).getAgeFrom());
		assertEquals(12.0, copy.getLifeLayers().get(0).getAgeTo());
		assertEquals(2.0, copy.getExperiences().get(0).getAgeFrom());
		assertEquals(12.0, copy.getExperiences().get(0).getAgeTo());
	}

	@Test
	void suggestsTheDayForADateInAText() {
		session(file, "2024-03-05");
		file.setSummary("Seen on 2024-03-07.");
		assertEquals("day 2", new Deidentification(file, 2026).places().get(0).suggestion());
	}

	@Test
	void leavesOnlyTagsOfLanguages() {
		for (String[] one : new String[][] { { "German; interpreter Annegret", "und" }, { "en-x-annegret", "und" },
				{ "pt_br", "pt-BR" }, { "de", "de" }, { null, "und" } }) {
			file.setLanguage(one[0]);
			assertEquals(one[1], copy().getLanguage());
		}
	}

	@Test
	void leavesOnlyMutesOfRulesThatThereAre() {
		for (String id : new String[] { "R01", "R01 Annegret", "R98", "", null }) {
			RuleMute mute = CasesFactory.eINSTANCE.createRuleMute();
			mute.setRuleId(id);
			mute.setReason("030 1234567");
			file.getMutes().add(mute);
		}
		assertEquals(1, new Deidentification(file, 2026).places().size());
		assertEquals(List.of("R01"), copy().getMutes().stream().map(RuleMute::getRuleId).toList());
		assertEquals(5, file.getMutes().size());
	}

	@Test
	void asksNothingAboutTheNoteOfAnEarlierCopy() {
		file.setPrivacy(CasesFactory.eINSTANCE.createPrivacyInfo());
		file.getPrivacy().setDeidNote("Call 030 1234567");
		assertEquals(List.of(), new Deidentification(file, 2026).places());
		assertFalse(copy().getPrivacy().getDeidNote().contains("030"));
	}
}
