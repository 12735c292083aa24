// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.RimFactory;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.SourceRef;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.CasesPackage.Literals;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.SafetyConcern;
import org.relationalimages.model.practice.PreventionPlan;
import org.relationalimages.model.sessions.NoteSection;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionNote;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.model.teaching.TeachingFactory;
import org.relationalimages.model.teaching.TeachingGuide;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R51LikelyIdentifiersTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();

	private NoteSection section(String text) {
		Session session = SessionsFactory.eINSTANCE.createSession();
		SessionNote note = SessionsFactory.eINSTANCE.createSessionNote();
		NoteSection section = SessionsFactory.eINSTANCE.createNoteSection();
		section.setText(text);
		note.getSections().add(section);
		session.getNotes().add(note);
		file.getSessions().add(session);
		return section;
	}

	private static void mend(Finding finding) {
		assertEquals("Replace by […]", finding.fixes().get(0).name());
		assertSame(finding.element(), finding.fixes().get(0).change().get());
	}

	@Test
	void tellsTheKindsButNotTheWords() {
		NoteSection section = section("Mail to anna@example.org,\nphone 030/1234567,\nor bert@example.org.");
		Finding found = RuleFindings.by("R51", file).get(0);
		assertSame(section, found.element());
		assertSame(Severity.WARNING, found.severity());
		assertEquals("This text seems to hold an e-mail address and a telephone number (line 1). Can somebody be recognised by it?",
				found.message());
		mend(found);
		assertEquals("Mail to […],\nphone […],\nor […].", section.getText());
		assertEquals(List.of(), RuleFindings.by("R51", file));
	}

	@Test
	void namesTheLine() {
		section("First\nsecond\non March 5, 2024");
		assertTrue(RuleFindings.by("R51", file).get(0).message().contains("a full date (line 3)"));
	}

	@Test
	void isSilentAboutProseAndDaysWithoutAYear() {
		section("On March 5 she was at 3/10, in session 12, after 5 minutes; born 1991.");
		assertEquals(List.of(), RuleFindings.by("R51", file));
	}

	@Test
	void looksAtEveryTextButFieldsForDatesAndSources() {
		Session session = SessionsFactory.eINSTANCE.createSession();
		session.setDate("2024-03-05");
		session.setNote("Moved to Hauptstraße 5");
		file.getSessions().add(session);
		SourceRef source = RimFactory.eINSTANCE.createSourceRef();
		source.setLocation("https://example.org/paper");
		file.getSources().add(source);
		file.getPrivacy();
		file.setId("030/1234567");
		file.setLanguage("www.example.org");
		List<Finding> found = RuleFindings.by("R51", file);
		assertEquals(1, found.size());
		assertSame(RimPackage.Literals.NAMED_ELEMENT__NOTE, found.get(0).feature());
	}

	@Test
	void mendsTextsOfListsOneByOne() {
		TeachingGuide guide = TeachingFactory.eINSTANCE.createTeachingGuide();
		guide.getObjectives().addAll(List.of("Call 030/1234567", "See", "Call 0171 2345678"));
		file.setTeaching(guide);
		while (!RuleFindings.by("R51", file).isEmpty())
			mend(RuleFindings.by("R51", file).get(0));
		assertEquals(List.of("Call […]", "See", "Call […]"), guide.getObjectives());
		guide.getTags().addAll(List.of("a@b.org", "c@d.org"));
		while (!RuleFindings.by("R51", file).isEmpty())
			mend(RuleFindings.by("R51", file).get(0));
		assertEquals(List.of("[…]"), guide.getTags());
	}

	@Test
	void asksAboutInitials() {
		Person person = CasesFactory.eINSTANCE.createPerson();
		person.setPseudonym("J.D.");
		file.getPersons().add(person);
		Finding found = RuleFindings.by("R51", file).get(0);
		assertSame(Literals.PERSON__PSEUDONYM, found.feature());
		assertEquals(List.of(), found.fixes());
		person.setPseudonym("Partner A");
		assertEquals(List.of(), RuleFindings.by("R51", file));
	}

	@Test
	void looksAtPlansForSafetyAndAtOwnPronouns() {
		Person person = SampleElements.person(file, "Anna");
		person.setOwnPronouns("xe/xem/xyr");
		assertEquals(List.of(), RuleFindings.by("R51", file));
		person.setOwnPronouns("ask anna@example.org");
		assertSame(Literals.PERSON__OWN_PRONOUNS, RuleFindings.by("R51", file).get(0).feature());
		person.setOwnPronouns(null);
		SafetyConcern concern = CasesFactory.eINSTANCE.createSafetyConcern();
		concern.setText("comes to Hauptstraße 5 at night");
		concern.setPlan("call 030/1234567");
		SampleElements.bond(file, person, SampleElements.person(file, "Karl")).getSafetyConcerns().add(concern);
		assertEquals(List.of(Literals.SAFETY_CONCERN__TEXT, Literals.SAFETY_CONCERN__PLAN),
				RuleFindings.by("R51", file).stream().map(Finding::feature).toList());
	}

	@Test
	void bearsEmptyTexts() {
		section(null);
		section("");
		PreventionPlan plan = ProgrammeCase.MAKE.createPreventionPlan();
		plan.getEarlySigns().add("");
		file.getForms().add(plan);
		assertEquals(List.of(), RuleFindings.by("R51", file));
	}

	@Test
	void theShippedCasesHoldNone() {
		for (TeachingCase each : TeachingCases.all())
			assertEquals(List.of(), RuleFindings.by("R51", ShippedFiles.load(each)), each.id());
	}
}
