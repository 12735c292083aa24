// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.practice.ActionItem;
import org.relationalimages.model.practice.FeedbackReview;
import org.relationalimages.model.practice.MicroExperiment;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R38SuccessOrFailureTest {

	private final PracticeCase practice = new PracticeCase();
	private final MicroExperiment experiment = practice.add(PracticeFactory.eINSTANCE.createMicroExperiment());
	private final FeedbackReview review = practice.add(PracticeFactory.eINSTANCE.createFeedbackReview());

	@ParameterizedTest
	@ValueSource(strings = { "It was a success", "FAILED on the second day", "we succeeded", "a complete failure!",
			"He succeeds, I fail", "Unsuccessful", "Not a failure, but no success either",
			"Es ist gescheitert", "ein voller Erfolg" })
	void remindsThatAnExperimentIsForLearning(String text) {
		experiment.setObservations(text);
		List<Finding> found = practice.found("R38");
		assertEquals(1, found.size());
		assertSame(experiment, found.get(0).element());
		assertSame(PracticePackage.Literals.MICRO_EXPERIMENT__OBSERVATIONS, found.get(0).feature());
		assertSame(Severity.PROMPT, found.get(0).severity());
		assertTrue(found.get(0).message().startsWith("An experiment is for learning."), found.get(0).message());
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { "The ice began to melt", "Observe, not to evaluate success or failure but to learn",
			"His successor came", "It is neither success nor failure", "a failsafe" })
	void isSilentAboutLearning(String text) {
		experiment.setPlan(text);
		review.setLearned(text);
		experiment.setName(null);
		assertTrue(practice.isSilent("R38"));
	}

	@Test
	void looksAtReviewsAndNamesAndSaysItOnceForEach() {
		review.setTried("Tea");
		review.setHappened("It failed");
		review.setAdjust("Succeed next time");
		experiment.setName("A failure");
		experiment.setLearned("to fail");
		List<Finding> found = practice.found("R38");
		assertEquals(List.of(RimPackage.Literals.NAMED_ELEMENT__NAME,
				PracticePackage.Literals.FEEDBACK_REVIEW__HAPPENED), found.stream().map(Finding::feature).toList());
	}

	@Test
	void otherExercisesMaySpeakOfFailure() {
		ActionItem action = practice.add(PracticeFactory.eINSTANCE.createActionItem());
		action.setText("Tell him about my failed exam at supper");
		assertTrue(practice.isSilent("R38"));
	}

	@Test
	void isSilentAboutTheTeachingCases() {
		for (TeachingCase each : TeachingCases.all())
			assertEquals(List.of(), RuleFindings.by("R38", ShippedFiles.load(each)), each.id());
	}
}
