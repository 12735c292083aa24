// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.MeaningDepth;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipKind;
import org.relationalimages.model.images.Disconnection;
import org.relationalimages.model.images.ExpectedResponse;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.ExperienceKind;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.MeaningFacet;
import org.relationalimages.model.images.RelationalCondition;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.ResponseKind;
import org.relationalimages.model.images.Stage;
import org.relationalimages.model.images.TriggerKind;
import org.relationalimages.model.images.Valence;
import org.relationalimages.model.strategies.Enactment;
import org.relationalimages.model.strategies.HeldBackKind;
import org.relationalimages.model.strategies.HeldBackPart;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.model.strategies.StrategyKind;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.model.teaching.RevealStep;
import org.relationalimages.tests.support.ShippedFiles;

/** The cases from Stiver and Miller contain the facts of their source, S0#3 and S0#36 to S0#41. */
class ImageCasesTest {

	@Test
	void theChildsExperienceBecomesAnImageAndAMeaningOfHerWorth() {
		CaseFile root = ShippedFiles.load("T1");
		Experience experience = root.getExperiences().get(0);
		assertEquals(ExperienceKind.NON_RESPONSE, experience.getKind());
		assertEquals(Disconnection.CHRONIC, experience.getDisconnection());
		assertTrue(experience.isRepeated());
		RelationalImage image = experience.getShapes().get(0);
		assertEquals(ResponseKind.NOT_RESPOND, image.getConditions().get(0).getExpected().get(0).getKind());
		Meaning worth = image.getMeanings().stream().filter(each -> each.getProvenance() == Provenance.SOURCE_TEXT).findFirst().orElseThrow();
		assertEquals(MeaningFacet.HOW_WORTHWHILE_IAM, worth.getFacet());
		assertTrue(MeaningDepth.of(worth) == 2);
		assertEquals(2, root.getYearnings().get(0).getToward().size());
	}

	@Test
	void theChildsStrategyIsASampleThatIsAskedForBeforeItIsShown() {
		CaseFile root = ShippedFiles.load("T1");
		StrategyOfSurvival sample = root.getStrategies().get(0);
		assertEquals(Provenance.TRAINER_ADDITION, sample.getProvenance());
		assertEquals(StrategyKind.ROLE_PLAYING, sample.getFamily());
		assertEquals(Set.of("That I need you", "Rage", "Despair"), sample.getKeepsOut().stream().map(HeldBackPart::getText).collect(Collectors.toSet()));
		RevealStep shows = root.getTeaching().getSteps().stream().filter(step -> step.getShows().contains(sample)).findFirst().orElseThrow();
		RevealStep before = root.getTeaching().getSteps().get(shows.getOrder() - 2);
		assertTrue(before.getTitle().startsWith("Exercise") && before.getQuestion().contains("strategy"), before::getTitle);
	}

	@Test
	void theChildsMeaningIsRevisedBecauseOfAGoodExperience() {
		ImageRevision revision = ShippedFiles.load("T1").getRevisions().get(0);
		assertEquals("Their not responding was not about my worth", ((Meaning) revision.getTo()).getStatement());
		assertEquals(ExperienceKind.DISCREPANT_GOOD, ((Experience) revision.getBecause().get(0)).getKind());
	}

	@Test
	void theInfantsImageIsAHypothesisAndCarriesTheLaterOne() {
		CaseFile root = ShippedFiles.load("T2");
		RelationalImage first = root.getImages().get(0);
		RelationalImage second = root.getImages().get(1);
		assertEquals("This soft warm something feels good whenever it is near.", first.getPicture());
		assertEquals(Stage.INFANCY, first.getLayer().getStage());
		assertTrue(first.isPreverbal() && first.isHypothetical());
		assertEquals(Valence.WARM, first.getValence());
		assertEquals(List.of(first), second.getBuiltOn());
		assertTrue(second.getLayer().getOrder() > first.getLayer().getOrder());
		assertTrue(first.getSources().stream().anyMatch(source -> source.getAuthors().equals("Stern") && source.getYear() == 1985));
		first.getQuotes().forEach(quote -> assertEquals("Stiver & Miller", quote.getSource().getAuthors(), quote::getText));
	}

	@Test
	void inABondOfParentAndChildTheParentComesFirst() {
		List<Relationship> bonds = ShippedFiles.load("T1").getRelationships().stream().filter(bond -> bond.getKind() == RelationshipKind.PARENT_CHILD).toList();
		assertEquals(2, bonds.size());
		bonds.forEach(bond -> assertEquals(List.of(PersonRole.PARENT, PersonRole.CLIENT), bond.getEnds().stream().map(Person::getRole).toList()));
	}

	/** What the paper cites, S0#42: the assumptions and the paradox rest on five works, the transference on one of them. */
	@Test
	void theWorksThatTheSourceCitesAreCited() {
		RevealStep assumption = ShippedFiles.load("T1").getTeaching().getSteps().get(1);
		assertEquals(List.of("Stiver & Miller 1995", "Miller 1988", "Stiver 1990", "Stiver 1990", "Miller & Stiver 1991", "Miller & Stiver 1994"),
				assumption.getSources().stream().map(source -> source.getAuthors() + " " + source.getYear()).toList());
		assertTrue(ShippedFiles.load("T3").getEnactments().get(0).getSources().stream().anyMatch(source -> source.getYear() == 1991));
	}

	@Test
	void everyStepOfTheRevealingPatternShowsOtherConditions() {
		List<RevealStep> steps = ShippedFiles.load("T3").getTeaching().getSteps();
		assertEquals(List.of(1, 2), List.of(steps.get(2), steps.get(3)).stream()
				.map(step -> (int) step.getHighlights().stream().filter(RelationalCondition.class::isInstance).count()).toList());
		assertTrue(Collections.disjoint(steps.get(2).getShows(), steps.get(3).getShows()));
	}

	@Test
	void whereTheTextEndsNothingIsInvented() {
		CaseFile root = ShippedFiles.load("T2");
		RelationalImage unfinished = root.getImages().get(1);
		assertTrue(unfinished.getMeanings().isEmpty());
		assertTrue(unfinished.getConditions().isEmpty());
		assertEquals(Valence.NEUTRAL, unfinished.getValence());
		RevealStep gap = root.getTeaching().getSteps().stream().filter(RevealStep::isGap).findFirst().orElseThrow();
		assertEquals(List.of(unfinished), gap.getShows());
	}

	@Test
	void threeTriggersMeetThreeResponsesEach() {
		RelationalImage image = ShippedFiles.load("T3").getImages().get(0);
		assertEquals(List.of(TriggerKind.REVEAL_FEELINGS, TriggerKind.COUNT_ON, TriggerKind.FEEL_CLOSE),
				image.getConditions().stream().map(each -> each.getTriggerKind()).toList());
		image.getConditions().forEach(condition -> assertEquals(List.of(ResponseKind.HURT, ResponseKind.ATTACK, ResponseKind.LEAVE),
				condition.getExpected().stream().map(ExpectedResponse::getKind).toList()));
		assertEquals(AwarenessDegree.PARTIAL, image.getAwareness());
	}

	@Test
	void theRevealingPatternHasBothSidesOfTheParadoxAndIsPlayedOut() {
		CaseFile root = ShippedFiles.load("T3");
		Paradox paradox = root.getParadoxes().get(0);
		assertFalse(paradox.getEmpathyWithYearning().isBlank());
		assertFalse(paradox.getEmpathyWithStrategy().isBlank());
		assertSame(HeldBackKind.FEELING, paradox.getStrategies().get(0).getKeepsOut().get(0).getKind());
		Enactment enactment = root.getEnactments().get(0);
		assertTrue(enactment.isSymbolic() && enactment.isDisplaced() && enactment.isDistorted());
		assertEquals(root.getImages().get(0), enactment.getImages().get(0));
	}

	@Test
	void everyParadoxHasBothSidesAndBothNotesOfEmpathy() {
		EnumSet<StrategyKind> kinds = EnumSet.noneOf(StrategyKind.class);
		for (String id : List.of("T1", "T3", "T4", "T5", "T7"))
			for (Paradox paradox : ShippedFiles.load(id).getParadoxes()) {
				assertFalse(paradox.getYearnings().isEmpty() || paradox.getStrategies().isEmpty() || paradox.getImages().isEmpty(), id);
				assertFalse(paradox.getEmpathyWithYearning().isBlank() || paradox.getEmpathyWithStrategy().isBlank(), id);
				for (StrategyOfSurvival strategy : paradox.getStrategies()) {
					assertFalse(strategy.getProtectsFrom().isBlank() || strategy.getHonouredHow().isBlank(), strategy::getName);
					kinds.add(strategy.getFamily());
				}
			}
		assertTrue(kinds.size() >= 9, kinds::toString);
	}
}
