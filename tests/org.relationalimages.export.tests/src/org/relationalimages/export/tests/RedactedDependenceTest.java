// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.export.Audience;
import org.relationalimages.export.ExportGate;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.RegulationEvent;
import org.relationalimages.model.couples.ThreatResponse;
import org.relationalimages.model.practice.ActionCommitment;
import org.relationalimages.model.practice.ActionItem;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.FeedbackReview;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.Programme;
import org.relationalimages.model.practice.Scale;
import org.relationalimages.model.practice.ScaleReading;
import org.relationalimages.model.sessions.ConnectionEvent;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;

/** What somebody marked sensitive filled in, did or is measured by leaves with nobody's name either. */
class RedactedDependenceTest {

	private CaseFile root;
	private Person ana;
	private Person ben;

	@BeforeEach
	void aCase() {
		root = Sample.create();
		ana = root.getPersons().get(0);
		ben = CasesFactory.eINSTANCE.createPerson();
		ben.setPseudonym("Ben");
		ben.setSensitive(true);
		root.getPersons().add(ben);
	}

	private CaseFile copy() throws Exception {
		return ExportGate.pass(root, "sample", Audience.READER, true).root();
	}

	static List<EClass> forms() {
		return PracticePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && PracticePackage.Literals.EXERCISE_FORM.isSuperTypeOf(type)).toList();
	}

	@ParameterizedTest
	@MethodSource("forms")
	void exercisesGoWithThePersonWhoFilledThemIn(EClass type) throws Exception {
		for (Person person : List.of(ana, ben)) {
			ExerciseForm form = (ExerciseForm) EcoreUtil.create(type);
			form.setPerson(person);
			root.getForms().add(form);
		}
		List<ExerciseForm> left = copy().getForms().stream().filter(type::isInstance).toList();
		assertEquals(List.of(ana.getId()), left.stream().map(form -> ((Person) form.getPerson()).getId()).toList());
	}

	@Test
	void readingsGoWithThoseTheyAreAbout() throws Exception {
		Scale scale = PracticeFactory.eINSTANCE.createScale();
		root.getScales().add(scale);
		ScaleReading reading = PracticeFactory.eINSTANCE.createScaleReading();
		reading.setScale(scale);
		reading.setPerson(ana);
		reading.setAbout(ben);
		root.getForms().add(reading);
		assertTrue(copy().getScales().get(0).getReadings().isEmpty());
		reading.setAbout(ana);
		assertEquals(1, copy().getScales().get(0).getReadings().size());
	}

	@Test
	void programmesGoWithThoseTheyAreFor() throws Exception {
		Programme programme = PracticeFactory.eINSTANCE.createProgramme();
		programme.setForWhom(ben);
		root.getProgrammes().add(programme);
		assertTrue(copy().getProgrammes().isEmpty());
	}

	@Test
	void whatGrowsOfAnActionGoesWithIt() throws Exception {
		ActionItem action = PracticeFactory.eINSTANCE.createActionItem();
		ActionCommitment commitment = PracticeFactory.eINSTANCE.createActionCommitment();
		FeedbackReview review = PracticeFactory.eINSTANCE.createFeedbackReview();
		commitment.setAction(action);
		review.setCommitment(commitment);
		root.getForms().addAll(List.of(action, commitment, review));
		int all = root.getForms().size();
		assertEquals(all, copy().getForms().size());
		action.setSensitive(true);
		assertEquals(all - 3, copy().getForms().size());
	}

	@Test
	void statesOfABondGoWithIt() throws Exception {
		Session session = SessionsFactory.eINSTANCE.createSession();
		ConnectionEvent state = SessionsFactory.eINSTANCE.createConnectionEvent();
		var bond = CasesFactory.eINSTANCE.createRelationship();
		bond.getEnds().addAll(List.of(ana, ben));
		root.getRelationships().add(bond);
		state.setBetween(bond);
		session.getEvents().add(state);
		root.getSessions().add(session);
		int last = root.getSessions().size() - 1;
		assertTrue(copy().getSessions().get(last).getEvents().isEmpty());
	}

	@Test
	void eventsAndThreatsGoWithThePersonButStayForOthers() throws Exception {
		Person ida = CasesFactory.eINSTANCE.createPerson();
		root.getPersons().add(ida);
		Dyad couple = CouplesFactory.eINSTANCE.createDyad();
		couple.getPartners().addAll(List.of(ana, ida));
		RegulationEvent event = CouplesFactory.eINSTANCE.createRegulationEvent();
		event.setActor(ben);
		ThreatResponse his = CouplesFactory.eINSTANCE.createThreatResponse();
		his.getCarriedBy().add(ben);
		ThreatResponse both = CouplesFactory.eINSTANCE.createThreatResponse();
		both.getCarriedBy().addAll(List.of(ana, ben));
		couple.getEvents().add(event);
		couple.getThreats().addAll(List.of(his, both));
		root.getDyads().add(couple);
		Dyad left = copy().getDyads().get(root.getDyads().size() - 1);
		assertTrue(left.getEvents().isEmpty());
		assertEquals(1, left.getThreats().size());
		assertEquals(1, left.getThreats().get(0).getCarriedBy().size());
	}

	@Test
	void nothingLeadsOutOfTheCopy() throws Exception {
		exercisesGoWithThePersonWhoFilledThemIn(PracticePackage.Literals.LISTENING_TURN);
		CaseFile copy = copy();
		for (var all = copy.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			for (EReference link : element.eClass().getEAllReferences())
				if (!link.isContainment() && element.eGet(link) instanceof EObject target)
					assertEquals(copy, EcoreUtil.getRootContainer(target));
		}
	}
}
