// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.sessions.NoteSection;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionNote;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;

class R13SeparationLanguageTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Person mother = SampleElements.person(file);
	private final Relationship bond = SampleElements.bond(file, SampleElements.person(file), mother);

	@ParameterizedTest
	@ValueSource(strings = { "an engulfing mother", "ENMESHED", "It is symbiotic.", "intrusive; pathological", "intrusive memories of an intrusive mother",
			"Eine symbiotische Bindung", "verstrickt" })
	void asksForTheYearning(String note) {
		mother.setNote(note);
		Finding found = RuleFindings.by("R13", file).get(0);
		assertSame(mother, found.element());
		assertTrue(found.message().endsWith("Is the yearning for this relationship acknowledged?"), found.message());
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "she was engulfed in flames", "intrusiveness", "Intrusive memories and intrusive thoughts at night",
			"pathological grief", "intrusive Erinnerungen" })
	void isSilentForOtherWords(String note) {
		mother.setNote(note);
		bond.setNote(note);
		assertEquals(List.of(), RuleFindings.by("R13", file));
	}

	@Test
	void isSilentForWhatClientsOrSourcesSay() {
		RelationalImage image = SampleElements.image(file);
		image.setPicture("she is so intrusive");
		image.setProvenance(Provenance.CLIENT_WORDS);
		mother.setNote("enmeshed");
		mother.setProvenance(Provenance.SOURCE_TEXT);
		assertEquals(List.of(), RuleFindings.by("R13", file));
	}

	@Test
	void isSilentWhereAYearningIsNoted() {
		bond.setNote("enmeshed");
		SampleElements.yearning(file).getToward().add(mother);
		assertEquals(List.of(), RuleFindings.by("R13", file));
	}

	@Test
	void looksAtWhomAnElementIsLinkedTo() {
		RelationalImage image = SampleElements.image(file);
		image.getAbout().add(mother);
		SampleElements.meaning(image).setNote("a pathological belief");
		Experience experience = SampleElements.experience(file);
		experience.setText("an intrusive visit");
		experience.setRelationship(bond);
		assertEquals(2, RuleFindings.by("R13", file).size());
		SampleElements.yearning(file).getToward().add(bond);
		assertEquals(List.of(), RuleFindings.by("R13", file));
	}

	@Test
	void readsNotesOfSessions() {
		Session session = SessionsFactory.eINSTANCE.createSession();
		SessionNote note = SessionsFactory.eINSTANCE.createSessionNote();
		NoteSection section = SessionsFactory.eINSTANCE.createNoteSection();
		file.getSessions().add(session);
		session.getNotes().add(note);
		note.getSections().add(section);
		section.setText("The two are symbiotic.");
		assertSame(section, RuleFindings.by("R13", file).get(0).element());
		assertEquals(List.of(), RuleFindings.by("R13", file).get(0).fixes());
	}

	@Test
	void addsAYearning() {
		bond.setNote("enmeshed");
		assertEquals(file.getYearnings(), List.of(RuleFindings.fix("R13", file, "Add a yearning")));
		assertEquals(List.of(bond), file.getYearnings().get(0).getToward());
		assertEquals(List.of(), RuleFindings.by("R13", file));
	}
}
