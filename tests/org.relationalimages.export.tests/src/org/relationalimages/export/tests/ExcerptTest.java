// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.export.Excerpt;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RuleMute;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionNote;
import org.relationalimages.model.sessions.SessionsFactory;

class ExcerptTest {

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

	private static void assertLeadsNowhere(Excerpt excerpt) {
		excerpt.root().eAllContents().forEachRemaining(element -> {
			for (EObject target : element.eCrossReferences())
				assertEquals(excerpt.root(), EcoreUtil.getRootContainer(target));
		});
	}

	@Test
	void notesAreLeftOutUnlessAskedFor() {
		Excerpt excerpt = Excerpt.of(root, false, false);
		assertEquals(0, excerpt.root().getSessions().get(0).getNotes().size());
		assertEquals("Left out: one element marked sensitive, with what hangs on it; one session note.", excerpt.leftOut());
		assertEquals(1, Excerpt.of(root, true, false).root().getSessions().get(0).getNotes().size());
		assertEquals(1, Excerpt.of(root, true, false).sensitive());
		assertEquals("Left out: 2 session notes.", Excerpt.of(root, false, true).leftOut());
		assertEquals("", Excerpt.of(root, true, true).leftOut());
	}

	@Test
	void aSensitivePersonTakesItsBondsAlong() {
		root.getPersons().get(1).setSensitive(true);
		Excerpt excerpt = Excerpt.of(root, true, false);
		assertEquals(1, excerpt.root().getPersons().size());
		assertEquals(0, excerpt.root().getRelationships().size());
		assertEquals(1, excerpt.root().getSessions().get(0).getParticipants().size());
		assertEquals(0, excerpt.root().getPersons().get(0).getRelationships().size());
		assertLeadsNowhere(excerpt);
	}

	@Test
	void aSensitiveLayerTakesItsImagesAlong() {
		root.getLifeLayers().get(0).setSensitive(true);
		Excerpt excerpt = Excerpt.of(root, true, false);
		assertEquals(0, excerpt.root().getLifeLayers().size());
		assertEquals(0, excerpt.root().getImages().size());
		assertEquals(2, excerpt.root().getParadoxes().size());
		assertLeadsNowhere(excerpt);
	}

	@Test
	void whyARuleIsMutedForASensitiveElementIsNotToldEither() {
		root.getPersons().get(1).setSensitive(true);
		RuleMute mute = CasesFactory.eINSTANCE.createRuleMute();
		mute.setReason("because of Ben");
		mute.getElements().add(root.getPersons().get(1));
		root.getMutes().add(mute);
		assertEquals(0, Excerpt.of(root, true, false).root().getMutes().size());
		assertEquals(1, Excerpt.of(root, true, true).root().getMutes().size());
	}

	@Test
	void everythingCanBeSensitive() {
		CaseFile all = HostileCase.create((element, attribute) -> attribute.getName());
		all.eAllContents().forEachRemaining(element -> {
			if (element instanceof ClinicalElement clinical)
				clinical.setSensitive(true);
		});
		Excerpt excerpt = Excerpt.of(all, false, false);
		excerpt.root().eAllContents().forEachRemaining(element -> assertTrue(!(element instanceof ClinicalElement), element::toString));
		assertLeadsNowhere(excerpt);
	}

	@Test
	void theOriginalStaysAsItIs() {
		CaseFile before = EcoreUtil.copy(root);
		root.getPersons().get(1).setSensitive(true);
		before.getPersons().get(1).setSensitive(true);
		Excerpt excerpt = Excerpt.of(root, false, false);
		assertNotSame(root, excerpt.root());
		assertEquals(2, root.getPersons().size());
		assertEquals(1, root.getRelationships().size());
		assertEquals(root.getPersons().get(0).getId(), excerpt.root().getPersons().get(0).getId());
	}
}
