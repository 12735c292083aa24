// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.export.Audience;
import org.relationalimages.export.ExportGate;
import org.relationalimages.export.RedactedCopy;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RuleMute;
import org.relationalimages.model.cases.SafetyConcern;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionNote;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.model.strategies.StrategiesFactory;
import org.relationalimages.model.strategies.Yearning;

class RedactedCopyTest {

	private CaseFile root;

	@BeforeEach
	void aCase() {
		root = Sample.create();
		Person other = CasesFactory.eINSTANCE.createPerson();
		other.setPseudonym("Ben");
		root.getPersons().add(other);
		Relationship bond = CasesFactory.eINSTANCE.createRelationship();
		bond.getEnds().addAll(root.getPersons());
		root.getRelationships().add(bond);
		Session session = SessionsFactory.eINSTANCE.createSession();
		session.getParticipants().addAll(root.getPersons());
		for (boolean sensitive : new boolean[] { false, true }) {
			SessionNote note = SessionsFactory.eINSTANCE.createSessionNote();
			note.setSensitive(sensitive);
			session.getNotes().add(note);
		}
		root.getSessions().add(session);
	}

	private static RedactedCopy pass(CaseFile root, boolean notes, Audience audience) throws Exception {
		return ExportGate.pass(root, "sample", audience, notes);
	}

	private static void assertLeadsNowhere(RedactedCopy redactedCopy) {
		redactedCopy.root().eAllContents().forEachRemaining(element -> {
			for (EObject target : element.eCrossReferences())
				assertEquals(redactedCopy.root(), EcoreUtil.getRootContainer(target));
		});
	}

	@Test
	void notesAreLeftOutUnlessAskedFor() throws Exception {
		RedactedCopy redactedCopy = pass(root, false, Audience.READER);
		assertEquals(0, redactedCopy.root().getSessions().get(0).getNotes().size());
		assertEquals("Left out: 1 element marked sensitive, with what hangs on it; 1 session note.", redactedCopy.leftOut().sentence());
		assertEquals(1, pass(root, true, Audience.READER).root().getSessions().get(0).getNotes().size());
		assertEquals(1, pass(root, true, Audience.READER).leftOut().sensitive());
		assertEquals("Left out: 2 session notes.", pass(root, false, Audience.OWNER).leftOut().sentence());
		assertEquals("", pass(root, true, Audience.OWNER).leftOut().sentence());
	}

	@Test
	void aSensitivePersonTakesItsBondsAlong() throws Exception {
		root.getPersons().get(1).setSensitive(true);
		RedactedCopy redactedCopy = pass(root, true, Audience.READER);
		assertEquals(1, redactedCopy.root().getPersons().size());
		assertEquals(0, redactedCopy.root().getRelationships().size());
		assertEquals(1, redactedCopy.root().getSessions().get(0).getParticipants().size());
		assertEquals(0, redactedCopy.root().getPersons().get(0).getRelationships().size());
		assertLeadsNowhere(redactedCopy);
	}

	@Test
	void aSensitivePersonTakesTheInnerWorldAlong() throws Exception {
		Person ben = root.getPersons().get(1);
		ben.setSensitive(true);
		Yearning kept = StrategiesFactory.eINSTANCE.createYearning();
		kept.setHolder(root.getPersons().get(0));
		root.getYearnings().add(kept);
		int before = root.getYearnings().size();
		Yearning yearning = StrategiesFactory.eINSTANCE.createYearning();
		yearning.setText("to be found by his brother");
		yearning.setHolder(ben);
		root.getYearnings().add(yearning);
		RedactedCopy redactedCopy = pass(root, true, Audience.READER);
		assertEquals(before, redactedCopy.root().getYearnings().size());
		assertEquals(before + 1, pass(root, true, Audience.OWNER).root().getYearnings().size());
		assertLeadsNowhere(redactedCopy);
	}

	@Test
	void whatMayBeOfASensitiveClientIsLeftOutToo() throws Exception {
		Yearning yearning = StrategiesFactory.eINSTANCE.createYearning();
		root.getYearnings().add(yearning);
		Person ben = root.getPersons().get(1);
		ben.setSensitive(true);
		int before = root.getYearnings().size();
		assertEquals(before, pass(root, true, Audience.READER).root().getYearnings().size());
		ben.setRole(PersonRole.CLIENT);
		long held = root.getYearnings().stream().filter(one -> one.getHolder() != null).count();
		assertEquals(held, pass(root, true, Audience.READER).root().getYearnings().size());
	}

	@Test
	void aDangerForSensitivePersonsOnlyIsLeftOut() throws Exception {
		Person child = CasesFactory.eINSTANCE.createPerson();
		child.setSensitive(true);
		root.getPersons().add(child);
		SafetyConcern concern = CasesFactory.eINSTANCE.createSafetyConcern();
		concern.getPersonsAtRisk().add(child);
		root.getRelationships().get(0).getSafetyConcerns().add(concern);
		assertEquals(0, pass(root, true, Audience.READER).root().getRelationships().get(0).getSafetyConcerns().size());
		concern.getPersonsAtRisk().add(root.getPersons().get(0));
		RedactedCopy redactedCopy = pass(root, true, Audience.READER);
		assertEquals(1, redactedCopy.root().getRelationships().get(0).getSafetyConcerns().get(0).getPersonsAtRisk().size());
		assertLeadsNowhere(redactedCopy);
	}

	@Test
	void aSensitiveLayerTakesItsImagesAlong() throws Exception {
		root.getLifeLayers().get(0).setSensitive(true);
		RedactedCopy redactedCopy = pass(root, true, Audience.READER);
		assertEquals(0, redactedCopy.root().getLifeLayers().size());
		assertEquals(0, redactedCopy.root().getImages().size());
		assertEquals(2, redactedCopy.root().getParadoxes().size());
		assertLeadsNowhere(redactedCopy);
	}

	@Test
	void whyARuleIsMutedForASensitiveElementIsNotToldEither() throws Exception {
		root.getPersons().get(1).setSensitive(true);
		RuleMute mute = CasesFactory.eINSTANCE.createRuleMute();
		mute.setReason("because of Ben");
		mute.getElements().add(root.getPersons().get(1));
		root.getMutes().add(mute);
		assertEquals(0, pass(root, true, Audience.READER).root().getMutes().size());
		assertEquals(1, pass(root, true, Audience.OWNER).root().getMutes().size());
	}

	@Test
	void everythingCanBeSensitive() throws Exception {
		CaseFile all = HostileCase.create((element, attribute) -> attribute.getName());
		all.eAllContents().forEachRemaining(element -> {
			if (element instanceof ClinicalElement clinical)
				clinical.setSensitive(true);
		});
		RedactedCopy redactedCopy = pass(all, false, Audience.READER);
		redactedCopy.root().eAllContents().forEachRemaining(element -> assertTrue(!(element instanceof ClinicalElement), element::toString));
		assertLeadsNowhere(redactedCopy);
	}

	@Test
	void theOriginalStaysAsItIs() throws Exception {
		CaseFile before = EcoreUtil.copy(root);
		root.getPersons().get(1).setSensitive(true);
		before.getPersons().get(1).setSensitive(true);
		RedactedCopy redactedCopy = pass(root, false, Audience.READER);
		assertNotSame(root, redactedCopy.root());
		assertEquals(2, root.getPersons().size());
		assertEquals(1, root.getRelationships().size());
		assertEquals(root.getPersons().get(0).getId(), redactedCopy.root().getPersons().get(0).getId());
	}
}
