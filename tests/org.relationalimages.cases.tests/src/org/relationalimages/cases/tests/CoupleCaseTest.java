// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.couples.Commitment;
import org.relationalimages.model.couples.CycleKind;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.InteractionCycle;
import org.relationalimages.model.couples.PartnerPosition;
import org.relationalimages.model.couples.PsychSystem;
import org.relationalimages.model.couples.RegulationEvent;
import org.relationalimages.model.couples.RegulationKind;
import org.relationalimages.model.couples.SafetyAgreement;
import org.relationalimages.model.couples.Standing;
import org.relationalimages.model.couples.StandingElement;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Stage;
import org.relationalimages.model.sessions.AgendaItem;
import org.relationalimages.model.sessions.Topic;
import org.relationalimages.model.strategies.Fear;
import org.relationalimages.model.strategies.StrategyKind;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.model.teaching.RevealStep;
import org.relationalimages.tests.support.ShippedFiles;

/** The bitter couple contains the facts of its source, S2#1 to S2#22, and its deliberate traps. */
class CoupleCaseTest {
	private final CaseFile root = ShippedFiles.load("T7");
	private final Dyad dyad = root.getDyads().get(0);

	@Test
	void theOriginStoryIsBlankAndTheFirstTask() {
		assertNull(dyad.getOriginStory().getHowMet());
		assertNull(dyad.getOriginStory().getWhyFellInLove());
		assertNull(dyad.getOriginStory().getAskedIn());
		assertEquals(Topic.ORIGIN_STORY, root.getSessions().get(0).getAgenda().get(0).getTopic());
	}

	@Test
	void dependenceLeadsThroughUnrepairedMisattunementToDistance() {
		RegulationEvent event = dyad.getEvents().get(0);
		assertEquals(RegulationKind.DEPENDENCE_BEGINS, event.getKind());
		int misattunements = 0;
		while (!event.getLeadsTo().isEmpty()) {
			event = event.getLeadsTo().get(0);
			if (event.getKind() == RegulationKind.MISATTUNEMENT) {
				misattunements++;
				assertTrue(event.isGross() && event.getRepairedBy() == null, event::getText);
			}
		}
		assertEquals(3, misattunements);
		assertEquals(RegulationKind.DISTANCING, event.getKind());
		assertEquals(5, dyad.getThreats().get(0).getCausedBy().size());
		assertTrue(dyad.getThreats().get(0).isBelowAwareness());
	}

	@Test
	void thePositionsRestOnEarlyHypotheticalImages() {
		List<PartnerPosition> positions = dyad.getPositions();
		assertEquals(Commitment.NEVER_FULLY, positions.get(0).getCommitment());
		assertEquals(PsychSystem.ONE_PERSON, positions.get(1).getSystem());
		for (PartnerPosition position : positions) {
			RelationalImage early = position.getGroundedIn().get(0);
			assertTrue(early.isHypothetical(), early::getPicture);
			assertEquals(Stage.EARLY_CHILDHOOD, early.getLayer().getStage());
			assertFalse(early.getFoundationOf().isEmpty(), early::getPicture);
		}
	}

	/** The trap: commitment is planned far too early, the one-person system not at all; the guide contains the answer. */
	@Test
	void theAgendaIsATrapAndTheGuideCorrectsIt() {
		AgendaItem trap = root.getSessions().get(1).getAgenda().get(0);
		assertEquals(Topic.COMMITMENT, trap.getTopic());
		assertTrue(trap.isPlanned());
		assertTrue(root.getSessions().get(1).getNumber() < root.getEarlyTreatmentSessions());
		assertTrue(ShippedFiles.all(root, AgendaItem.class).stream().noneMatch(item -> item.getTopic() == Topic.ONE_PERSON_SYSTEM));
		RevealStep step = root.getTeaching().getSteps().stream().filter(each -> each.getShows().contains(trap)).findFirst().orElseThrow();
		assertTrue(step.getExpectedAnswer().contains("one-person system") && step.getExpectedAnswer().contains("commitment is taken off"),
				step::getExpectedAnswer);
	}

	@Test
	void theRingsCloseAndTheTargetIsMarkedAsHopedFor() {
		assertEquals(List.of(CycleKind.ATTACK_COUNTERATTACK, CycleKind.SECURE), dyad.getCycles().stream().map(InteractionCycle::getKind).toList());
		dyad.getCycles().forEach(PracticeCasesTest::assertRing);
		assertEquals(List.of(RegulationKind.DISTRESS_RELIEF, RegulationKind.RELAXED_ALERT),
				dyad.getEvents().stream().filter(event -> event.getStanding() == Standing.HOPED_FOR).map(RegulationEvent::getKind).toList());
		assertEquals(List.of(Standing.HAPPENED, Standing.HOPED_FOR), dyad.getCycles().stream().map(InteractionCycle::getStanding).toList());
		assertEquals(List.of(Standing.PROPOSED, Standing.PROPOSED), dyad.getAgreements().stream().map(SafetyAgreement::getStanding).toList());
		List<StandingElement> open = ShippedFiles.all(root, StandingElement.class).stream()
				.filter(each -> each.getStanding() == Standing.HOPED_FOR || each.getStanding() == Standing.PROPOSED).toList();
		assertEquals(5, open.size());
		open.forEach(each -> assertNotNull(each.getLookAgainDay(), () -> ShippedFiles.named(each)));
	}

	/** S2#14 to S2#17: performing, the audition of courtship, and being relaxed and alert, which Winnicott called "going on being". */
	@Test
	void performingAuditioningAndGoingOnBeingAreInIt() {
		StrategyOfSurvival performing = root.getStrategies().stream().filter(each -> each.getFamily() == StrategyKind.PERFORMING).findFirst().orElseThrow();
		assertEquals("I must be chosen again every day", performing.getEmergesFrom().get(0).getPicture());
		assertTrue(dyad.getOriginStory().getCourtship().contains("audition"));
		RegulationEvent hoped = dyad.getEvents().stream().filter(event -> event.getKind() == RegulationKind.RELAXED_ALERT).findFirst().orElseThrow();
		assertTrue(hoped.getQuotes().stream().anyMatch(quote -> quote.getText().contains("going on being")));
	}

	/** The reply names one fear, that of non-mutuality; the other one is the trainer's. */
	@Test
	void aFearThatTheReplyDoesNotNameIsTheTrainers() {
		assertEquals(Map.of("To need somebody who may go", Provenance.TRAINER_ADDITION, "Fear and doubt of non-mutuality", Provenance.SOURCE_TEXT),
				root.getFears().stream().collect(Collectors.toMap(Fear::getText, Fear::getProvenance)));
	}

	@Test
	void theLastStepIsTheGapOfTheUnfinishedReply() {
		List<RevealStep> steps = root.getTeaching().getSteps();
		assertTrue(steps.get(steps.size() - 1).isGap());
	}
}
