// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__DYADS;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__FORMS;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__PROGRAMMES;
import static org.relationalimages.model.couples.CouplesPackage.Literals.DYAD__CYCLES;
import static org.relationalimages.model.couples.CouplesPackage.Literals.INTERACTION_CYCLE__KIND;
import static org.relationalimages.model.couples.CouplesPackage.Literals.STANDING_ELEMENT__STANDING;
import static org.relationalimages.model.practice.PracticePackage.Literals.ACTION_ITEM__ASKS_TO_TALK;
import static org.relationalimages.model.practice.PracticePackage.Literals.MICRO_EXPERIMENT__ASKS_TO_TALK;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__FORMS;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__PHASE;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__STATE;
import static org.relationalimages.model.practice.PracticePackage.Literals.PROGRAMME__RUNS;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.couples.CycleKind;
import org.relationalimages.model.practice.ActionItem;
import org.relationalimages.model.practice.CopingMeans;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.MicroExperiment;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.sessions.Evidence;

/**
 * Resources come first: the coping list exists before the vision is worked on (S1#26), and nobody who keeps silent is made to
 * talk before what helps is known (S1#5, S1#53). A task that asks to talk is one that is marked so.
 */
final class R49ResourcesFirst extends Rule<CaseFile> {

	R49ResourcesFirst() {
		super("R49", Severity.WARNING, CaseFile.class, "Resources come first", "S1#5, S1#26, S1#53",
				ReadFeatures.own(CASE_FILE__FORMS, CASE_FILE__PROGRAMMES, CASE_FILE__DYADS).andBelow(PROGRAMME__RUNS,
						PHASE_RUN__FORMS, PHASE_RUN__PHASE, PHASE_RUN__STATE, DYAD__CYCLES, INTERACTION_CYCLE__KIND, STANDING_ELEMENT__STANDING,
						ACTION_ITEM__ASKS_TO_TALK, MICRO_EXPERIMENT__ASKS_TO_TALK));
	}

	@Override
	protected void check(CaseFile file, Findings found) {
		if (Exercises.of(file).anyMatch(CopingMeans.class::isInstance))
			return;
		Fix begin = new Fix("Begin the coping list", () -> begin(file));
		firstOpenAfterResources(file).ifPresent(run -> found.add(run, PHASE_RUN__STATE,
				"The coping list is still empty. What has helped so far, even if it seems imperfect?", begin));
		if (isSilent(file))
			Exercises.of(file).filter(R49ResourcesFirst::asksToTalk).forEach(form -> found.add(form, feature(form),
					"In this silence nobody should be made to talk before resources are listed. What has helped each of them?",
					begin));
	}

	private static Optional<PhaseRun> firstOpenAfterResources(CaseFile file) {
		return Exercises.runs(file).filter(run -> run.getState() == RunState.OPEN
				&& run.getPhase().compareTo(Phase.VISION_CLARIFICATION) >= 0).findFirst();
	}

	private static boolean isSilent(CaseFile file) {
		return file.getDyads().stream().flatMap(dyad -> dyad.getCycles().stream())
				.anyMatch(cycle -> cycle.getKind() == CycleKind.SILENT_TREATMENT && Evidence.is(cycle));
	}

	private static boolean asksToTalk(ExerciseForm form) {
		return form instanceof ActionItem action && action.isAsksToTalk()
				|| form instanceof MicroExperiment experiment && experiment.isAsksToTalk();
	}

	private static EStructuralFeature feature(ExerciseForm form) {
		return form instanceof ActionItem ? ACTION_ITEM__ASKS_TO_TALK : MICRO_EXPERIMENT__ASKS_TO_TALK;
	}

	private static CopingMeans begin(CaseFile file) {
		CopingMeans coping = PracticeFactory.eINSTANCE.createCopingMeans();
		Exercises.runs(file).filter(run -> run.getPhase() == Phase.RESOURCE_IDENTIFICATION).findFirst()
				.map(PhaseRun::getForms).orElse(file.getForms()).add(coping);
		return coping;
	}
}
