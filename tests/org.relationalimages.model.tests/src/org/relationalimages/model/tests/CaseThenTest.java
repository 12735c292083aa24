// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.AwarenessReading;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.ClientCheck;
import org.relationalimages.model.Identified;
import org.relationalimages.model.Ids;
import org.relationalimages.model.RimFactory;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.moments.CaseThen;
import org.relationalimages.model.moments.Moment;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.model.strategies.StrategiesFactory;

/** A case set back to a moment. */
class CaseThenTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Session first = session(1);
	private final Session second = session(2);
	private final RelationalImage old = image();
	private final RelationalImage later = image();

	private Session session(int number) {
		Session session = SessionsFactory.eINSTANCE.createSession();
		session.setNumber(number);
		file.getSessions().add(session);
		return session;
	}

	private RelationalImage image() {
		RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
		file.getImages().add(image);
		return image;
	}

	private CaseFile then(Session session) {
		Ids.assign(file);
		return CaseThen.of(file, Moment.of(session), null);
	}

	@Test
	void whatWasNotThereIsGoneWithAllThatRefersToIt() {
		later.setStatedIn(second);
		later.getBuiltOn().add(old);
		old.getContradicts().add(later);
		CaseFile then = then(first);
		assertEquals(List.of(old.getId()), then.getImages().stream().map(Identified::getId).toList());
		assertEquals(List.of(), then.getImages().getFirst().getFoundationOf());
		assertEquals(List.of(), then.getImages().getFirst().getContradicts());
		assertEquals(1, then.getSessions().size());
		assertTrue(EcoreUtil.ExternalCrossReferencer.find(then).isEmpty(), "nothing leads out of the copy");
		assertEquals(2, file.getImages().size(), "the case itself is not touched");
	}

	@Test
	void awarenessStatusAndAnswersAreThoseOfThen() {
		old.setAwareness(AwarenessDegree.FULL);
		old.setStatus(ChangeStatus.REVISED);
		old.setCheckedWithClient(ClientCheck.AGREED);
		old.setCheckedIn(second);
		AwarenessReading reading = RimFactory.eINSTANCE.createAwarenessReading();
		reading.setSession(first);
		reading.setDegree(AwarenessDegree.GLIMPSED);
		old.getAwarenessHistory().add(reading);
		ImageRevision revision = ImagesFactory.eINSTANCE.createImageRevision();
		revision.setSession(second);
		revision.setFrom(old);
		revision.setTo(later);
		file.getRevisions().add(revision);
		RelationalImage then = then(first).getImages().getFirst();
		assertEquals(AwarenessDegree.GLIMPSED, then.getAwareness());
		assertEquals(ChangeStatus.ACTIVE, then.getStatus());
		assertEquals(ClientCheck.NOT_YET, then.getCheckedWithClient());
		assertNull(then.getCheckedIn());
		assertEquals(List.of(), then.getRevisedBy());
		assertEquals(ChangeStatus.REVISED, then(second).getImages().getFirst().getStatus());
	}

	@Test
	void framesStay() {
		Person person = CasesFactory.eINSTANCE.createPerson();
		person.setStatedIn(second);
		file.getPersons().add(person);
		Paradox paradox = StrategiesFactory.eINSTANCE.createParadox();
		paradox.setStatedIn(second);
		file.getParadoxes().add(paradox);
		assertEquals(1, then(first).getPersons().size());
		assertEquals(0, then(first).getParadoxes().size());
		assertEquals(1, CaseThen.of(file, Moment.of(first), paradox).getParadoxes().size());
	}
}
