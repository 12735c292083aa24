// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.couples.CycleKind;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.InteractionCycle;
import org.relationalimages.model.couples.Standing;
import org.relationalimages.model.couples.StandingElement;
import org.relationalimages.model.practice.ActionItem;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.ScaleReading;
import org.relationalimages.model.practice.ValueItem;
import org.relationalimages.model.sessions.ConnectionEvent;
import org.relationalimages.model.sessions.ConnectionState;
import org.relationalimages.model.sessions.NoteFormat;
import org.relationalimages.model.sessions.NoteSection;
import org.relationalimages.model.sessions.ParadoxSide;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionNote;
import org.relationalimages.model.strategies.Arena;
import org.relationalimages.model.strategies.Enactment;
import org.relationalimages.tests.support.ShippedFiles;

/** The composite case contains a whole course: eight sessions, a couple, and a programme from the first phase to the last. */
class RichCaseCourseTest {

	private static final Set<ConnectionState> APART = Set.of(ConnectionState.ACUTE_DISCONNECTION, ConnectionState.CONDEMNED_ISOLATION);
	private final CaseFile root = ShippedFiles.load("T8");
	private final Dyad dyad = root.getDyads().getFirst();

	@Test
	void oldImagesArePlayedOutInSixSessions() {
		List<Enactment> inTheRoom = root.getEnactments().stream().filter(each -> each.getArena() == Arena.TRANSFERENCE).toList();
		assertTrue(inTheRoom.stream().map(Enactment::getSession).distinct().count() >= 6);
		root.getEnactments().forEach(each -> assertFalse(each.getTherapistResponse().isBlank(), each::getName));
		for (Arena arena : List.of(Arena.COUNTERTRANSFERENCE, Arena.PARTNER))
			assertTrue(root.getEnactments().stream().anyMatch(each -> each.getArena() == arena), arena::getName);
		assertTrue(root.getEnactments().stream().anyMatch(each -> each.getAwarenessHistory().size() > 1));
	}

	@Test
	void everyMomentTellsTheFiveGoodThingsAndEveryDisconnectionIsRepaired() {
		List<ConnectionEvent> moments = ShippedFiles.all(root, ConnectionEvent.class);
		Set<ConnectionEvent> repaired = moments.stream().map(ConnectionEvent::getRepairs).collect(Collectors.toSet());
		for (ConnectionEvent moment : moments) {
			for (Integer thing : Arrays.asList(moment.getZest(), moment.getAction(), moment.getClarity(), moment.getWorth(), moment.getDesire()))
				assertNotNull(thing, moment::getName);
			assertEquals(APART.contains(moment.getState()), repaired.contains(moment), moment::getName);
		}
		assertEquals(8, root.getSessions().size());
		assertTrue(moments.stream().anyMatch(moment -> moment.getState() == ConnectionState.ENHANCED_CONNECTION));
	}

	@Test
	void theNotesHaveEveryFormAndLeadToWhatTheySpeakOf() {
		List<SessionNote> notes = ShippedFiles.all(root, SessionNote.class);
		assertEquals(EnumSet.allOf(NoteFormat.class), EnumSet.copyOf(notes.stream().map(SessionNote::getFormat).toList()));
		notes.forEach(note -> assertTrue(note.getSections().stream().anyMatch(section -> !section.getMentions().isEmpty()), () -> ShippedFiles.named(note)));
		assertTrue(ShippedFiles.all(root, NoteSection.class).stream().noneMatch(section -> section.getText().isBlank()));
	}

	@Test
	void interventionsSpeakToBothSides() {
		Set<ParadoxSide> sides = root.getSessions().stream().flatMap(session -> session.getInterventions().stream()).map(each -> each.getAddresses())
				.collect(Collectors.toSet());
		assertTrue(sides.containsAll(List.of(ParadoxSide.YEARNING, ParadoxSide.STRATEGY, ParadoxSide.BOTH)), sides::toString);
		root.getSessions().forEach(session -> assertFalse(session.getInterventions().isEmpty(), session::getName));
	}

	@Test
	void snapshotsMarkTheBeginningTheMiddleAndTheEnd() {
		assertEquals(List.of(1, 4, 8), root.getSnapshots().stream().map(each -> each.getSession().getNumber()).toList());
	}

	@Test
	void whatIsHopedForIsApartAndHasADayToLookAgain() {
		List<StandingElement> open = ShippedFiles.all(dyad, StandingElement.class).stream()
				.filter(each -> EnumSet.of(Standing.HOPED_FOR, Standing.PROPOSED).contains(each.getStanding())).toList();
		assertEquals(3, open.size());
		open.forEach(each -> assertNotNull(each.getLookAgainDay(), () -> ShippedFiles.named(each)));
		assertEquals(List.of(Standing.AGREED, Standing.PROPOSED), dyad.getAgreements().stream().map(StandingElement::getStanding).toList());
		assertEquals(List.of(CycleKind.PURSUE_WITHDRAW, CycleKind.SECURE), dyad.getCycles().stream().map(InteractionCycle::getKind).toList());
		dyad.getCycles().forEach(PracticeCasesTest::assertRing);
	}

	@Test
	void theCoupleHasABeginningTwoPositionsAndReadingsOverTime() {
		assertFalse(dyad.getOriginStory().getHowMet().isBlank() || dyad.getOriginStory().getWhyFellInLove().isBlank());
		assertEquals(2, dyad.getPositions().size());
		dyad.getPositions().forEach(position -> assertFalse(position.getGroundedIn().isEmpty(), position::getHistory));
		assertEquals(List.of(6, 3), dyad.getReadings().stream().map(reading -> reading.getAlienation()).toList());
		dyad.getReadings().forEach(reading -> assertTrue(reading.isNumbersInvented()));
		List<Relationship> read = root.getRelationships().stream().filter(bond -> !bond.getReadings().isEmpty()).toList();
		assertEquals(2, read.size());
		for (Relationship bond : read) {
			assertTrue(bond.getReadings().getLast().getMutuality() > bond.getReadings().getFirst().getMutuality());
			assertTrue(bond.getReadings().getLast().getFeltSafety() > bond.getReadings().getFirst().getFeltSafety());
		}
	}

	@Test
	void theProgrammeHasSixPhasesAndEveryKindOfExercise() {
		assertEquals(Arrays.asList(Phase.values()), root.getProgrammes().getFirst().getRuns().stream().map(PhaseRun::getPhase).toList());
		Set<EClass> kinds = PracticePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && PracticePackage.Literals.EXERCISE_FORM.isSuperTypeOf(type))
				.collect(Collectors.toCollection(HashSet::new));
		ShippedFiles.all(root, ExerciseForm.class).forEach(form -> kinds.remove(form.eClass()));
		assertTrue(kinds.isEmpty(), () -> "no " + kinds.stream().map(EClass::getName).toList());
		int values = ShippedFiles.all(root, ValueItem.class).size();
		int actions = ShippedFiles.all(root, ActionItem.class).size();
		assertTrue(values >= 5 && values <= 10 && actions >= 10 && actions <= 20, () -> values + " values, " + actions + " actions");
	}

	@Test
	void theScaleRisesOverFourOfHisOwnReadings() {
		List<ScaleReading> his = root.getScales().getFirst().getReadings().stream().filter(reading -> reading.getPerson() == reading.getAbout())
				.sorted((one, other) -> one.getDay() - other.getDay()).toList();
		assertEquals(List.of(2.0, 3.0, 5.0, 6.0), his.stream().map(ScaleReading::getLow).toList());
		his.forEach(reading -> assertFalse(reading.getWhyNotLower().isBlank() || reading.getOnePointUp().isBlank(), reading::getName));
	}

	/** What is told to have been said in a session lies in the course: not before the first session, and checked no earlier than stated. */
	@Test
	void nothingIsCheckedBeforeItWasSaid() {
		for (Identified element : ShippedFiles.all(root, Identified.class))
			if (element instanceof FormulatedElement one && one.getCheckedIn() != null)
				assertTrue(number(one.getStatedIn()) <= number(one.getCheckedIn()), () -> ShippedFiles.named(one));
		assertTrue(ShippedFiles.all(root, ClinicalElement.class).stream().filter(each -> each.getStatedIn() != null).count() > 50);
	}

	private static int number(Session session) {
		return session == null ? 0 : session.getNumber();
	}
}
