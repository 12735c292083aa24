// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.OriginStory;
import org.relationalimages.model.couples.PsychSystem;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.model.sessions.Topic;
import org.relationalimages.validation.rule.RuleIds;
import org.relationalimages.validation.sessions.PlanningAdvice;

class PlanningAdviceTest {

	private static final String ORIGIN = "how people met";
	private static final String ONE_PERSON = "take this up early";
	private static final String COMMITMENT = "Leave commitment alone";

	private final CoupleCase couple = new CoupleCase();
	private final Session session = couple.session(2, Topic.SAFETY);

	private boolean says(String words, String... told) {
		return PlanningAdvice.of(session, Set.of(told)).stream().anyMatch(advice -> advice.contains(words));
	}

	@Test
	void commitmentIsLeftAloneInSessionsTheRulesCallEarly() {
		assertTrue(says(COMMITMENT));
		assertEquals(PlanningAdvice.of(session, Set.of()), PlanningAdvice.of(session.getAgenda().get(0), Set.of()));
		couple.file.setEarlyTreatmentSessions(null);
		assertTrue(says(COMMITMENT), "a case that does not say how many are early has the usual number of them");
		couple.file.setEarlyTreatmentSessions(1);
		assertFalse(says(COMMITMENT));
		couple.file.setEarlyTreatmentSessions(2);
		assertTrue(says(COMMITMENT));
		session.setNumber(null);
		assertFalse(says(COMMITMENT));
	}

	@Test
	void theOriginStoryIsAdvisedUntilItIsPlannedToldOrNotedAsAsked() {
		assertTrue(says(ORIGIN));
		OriginStory story = CouplesFactory.eINSTANCE.createOriginStory();
		couple.dyad.setOriginStory(story);
		assertTrue(says(ORIGIN));
		story.setAskedIn(session);
		assertFalse(says(ORIGIN));
		story.setAskedIn(null);
		story.setHowMet("At a bus stop");
		assertFalse(says(ORIGIN));
		story.setHowMet(null);
		couple.session(3, Topic.ORIGIN_STORY);
		assertFalse(says(ORIGIN));
	}

	@Test
	void thatSomebodyThinksForOneIsAdvisedUntilItIsPlanned() {
		assertFalse(says(ONE_PERSON));
		couple.position(couple.a).setSystem(PsychSystem.ONE_PERSON);
		assertTrue(says(ONE_PERSON));
		couple.session(3, Topic.ONE_PERSON_SYSTEM);
		assertFalse(says(ONE_PERSON));
	}

	@Test
	void whatARuleSaysThereIsNotSaidTwice() {
		couple.position(couple.a).setSystem(PsychSystem.ONE_PERSON);
		assertEquals(List.of(), PlanningAdvice.of(session, Set.of(RuleIds.COMMITMENT_TOO_EARLY,
				RuleIds.ONE_PERSON_SYSTEM_NOT_TAKEN_UP, RuleIds.ORIGIN_STORY_NOT_ASKED)));
		assertFalse(says(COMMITMENT, RuleIds.COMMITMENT_TOO_EARLY));
		assertTrue(says(ORIGIN, RuleIds.COMMITMENT_TOO_EARLY));
	}

	@Test
	void nothingIsAdvisedWithoutACoupleOrACase() {
		couple.file.getDyads().clear();
		assertFalse(says(COMMITMENT));
		assertEquals(List.of(), PlanningAdvice.of(couple.a, Set.of()));
		assertEquals(List.of(), PlanningAdvice.of(CasesFactory.eINSTANCE.createCaseFile(), Set.of()));
		Session loose = SessionsFactory.eINSTANCE.createSession();
		loose.setNumber(1);
		assertEquals(List.of(), PlanningAdvice.of(loose, Set.of()));
		assertEquals(List.of(), PlanningAdvice.of(null, Set.of()));
	}
}
