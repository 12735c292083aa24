// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__FORMS;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__FORMS;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__PHASE;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__STATE;
import static org.relationalimages.model.practice.PracticePackage.Literals.PREVENTION_PLAN__EARLY_SIGNS;
import static org.relationalimages.model.practice.PracticePackage.Literals.PREVENTION_PLAN__PROVEN_COPING;
import static org.relationalimages.model.practice.PracticePackage.Literals.PREVENTION_PLAN__RESPONSES;
import static org.relationalimages.model.practice.PracticePackage.Literals.PREVENTION_PLAN__SUPPORT_WHEN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.relationalimages.model.NamedElement;
import org.relationalimages.model.practice.Celebration;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.PreventionPlan;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.TextQuestions;

/**
 * A prevention plan names early signs, what to do then, and where support is (S1#43); coping that has proved itself is something
 * to do. The last phase closes with a celebration (S1#44), noted in it or directly in the case.
 */
final class R45PreventionAndCelebration extends Rule<NamedElement> {

	R45PreventionAndCelebration() {
		super("R45", Severity.PROMPT, NamedElement.class, "Prevention plan and celebration", "S1#43, S1#44",
				ReadFeatures.own(PREVENTION_PLAN__EARLY_SIGNS, PREVENTION_PLAN__RESPONSES, PREVENTION_PLAN__PROVEN_COPING,
						PREVENTION_PLAN__SUPPORT_WHEN, PHASE_RUN__PHASE, PHASE_RUN__STATE, PHASE_RUN__FORMS).andAnywhere(CASE_FILE__FORMS));
	}

	@Override
	protected void check(NamedElement element, Findings found) {
		if (element instanceof PreventionPlan plan)
			checkPlan(plan, found);
		else if (element instanceof PhaseRun run && run.getPhase() == Phase.CONSOLIDATION_AND_MAINTENANCE
				&& run.getState() == RunState.DONE && Exercises.ofPhase(run, Celebration.class).isEmpty())
			found.add(run, PHASE_RUN__FORMS,
					"The last phase is done. How will the way be celebrated, and what did it come to mean?",
					new Fix("Add a celebration", () -> {
						Celebration celebration = PracticeFactory.eINSTANCE.createCelebration();
						run.getForms().add(celebration);
						return celebration;
					}));
	}

	private static void checkPlan(PreventionPlan plan, Findings found) {
		Map<EAttribute, String> open = new LinkedHashMap<>();
		if (isOpen(plan.getEarlySigns()))
			open.put(PREVENTION_PLAN__EARLY_SIGNS, "the early signs");
		if (isOpen(plan.getResponses()) && plan.getProvenCoping().isEmpty())
			open.put(PREVENTION_PLAN__RESPONSES, "what to do then");
		if (isOpen(plan.getSupportWhen()))
			open.put(PREVENTION_PLAN__SUPPORT_WHEN, "when and where to seek support");
		if (!open.isEmpty())
			found.add(plan, open.keySet().iterator().next(),
					"Still open in this plan: " + String.join(", ", open.values()) + ".");
	}

	private static boolean isOpen(List<String> texts) {
		return texts.stream().allMatch(TextQuestions::isBlank);
	}
}
