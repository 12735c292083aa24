// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.sessions.AgendaItem;
import org.relationalimages.model.sessions.Modality;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsPackage;
import org.relationalimages.model.sessions.Topic;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R21CommitmentTooEarlyTest {

	private final CoupleCase couple = new CoupleCase();

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 6 })
	void cautionsInTheFirstSessions(int number) {
		Session session = couple.session(number, Topic.SAFETY, Topic.COMMITMENT);
		List<Finding> found = couple.found("R21");
		assertEquals(1, found.size());
		assertSame(session.getAgenda().get(1), found.get(0).element());
		assertSame(SessionsPackage.Literals.AGENDA_ITEM__TOPIC, found.get(0).feature());
		assertSame(Severity.WARNING, found.get(0).severity());
		assertEquals("Let commitment wait: \u201cdo not tackle this issue anywhere near the beginning of treatment\u201d "
				+ "(the reply on bitterness and alienation).", found.get(0).message());
	}

	@ParameterizedTest
	@ValueSource(ints = { 7, 8, 40 })
	void isSilentLater(int number) {
		couple.session(number, Topic.COMMITMENT);
		assertTrue(couple.isSilent("R21"));
	}

	@Test
	void followsTheCasesOwnNumberOfEarlySessions() {
		couple.session(7, Topic.COMMITMENT);
		couple.file.setEarlyTreatmentSessions(10);
		assertEquals(1, couple.found("R21").size());
		couple.file.setEarlyTreatmentSessions(1);
		assertTrue(couple.isSilent("R21"));
		couple.file.setEarlyTreatmentSessions(null);
		assertTrue(couple.isSilent("R21"));
	}

	@Test
	void isSilentAboutOtherTopicsAndWhatNobodyPlanned() {
		couple.session(1, Topic.ORIGIN_STORY, Topic.ONE_PERSON_SYSTEM);
		couple.over(2, Topic.COMMITMENT).getAgenda().get(0).setPlanned(false);
		couple.session(null, Topic.COMMITMENT);
		couple.session(3);
		assertTrue(couple.isSilent("R21"));
	}

	@Test
	void onlyAsksWhenItIsDoneAlready() {
		couple.over(2, Topic.COMMITMENT);
		Finding found = couple.found("R21").get(0);
		assertSame(Severity.PROMPT, found.severity());
		assertEquals(List.of(), found.fixes());
	}

	@Test
	void movesItToALaterSessionThatIsThere() {
		AgendaItem item = couple.session(2, Topic.COMMITMENT).getAgenda().get(0);
		couple.session(9);
		couple.over(6, Topic.SAFETY);
		Session later = couple.session(8);
		assertSame(item, couple.mend("R21"));
		assertSame(later, item.eContainer());
		assertTrue(couple.isSilent("R21"));
	}

	@Test
	void makesALaterSessionWhenThereIsNone() {
		Session early = couple.session(2, Topic.COMMITMENT);
		early.setModality(Modality.COUPLE);
		early.getParticipants().add(couple.a);
		AgendaItem item = (AgendaItem) couple.mend("R21");
		Session later = (Session) item.eContainer();
		assertEquals(List.of(early, later), couple.file.getSessions());
		assertEquals(7, later.getNumber());
		assertSame(Modality.COUPLE, later.getModality());
		assertEquals(List.of(couple.a), later.getParticipants());
		assertTrue(couple.isSilent("R21"));
	}

	@Test
	void theTrapOfTheBitterCoupleSpringsAndNoOtherCaseIsCautioned() {
		for (TeachingCase each : TeachingCases.all())
			assertEquals(each.id().equals("T7") ? 1 : 0, RuleFindings.by("R21", ShippedFiles.load(each)).size(), each.id());
	}
}
