// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import static org.relationalimages.model.RimPackage.Literals.NAMED_ELEMENT__NAME;
import static org.relationalimages.model.practice.PracticePackage.Literals.FEEDBACK_REVIEW__ADJUST;
import static org.relationalimages.model.practice.PracticePackage.Literals.FEEDBACK_REVIEW__HAPPENED;
import static org.relationalimages.model.practice.PracticePackage.Literals.FEEDBACK_REVIEW__LEARNED;
import static org.relationalimages.model.practice.PracticePackage.Literals.FEEDBACK_REVIEW__TRIED;
import static org.relationalimages.model.practice.PracticePackage.Literals.MICRO_EXPERIMENT__LEARNED;
import static org.relationalimages.model.practice.PracticePackage.Literals.MICRO_EXPERIMENT__OBSERVATIONS;
import static org.relationalimages.model.practice.PracticePackage.Literals.MICRO_EXPERIMENT__PLAN;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.FeedbackReview;
import org.relationalimages.model.practice.MicroExperiment;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.Phrases;

/**
 * An experiment is carried out and looked back on not to evaluate success or failure but to learn (S1#36). The first such word
 * counts, in the order of the fields; a denial, such as "not about success or failure", does not count.
 */
final class R38SuccessOrFailure extends Rule<ExerciseForm> {

	private static final List<EAttribute> OF_EXPERIMENT = List.of(NAMED_ELEMENT__NAME, MICRO_EXPERIMENT__PLAN,
			MICRO_EXPERIMENT__OBSERVATIONS, MICRO_EXPERIMENT__LEARNED);
	private static final List<EAttribute> OF_REVIEW = List.of(NAMED_ELEMENT__NAME, FEEDBACK_REVIEW__TRIED,
			FEEDBACK_REVIEW__HAPPENED, FEEDBACK_REVIEW__LEARNED, FEEDBACK_REVIEW__ADJUST);

	private static final Phrases EVALUATING = Phrases.of("succeed", "succeeds", "succeeded", "succeeding", "success",
			"successes", "successful", "successfully", "unsuccessful", "unsuccessfully", "fail", "fails", "failed",
			"failing", "failure", "failures", "erfolg", "erfolge", "erfolgreich*", "misserfolg*", "gescheitert", "scheitern",
			"scheitert", "misslungen", "fehlgeschlagen");

	private static final Phrases DENIED = Phrases.of("not to evaluate success or failure", "not about success",
			"not about failure", "not about success or failure", "not for success or failure", "no success or failure",
			"neither success nor failure", "neither a success nor a failure", "not a success or failure",
			"not a success or a failure", "not a failure", "no failure");

	R38SuccessOrFailure() {
		super("R38", Severity.PROMPT, ExerciseForm.class, "Success or failure of an experiment", "S1#36",
				ReadFeatures.own(OF_EXPERIMENT.toArray(EAttribute[]::new)).andOwn(OF_REVIEW.toArray(EAttribute[]::new)));
	}

	@Override
	protected void check(ExerciseForm form, Findings found) {
		List<EAttribute> texts = form instanceof MicroExperiment ? OF_EXPERIMENT
				: form instanceof FeedbackReview ? OF_REVIEW : List.of();
		texts.stream().filter(text -> EVALUATING.isIn(DENIED.without((String) form.eGet(text)))).findFirst()
				.ifPresent(text -> found.add(form, text, "An experiment is for learning. What does this one show?"));
	}
}
