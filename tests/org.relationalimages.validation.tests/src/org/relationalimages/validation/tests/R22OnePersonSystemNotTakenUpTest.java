// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.couples.PartnerPosition;
import org.relationalimages.model.couples.PsychSystem;
import org.relationalimages.model.couples.Standing;
import org.relationalimages.model.sessions.AgendaItem;
import org.relationalimages.model.sessions.Modality;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.model.sessions.Topic;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R22OnePersonSystemNotTakenUpTest {

	private final CoupleCase couple = new CoupleCase();
	private final PartnerPosition position = couple.position(couple.b);

	@Test
	void asksToTakeItUpEarly() {
		position.setSystem(PsychSystem.ONE_PERSON);
		couple.session(1, Topic.ORIGIN_STORY);
		List<Finding> found = couple.found("R22");
		assertEquals(1, found.size());
		assertSame(position, found.get(0).element());
		assertSame(Severity.WARNING, found.get(0).severity());
		assertEquals("A one-person system is noted for B. This is best taken up early, and no early session looks at it yet.", found.get(0).message());
	}

	@Test
	void isSilentOnceItIsPlannedInAnEarlySession() {
		position.setSystem(PsychSystem.ONE_PERSON);
		Session session = couple.session(6, Topic.ONE_PERSON_SYSTEM);
		assertTrue(couple.isSilent("R22"));
		session.setNumber(7);
		assertEquals(1, couple.found("R22").size());
		session.setNumber(null);
		assertEquals(1, couple.found("R22").size());
		session.setNumber(6);
		session.getAgenda().get(0).setPlanned(false);
		assertEquals(1, couple.found("R22").size());
		session.getAgenda().get(0).setDone(true);
		assertTrue(couple.isSilent("R22"));
	}

	@Test
	void isSilentAboutPartnersWhoThinkForTwoOrOfWhomNothingIsKnown() {
		for (PsychSystem system : List.of(PsychSystem.UNKNOWN, PsychSystem.MOVING, PsychSystem.TWO_PERSON)) {
			position.setSystem(system);
			assertTrue(couple.isSilent("R22"), system.getName());
		}
		couple.dyad.getPositions().clear();
		assertTrue(couple.isSilent("R22"));
	}

	/** What is only hoped for or proposed is no evidence. */
	@Test
	void isSilentAboutAPositionThatIsOnlyHopedFor() {
		position.setSystem(PsychSystem.ONE_PERSON);
		position.setStanding(Standing.PROPOSED);
		assertTrue(couple.isSilent("R22"));
	}

	@Test
	void saysItOnceForBoth() {
		position.setSystem(PsychSystem.ONE_PERSON);
		couple.position(couple.b).setSystem(PsychSystem.ONE_PERSON);
		assertEquals(1, couple.found("R22").size());
	}

	@Test
	void aPlanThatWasPassedOverIsNoPlan() {
		position.setSystem(PsychSystem.ONE_PERSON);
		Session session = couple.session(2, Topic.ONE_PERSON_SYSTEM);
		session.getEvents().add(SessionsFactory.eINSTANCE.createConnectionEvent());
		assertEquals(1, couple.found("R22").size());
	}

	@Test
	void plansItInTheNextSession() {
		position.setSystem(PsychSystem.ONE_PERSON);
		couple.session(3);
		Session next = couple.session(2);
		couple.over(1, Topic.ORIGIN_STORY);
		AgendaItem item = (AgendaItem) couple.mend("R22");
		assertSame(next, item.eContainer());
		assertSame(Topic.ONE_PERSON_SYSTEM, item.getTopic());
		assertTrue(couple.isSilent("R22"));
	}

	@Test
	void makesTheFirstSessionForBothWhenThereIsNone() {
		position.setSystem(PsychSystem.ONE_PERSON);
		Session session = (Session) ((AgendaItem) couple.mend("R22")).eContainer();
		assertEquals(1, session.getNumber());
		assertSame(Modality.COUPLE, session.getModality());
		assertEquals(List.of(couple.a, couple.b), session.getParticipants());
		assertTrue(couple.isSilent("R22"));
	}

	@Test
	void theNextSessionWillDoWhenTheEarlyOnesAreOver() {
		position.setSystem(PsychSystem.ONE_PERSON);
		couple.file.setEarlyTreatmentSessions(1);
		couple.over(1, Topic.SAFETY);
		couple.over(9, Topic.SAFETY);
		couple.session(11, Topic.ONE_PERSON_SYSTEM);
		Session session = (Session) ((AgendaItem) couple.mend("R22")).eContainer();
		assertEquals(10, session.getNumber());
		assertEquals(2, couple.file.getSessions().indexOf(session));
		assertTrue(couple.isSilent("R22"));
	}

	@Test
	void bearsWhatIsOutOfAllBounds() {
		position.setSystem(PsychSystem.ONE_PERSON);
		couple.file.setEarlyTreatmentSessions(Integer.MIN_VALUE);
		couple.over(Integer.MAX_VALUE, Topic.SAFETY);
		couple.file.getPersons().add(CasesFactory.eINSTANCE.createPerson());
		couple.mend("R22");
		assertTrue(couple.isSilent("R22"));
	}

	@Test
	void theTrapOfTheBitterCoupleSprings() {
		for (TeachingCase each : TeachingCases.all())
			assertEquals(each.id().equals("T7") ? 1 : 0, RuleFindings.by("R22", ShippedFiles.load(each)).size(), each.id());
	}
}
