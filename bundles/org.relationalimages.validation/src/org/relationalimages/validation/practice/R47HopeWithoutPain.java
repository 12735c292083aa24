// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__EXPERIENCES;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__FEARS;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__FORMS;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__IMAGES;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__PROBLEMS;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__PROGRAMMES;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__FORMS;
import static org.relationalimages.model.practice.PracticePackage.Literals.PROGRAMME__RUNS;
import static org.relationalimages.model.practice.PracticePackage.Literals.RELATIONSHIP_NARRATIVE__STRUGGLES;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.ExternalProblem;
import org.relationalimages.model.practice.Celebration;
import org.relationalimages.model.practice.CopingMeans;
import org.relationalimages.model.practice.ExceptionDescription;
import org.relationalimages.model.practice.ExceptionEntry;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.HopeAnswer;
import org.relationalimages.model.practice.MiracleDay;
import org.relationalimages.model.practice.RelationshipNarrative;
import org.relationalimages.model.practice.StrengthExploration;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.TextQuestions;

/**
 * Hope must not become "overly optimistic dismissal" of pain (S1#16, S1#17). Checked once there are three exercises about
 * resources and nothing that hurts: no image, experience, fear, problem, nor a struggle in a narrative.
 */
final class R47HopeWithoutPain extends Rule<CaseFile> {

	private static final int A_FEW = 3;

	R47HopeWithoutPain() {
		super("R47", Severity.PROMPT, CaseFile.class, "Hope without a word about pain", "S1#16",
				ReadFeatures.own(CASE_FILE__IMAGES, CASE_FILE__EXPERIENCES, CASE_FILE__FEARS, CASE_FILE__PROBLEMS,
						CASE_FILE__FORMS, CASE_FILE__PROGRAMMES)
						.andBelow(PROGRAMME__RUNS, PHASE_RUN__FORMS, RELATIONSHIP_NARRATIVE__STRUGGLES));
	}

	@Override
	protected void check(CaseFile file, Findings found) {
		if (!file.getImages().isEmpty() || !file.getExperiences().isEmpty() || !file.getFears().isEmpty()
				|| !file.getProblems().isEmpty() || Exercises.of(file).filter(R47HopeWithoutPain::isHopeful).limit(A_FEW).count() < A_FEW
				|| Exercises.of(file).anyMatch(R47HopeWithoutPain::hasStruggles))
			return;
		found.add(file, CASE_FILE__PROBLEMS, "Hope without dismissing the pain? What hurts has no place in this case yet.",
				new Fix("Add a problem to name", () -> {
					ExternalProblem problem = CouplesFactory.eINSTANCE.createExternalProblem();
					file.getProblems().add(problem);
					return problem;
				}));
	}

	private static boolean isHopeful(ExerciseForm form) {
		return switch (form) {
			case HopeAnswer hope -> true;
			case CopingMeans coping -> true;
			case StrengthExploration strength -> true;
			case ExceptionEntry exception -> true;
			case ExceptionDescription exception -> true;
			case MiracleDay miracle -> true;
			case Celebration celebration -> true;
			default -> false;
		};
	}

	private static boolean hasStruggles(ExerciseForm form) {
		return form instanceof RelationshipNarrative narrative && !TextQuestions.isBlank(narrative.getStruggles());
	}
}
