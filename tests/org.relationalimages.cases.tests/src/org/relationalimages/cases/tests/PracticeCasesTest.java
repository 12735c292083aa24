// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.AwarenessReading;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.Quote;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.CycleKind;
import org.relationalimages.model.couples.CycleStep;
import org.relationalimages.model.couples.InteractionCycle;
import org.relationalimages.model.images.Dominance;
import org.relationalimages.model.images.ExpectedResponse;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.ResponseKind;
import org.relationalimages.model.images.TriggerKind;
import org.relationalimages.model.practice.ActionItem;
import org.relationalimages.model.practice.CopingMeans;
import org.relationalimages.model.practice.ExceptionEntry;
import org.relationalimages.model.practice.ExceptionPattern;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.MicroExperiment;
import org.relationalimages.model.practice.PatternFactor;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.ProgressNarrative;
import org.relationalimages.model.practice.Ritual;
import org.relationalimages.model.practice.ScaleReading;
import org.relationalimages.model.strategies.StrategyKind;
import org.relationalimages.tests.support.ShippedFiles;

/** The cases from the wiki article contain the facts of their source, S1#45 to S1#62. */
class PracticeCasesTest {

	@Test
	void chenJingHasTwoFearsTwoStrategiesAndOneRing() {
		CaseFile root = ShippedFiles.load("T4");
		RelationalImage left = image(root, "If he wants space, he will leave me");
		RelationalImage swallowed = image(root, "If he comes close, I will be swallowed");
		assertEquals(StrategyKind.CLINGING_REASSURANCE, left.getGivesRiseTo().get(0).getFamily());
		assertEquals(StrategyKind.PUSHING_AWAY, swallowed.getGivesRiseTo().get(0).getFamily());
		assertEquals(ResponseKind.LEAVE, left.getConditions().get(0).getExpected().get(0).getKind());
		assertEquals(ResponseKind.ENGULF, swallowed.getConditions().get(0).getExpected().get(0).getKind());
		InteractionCycle cycle = root.getDyads().get(0).getCycles().get(0);
		assertEquals(CycleKind.PUSH_PULL, cycle.getKind());
		assertRing(cycle);
	}

	@Test
	void chenJingsScaleRisesInThreeReadings() {
		assertEquals(List.of(2.0, 3.0, 3.0, 3.0, 6.0, 7.0), numbers(ShippedFiles.load("T4")));
	}

	@Test
	void chenJingsExceptionsSpeakAgainstBothFears() {
		CaseFile root = ShippedFiles.load("T4");
		List<ExceptionEntry> exceptions = ShippedFiles.all(root, ExceptionEntry.class);
		assertEquals(List.of("Shopping for the weekend", "Cooking together"), exceptions.stream().map(ExceptionEntry::getName).toList());
		exceptions.forEach(exception -> assertEquals(2, exception.getContradicts().size(), exception::getName));
		assertEquals(PatternFactor.TOGETHER, ShippedFiles.all(root, ExceptionPattern.class).get(0).getFactor());
		RelationalImage discrepant = root.getImages().stream().filter(image -> image.getDominance() == Dominance.DISCREPANT).findFirst().orElseThrow();
		assertEquals(2, discrepant.getContradicts().size());
	}

	@Test
	void chenJingsProgrammeHasSixPhasesAndEveryKindOfExercise() {
		CaseFile root = ShippedFiles.load("T4");
		assertEquals(Arrays.asList(Phase.values()), root.getProgrammes().get(0).getRuns().stream().map(run -> run.getPhase()).toList());
		assertEquals(List.of(1, 8, 15, 22, 29, 36), root.getProgrammes().get(0).getRuns().stream().map(run -> run.getDayFrom()).toList());
		Set<EClass> kinds = PracticePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && PracticePackage.Literals.EXERCISE_FORM.isSuperTypeOf(type))
				.collect(Collectors.toCollection(HashSet::new));
		ShippedFiles.all(root, ExerciseForm.class).forEach(form -> kinds.remove(form.eClass()));
		assertTrue(kinds.isEmpty(), () -> "no " + kinds.stream().map(EClass::getName).toList());
		Ritual checkIn = ShippedFiles.all(root, Ritual.class).get(0);
		assertEquals(7, checkIn.getEveryDays());
		assertEquals(15, checkIn.getMinutes());
		assertTrue(ShippedFiles.all(root, ActionItem.class).size() < 10, "the menu is the group's exercise");
	}

	@Test
	void theSilentCoupleIsNotMadeToTalk() {
		CaseFile root = ShippedFiles.load("T5");
		InteractionCycle cycle = root.getDyads().get(0).getCycles().get(0);
		assertEquals(CycleKind.SILENT_TREATMENT, cycle.getKind());
		assertRing(cycle);
		assertEquals("The wall of silence", root.getProblems().get(0).getName());
		assertTrue(ShippedFiles.all(root, ActionItem.class).stream().noneMatch(ActionItem::isAsksToTalk));
		assertTrue(ShippedFiles.all(root, MicroExperiment.class).stream().noneMatch(MicroExperiment::isAsksToTalk));
		assertEquals(List.of(1.0, 2.0, 5.0, 5.0), numbers(root));
		assertEquals(42, root.getScales().get(0).getReadings().get(1).getDay());
	}

	@Test
	void zhaoLeisWorkIsBothStrategyAndCoping() {
		CopingMeans work = ShippedFiles.all(ShippedFiles.load("T5"), CopingMeans.class).get(0);
		assertEquals(StrategyKind.ABSORPTION_ELSEWHERE, work.getReframes().get(0).getFamily());
		assertEquals("Zhao Lei", ((Person) work.getPerson()).getPseudonym());
	}

	/** The week is from the source; its guide asks for three days, and the checks are meant to report it. */
	@Test
	void threeExceptionsMakeAPatternAndAnExperimentOfAWeek() {
		CaseFile root = ShippedFiles.load("T5");
		ExceptionPattern pattern = ShippedFiles.all(root, ExceptionPattern.class).get(0);
		assertEquals(3, pattern.getEntries().size());
		assertEquals("A small kind gesture", pattern.getName());
		MicroExperiment experiment = ShippedFiles.all(root, MicroExperiment.class).get(0);
		assertEquals(7, experiment.getDays());
		assertEquals(pattern, experiment.getPattern());
		assertEquals("Place a cup of jasmine tea on her desk", ShippedFiles.all(root, ActionItem.class).get(0).getText());
	}

	@Test
	void theSilentCouplesImagesAreMarkedAsHypotheses() {
		CaseFile root = ShippedFiles.load("T5");
		assertEquals(List.of("Zhao Lei", "Zhou Ting", "Zhao Lei", "Zhou Ting"),
				root.getImages().stream().map(image -> image.getHolder().getPseudonym()).toList());
		assertTrue(root.getImages().stream().allMatch(RelationalImage::isHypothetical));
		root.getImages().stream().filter(image -> image.getDominance() == Dominance.DISCREPANT)
				.forEach(image -> assertTrue(image.getFormedFrom().stream().anyMatch(ExceptionEntry.class::isInstance), image::getPicture));
	}

	@Test
	void noReplyMeansThreeThingsAndTheSmallVoiceSpeaksAgainstIt() {
		CaseFile root = ShippedFiles.load("T6");
		RelationalImage fear = root.getImages().get(0);
		assertEquals(TriggerKind.NO_REPLY, fear.getConditions().get(0).getTriggerKind());
		assertEquals(List.of(ResponseKind.NOT_CARE, ResponseKind.LEAVE, ResponseKind.NOT_CARE),
				fear.getConditions().get(0).getExpected().stream().map(ExpectedResponse::getKind).toList());
		RelationalImage voice = fear.getContradictedBy().get(0);
		assertEquals(List.of(AwarenessDegree.GLIMPSED, AwarenessDegree.PARTIAL, AwarenessDegree.FULL),
				voice.getAwarenessHistory().stream().map(AwarenessReading::getDegree).toList());
		assertEquals(AwarenessDegree.FULL, voice.getAwareness());
	}

	/** S1#60 and S1#62: what became of the label, and what the small ritual brought. */
	@Test
	void liuJiasProgressIsInTheWordsOfTheArticle() {
		ProgressNarrative progress = ShippedFiles.all(ShippedFiles.load("T6"), ProgressNarrative.class).get(0);
		assertEquals(Provenance.SOURCE_TEXT, progress.getProvenance());
		assertTrue(progress.getLearnedSelf().contains("sliding scale") && progress.getNow().contains("significant results"));
		assertEquals(Provenance.SOURCE_TEXT, ShippedFiles.all(ShippedFiles.load("T6"), ExceptionPattern.class).get(0).getProvenance());
	}

	/** S1#45 to S1#52, each by a word of its own. */
	@ParameterizedTest
	@ValueSource(strings = { "becomes clingy", "inexplicable fear", "the fear of being engulfed", "every step could be my last", "serious problems",
			"that's a form of strength", "check my phone first thing", "not nervously but comfortably", "went grocery shopping", "one shared activity per week",
			"developed preventive coping strategies", "a regular \"check-in\" habit" })
	void whatTheArticleReportsOfChenJingIsQuoted(String words) {
		assertTrue(ShippedFiles.all(ShippedFiles.load("T4"), Quote.class).stream().anyMatch(quote -> quote.getText().contains(words)), words);
	}

	@Test
	void liuJiasLabelBecomesAQuestionWithoutBeingDeleted() {
		CaseFile root = ShippedFiles.load("T6");
		Meaning before = (Meaning) root.getRevisions().get(0).getFrom();
		Meaning after = (Meaning) root.getRevisions().get(0).getTo();
		assertEquals(ChangeStatus.REVISED, before.getStatus());
		assertTrue(after.getStatement().endsWith("?"), after::getStatement);
		assertEquals(ShippedFiles.all(root, ExceptionEntry.class), root.getRevisions().get(0).getBecause());
		assertEquals(1, ShippedFiles.all(root, Ritual.class).get(0).getEveryDays());
		assertTrue(root.getScales().get(0).getReadings().isEmpty(), "readings are the exercise");
	}

	private static RelationalImage image(CaseFile root, String picture) {
		return root.getImages().stream().filter(image -> image.getPicture().equals(picture)).findFirst().orElseThrow();
	}

	private static List<Double> numbers(CaseFile root) {
		return root.getScales().get(0).getReadings().stream()
				.flatMap((ScaleReading reading) -> List.of(reading.getLow(), reading.getHigh()).stream()).toList();
	}

	static void assertRing(InteractionCycle cycle) {
		Set<CycleStep> seen = new HashSet<>();
		CycleStep step = cycle.getSteps().get(0);
		while (seen.add(step)) {
			assertFalse(step.getNext().isEmpty(), step::getText);
			step = step.getNext().get(0);
		}
		assertEquals(cycle.getSteps().get(0), step, "the ring closes at its first step");
		assertEquals(cycle.getSteps().size(), seen.size());
	}
}
