// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.SafetyConcern;
import org.relationalimages.model.edit.PresentDanger;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;

/** What is dangerous now, and what is planned, in gentle sentences. */
class PresentDangerTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final SafetyConcern concern = CasesFactory.eINSTANCE.createSafetyConcern();

	PresentDangerTest() {
		Relationship bond = CasesFactory.eINSTANCE.createRelationship();
		bond.getSafetyConcerns().add(concern);
		file.getRelationships().add(bond);
	}

	@Test
	void whatHasPassedIsNoPresentDanger() {
		assertEquals(List.of(concern), PresentDanger.of(file));
		concern.setValidTo(SessionsFactory.eINSTANCE.createSession());
		assertEquals(List.of(), PresentDanger.of(file));
		assertEquals(List.of(), PresentDanger.of(CasesFactory.eINSTANCE.createCaseFile()));
	}

	@Test
	void thePlanFollowsTheDanger() {
		concern.setText(" He threatens\nto come by. ");
		Person ann = CasesFactory.eINSTANCE.createPerson();
		ann.setPseudonym("Ann");
		concern.getPersonsAtRisk().add(ann);
		concern.getPersonsAtRisk().add(CasesFactory.eINSTANCE.createPerson());
		assertEquals("Safety first: He threatens to come by (who may come to harm: Ann).", PresentDanger.danger(concern));
		concern.setPlan("A bag is packed; the neighbour knows.");
		Session session = SessionsFactory.eINSTANCE.createSession();
		session.setNumber(5);
		concern.setLookAgainIn(session);
		assertEquals("Planned: A bag is packed; the neighbour knows. Look again in session 5.", PresentDanger.plan(concern));
		session.setNumber(null);
		assertEquals("Planned: A bag is packed; the neighbour knows. Look again in a session without a number.", PresentDanger.plan(concern));
	}

	@Test
	void whatIsEmptyIsSaidGently() {
		assertEquals("Safety first: a concern without words yet.", PresentDanger.danger(concern));
		concern.setText(" ");
		concern.setPlan("");
		assertEquals("Safety first: a concern without words yet.", PresentDanger.danger(concern));
		assertEquals("Nothing is planned for safety yet.", PresentDanger.plan(concern));
	}
}
