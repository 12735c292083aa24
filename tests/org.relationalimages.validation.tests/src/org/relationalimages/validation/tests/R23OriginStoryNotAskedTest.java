// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.OriginStory;
import org.relationalimages.model.sessions.AgendaItem;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.Topic;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R23OriginStoryNotAskedTest {

	private final CoupleCase couple = new CoupleCase();

	@Test
	void asksBySessionThreeWhenTheyAreBitterOrUnderLongStress() {
		couple.session(3);
		assertTrue(couple.isSilent("R23"));
		couple.bitterness(6);
		couple.dyad.setStressMonths(5);
		assertTrue(couple.isSilent("R23"));
		couple.bitterness(7);
		List<Finding> found = couple.found("R23");
		assertEquals(1, found.size());
		assertSame(couple.dyad, found.get(0).element());
		assertSame(CouplesPackage.Literals.DYAD__ORIGIN_STORY, found.get(0).feature());
		assertSame(Severity.PROMPT, found.get(0).severity());
		couple.bitterness(null);
		assertTrue(couple.isSilent("R23"));
		couple.dyad.setStressMonths(6);
		assertEquals(1, couple.found("R23").size());
	}

	@Test
	void isSilentBeforeSessionThree() {
		couple.bitterness(10);
		assertTrue(couple.isSilent("R23"));
		couple.session(1);
		couple.session(2);
		couple.session(null);
		assertTrue(couple.isSilent("R23"));
	}

	@Test
	void isSilentOnceItIsToldOrNotedAsAsked() {
		couple.bitterness(10);
		Session session = couple.session(3);
		OriginStory story = CouplesFactory.eINSTANCE.createOriginStory();
		couple.dyad.setOriginStory(story);
		story.setHowMet(" \n");
		assertEquals(1, couple.found("R23").size());
		story.setHowMet("At a bus stop");
		assertTrue(couple.isSilent("R23"));
		story.setHowMet(null);
		story.setWhyFellInLove("She laughed");
		assertTrue(couple.isSilent("R23"));
		story.setWhyFellInLove("");
		story.setAskedIn(session);
		assertTrue(couple.isSilent("R23"));
	}

	@Test
	void isSilentOnceItIsDoneOrAheadInTheNextSessions() {
		couple.dyad.setStressMonths(24);
		couple.over(4, Topic.SAFETY);
		Session ahead = couple.session(5, Topic.ORIGIN_STORY);
		assertTrue(couple.isSilent("R23"));
		ahead.setNumber(6);
		assertEquals(1, couple.found("R23").size());
		ahead.getAgenda().get(0).setDone(true);
		assertTrue(couple.isSilent("R23"));
	}

	@Test
	void plansIt() {
		couple.dyad.setStressMonths(24);
		couple.over(1, Topic.SAFETY);
		couple.session(3);
		AgendaItem item = (AgendaItem) couple.mend("R23");
		assertSame(Topic.ORIGIN_STORY, item.getTopic());
		assertTrue(item.isPlanned());
		assertEquals(3, ((Session) item.eContainer()).getNumber());
		assertTrue(couple.isSilent("R23"));
	}

	@Test
	void theTeachingCasesThatPlanItAreLeftInPeace() {
		for (TeachingCase each : TeachingCases.all())
			assertEquals(List.of(), RuleFindings.by("R23", ShippedFiles.load(each)), each.id());
	}
}
