// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.AwarenessReading;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.ClientCheck;
import org.relationalimages.model.RimFactory;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Comparison;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.moments.BeforeAndAfter;
import org.relationalimages.model.moments.Change;
import org.relationalimages.model.moments.Moment;
import org.relationalimages.model.practice.HopeAnswer;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.sessions.ConnectionEvent;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;

/** What was there at a moment, and what has become of it between two. */
class MomentTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Session first = session(1, 1);
	private final Session second = session(2, 8);
	private final Session third = session(3, 15);
	private final RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
	private final Meaning meaning = ImagesFactory.eINSTANCE.createMeaning();

	@BeforeEach
	void anImageWithAMeaning() {
		file.getImages().add(image);
		image.getMeanings().add(meaning);
	}

	private Session session(int number, int day) {
		Session session = SessionsFactory.eINSTANCE.createSession();
		session.setNumber(number);
		session.setDayOffset(day);
		file.getSessions().add(session);
		return session;
	}

	private void noticed(Session session, AwarenessDegree degree) {
		AwarenessReading reading = RimFactory.eINSTANCE.createAwarenessReading();
		reading.setSession(session);
		reading.setDegree(degree);
		image.getAwarenessHistory().add(reading);
	}

	private ImageRevision revised(Meaning from, Meaning to) {
		ImageRevision revision = ImagesFactory.eINSTANCE.createImageRevision();
		revision.setFrom(from);
		revision.setTo(to);
		file.getRevisions().add(revision);
		return revision;
	}

	@Test
	void whatIsNotDatedHasAlwaysBeenThere() {
		assertTrue(Moment.START.isThere(image));
		assertTrue(Moment.of(first).isThere(meaning));
		assertTrue(Moment.TODAY.isThere(image));
		assertTrue(Moment.START.isThere(file));
		assertTrue(Moment.START.isThere(null));
	}

	@Test
	void anElementIsThereFromTheSessionItWasStatedIn() {
		image.setStatedIn(second);
		assertFalse(Moment.START.isThere(image));
		assertFalse(Moment.of(first).isThere(image));
		assertFalse(Moment.of(first).isThere(meaning), "with what it lies in");
		assertTrue(Moment.of(second).isThere(image));
		assertTrue(Moment.TODAY.isThere(meaning));
	}

	@Test
	void anElementIsThereAsLongAsItHolds() {
		image.setValidFrom(second);
		image.setValidTo(second);
		assertFalse(Moment.of(first).isThere(image));
		assertTrue(Moment.of(second).isThere(image));
		assertFalse(Moment.of(third).isThere(image));
		assertFalse(Moment.TODAY.isThere(image));
	}

	@Test
	void partsOfSessionsAreThereFromTheirSession() {
		ConnectionEvent event = SessionsFactory.eINSTANCE.createConnectionEvent();
		second.getEvents().add(event);
		assertFalse(Moment.of(first).isThere(event));
		assertTrue(Moment.of(second).isThere(event));
	}

	@Test
	void aDayCountsWhereNoSessionIsNoted() {
		HopeAnswer answer = PracticeFactory.eINSTANCE.createHopeAnswer();
		file.getForms().add(answer);
		answer.setDay(9);
		assertFalse(Moment.of(second).isThere(answer));
		assertTrue(Moment.of(third).isThere(answer));
		third.setDayOffset(null);
		assertTrue(Moment.of(third).isThere(answer), "a session without a day excludes nothing");
	}

	@Test
	void awarenessIsTheLatestReading() {
		image.setAwareness(AwarenessDegree.FULL);
		assertEquals(AwarenessDegree.FULL, Moment.of(first).awarenessOf(image), "without a history");
		noticed(third, AwarenessDegree.MOSTLY);
		noticed(second, AwarenessDegree.GLIMPSED);
		noticed(null, AwarenessDegree.OUTSIDE);
		assertEquals(AwarenessDegree.NOT_NOTED, Moment.of(first).awarenessOf(image));
		assertEquals(AwarenessDegree.GLIMPSED, Moment.of(second).awarenessOf(image));
		assertEquals(AwarenessDegree.MOSTLY, Moment.of(third).awarenessOf(image));
		assertEquals(AwarenessDegree.FULL, Moment.TODAY.awarenessOf(image));
		image.setAwareness(null);
		assertEquals(AwarenessDegree.NOT_NOTED, Moment.TODAY.awarenessOf(image));
	}

	@Test
	void whatIsRevisedLaterWasNotRevisedYet() {
		Meaning next = ImagesFactory.eINSTANCE.createMeaning();
		image.getMeanings().add(next);
		meaning.setStatus(ChangeStatus.REVISED);
		assertEquals(ChangeStatus.REVISED, Moment.START.statusOf(meaning), "nobody knows since when");
		ImageRevision revision = revised(meaning, next);
		assertEquals(ChangeStatus.REVISED, Moment.START.statusOf(meaning), "not dated");
		revision.setSession(second);
		assertEquals(ChangeStatus.ACTIVE, Moment.of(first).statusOf(meaning));
		assertEquals(ChangeStatus.REVISED, Moment.of(second).statusOf(meaning));
		assertFalse(Moment.of(first).isThere(next), "it became so in the second session");
		assertSame(meaning, Moment.of(first).originalOf(next));
		assertSame(next, Moment.of(second).originalOf(next));
		assertNull(Moment.TODAY.statusOf(file));
	}

	@Test
	void revisionsInACircleComeToAnEnd() {
		Meaning other = ImagesFactory.eINSTANCE.createMeaning();
		image.getMeanings().add(other);
		revised(meaning, other).setSession(second);
		revised(other, meaning).setSession(second);
		assertSame(meaning, Moment.of(first).originalOf(meaning));
	}

	@Test
	void aHypothesisWasOpenUntilItWasChecked() {
		image.setCheckedWithClient(ClientCheck.AGREED);
		image.setCheckedIn(second);
		assertEquals(ClientCheck.NOT_YET, Moment.of(first).checkOf(image));
		assertEquals(ClientCheck.AGREED, Moment.of(second).checkOf(image));
	}

	@Test
	void theChosenSessionIsTheLatestWhenNoneIsChosen() {
		assertEquals(Moment.of(third), Moment.chosenIn(file));
		file.setShownAsOf(first);
		assertEquals(Moment.of(first), Moment.chosenIn(file));
		assertEquals(Moment.TODAY, Moment.chosenIn(null));
		assertEquals(Moment.TODAY, Moment.chosenIn(CasesFactory.eINSTANCE.createCaseFile()));
	}

	@Test
	void twoMomentsShowWhatIsNewWhatHasGoneAndWhatHasChanged() {
		Comparison comparison = CasesFactory.eINSTANCE.createComparison();
		comparison.setEarlier(third);
		comparison.setLater(first);
		BeforeAndAfter moments = BeforeAndAfter.of(comparison);
		assertEquals(new BeforeAndAfter(Moment.of(first), Moment.of(third)), moments, "in their order");
		assertEquals(Change.UNCHANGED, moments.of(image));
		noticed(third, AwarenessDegree.MOSTLY);
		assertEquals(Change.UNCHANGED, moments.of(image), "how it was before is not noted");
		noticed(first, AwarenessDegree.GLIMPSED);
		assertEquals(Change.CHANGED, moments.of(image));
		image.setStatedIn(second);
		assertEquals(Change.ADDED, moments.of(image));
		image.setValidTo(second);
		assertEquals(Change.ABSENT, moments.of(image));
		assertFalse(moments.shows(image));
		image.setStatedIn(null);
		assertEquals(Change.GONE, moments.of(image));
		assertTrue(moments.shows(image) && moments.of(image).isVisible());
	}

	@Test
	void withoutSessionsAComparisonIsOfTheStartAndToday() {
		assertEquals(new BeforeAndAfter(Moment.START, Moment.TODAY), BeforeAndAfter.of(CasesFactory.eINSTANCE.createComparison()));
	}
}
