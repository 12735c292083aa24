// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.design.Design;
import org.relationalimages.design.DiagramKind;
import org.relationalimages.document.diagrams.DiagramBeginning;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.Comparison;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipKind;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Stage;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.Programme;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.tests.support.SampleElements;

/** What a case lacks for a kind of diagram, and what is made of it at once. */
class DiagramBeginningTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();

	private DiagramBeginning of(EClass target) {
		return DiagramBeginning.of(new DiagramKind("a.odesign", "a", "A picture", List.of(target)), file);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void everyKindSaysWhatAnEmptyCaseLacks(DiagramKind kind) {
		DiagramBeginning beginning = DiagramBeginning.of(kind, file);
		assertTrue(beginning.missing().endsWith("."), beginning.missing());
	}

	static List<DiagramKind> kinds() {
		return DiagramKind.ALL;
	}

	@Test
	void partnersBecomeACouple() {
		DiagramBeginning nobody = of(CouplesPackage.Literals.DYAD);
		assertFalse(nobody.isOffered());
		assertEquals("A couple picture needs two partners: draw them in People & Bonds first.", nobody.missing());
		Person anna = SampleElements.person(file, "Anna");
		Relationship bond = SampleElements.bond(file, anna, SampleElements.person(file, "Ben"));
		bond.setKind(RelationshipKind.FRIENDSHIP);
		assertFalse(of(CouplesPackage.Literals.DYAD).isOffered());
		bond.setKind(RelationshipKind.MARRIED);
		assertEquals("Make Anna and Ben a couple", of(CouplesPackage.Literals.DYAD).offer());
		Dyad made = (Dyad) of(CouplesPackage.Literals.DYAD).make().get();
		assertSame(bond, made.getRelationship());
		assertEquals(bond.getEnds(), made.getPartners());
		assertEquals("Begin a cycle of Anna and Ben", of(CouplesPackage.Literals.INTERACTION_CYCLE).offer());
		assertSame(made, of(CouplesPackage.Literals.INTERACTION_CYCLE).make().get().eContainer());
	}

	@Test
	void aBondWithoutEndsIsNoCouple() {
		Relationship bond = CasesFactory.eINSTANCE.createRelationship();
		bond.setKind(RelationshipKind.PARTNERS);
		file.getRelationships().add(bond);
		assertFalse(of(CouplesPackage.Literals.DYAD).isOffered());
		assertFalse(of(CouplesPackage.Literals.INTERACTION_CYCLE).isOffered());
	}

	@Test
	void twoSessionsAreCompared() {
		file.getSessions().add(SessionsFactory.eINSTANCE.createSession());
		assertFalse(of(CasesPackage.Literals.COMPARISON).isOffered());
		file.getSessions().add(SessionsFactory.eINSTANCE.createSession());
		Comparison made = (Comparison) of(CasesPackage.Literals.COMPARISON).make().get();
		assertEquals(file.getSessions(), List.of(made.getEarlier(), made.getLater()));
	}

	@Test
	void aProgrammeIsForAClient() {
		assertFalse(of(PracticePackage.Literals.PROGRAMME).isOffered());
		Person mei = SampleElements.person(file, "Mei");
		mei.setRole(PersonRole.CLIENT);
		assertEquals("Begin a programme for Mei", of(PracticePackage.Literals.PROGRAMME).offer());
		assertSame(mei, ((Programme) of(PracticePackage.Literals.PROGRAMME).make().get()).getForWhom());
		assertSame(file, of(PracticePackage.Literals.SCALE).make().get().eContainer());
		assertFalse(of(ImagesPackage.Literals.RELATIONAL_IMAGE).isOffered());
	}

	@Test
	void anImageIsPlayedOutAFirstTime() {
		DiagramKind transference = DiagramKind.named(Design.TRANSFERENCE).orElseThrow();
		assertFalse(DiagramBeginning.of(transference, file).isOffered());
		RelationalImage image = SampleElements.imageIn(SampleElements.layer(file, 0, Stage.INFANCY), "Nobody comes");
		EObject target = DiagramBeginning.of(transference, file).make().get();
		assertSame(file, target);
		assertEquals(List.of(image), file.getEnactments().getFirst().getImages());
	}
}
