// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import java.util.List;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.Programme;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Fix;

/** A case with an empty practice programme, for tests. */
final class ProgrammeCase {

	static final PracticeFactory MAKE = PracticeFactory.eINSTANCE;

	final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	final Programme programme = MAKE.createProgramme();

	ProgrammeCase() {
		file.getProgrammes().add(programme);
	}

	PhaseRun run(Phase phase, RunState state) {
		PhaseRun run = MAKE.createPhaseRun();
		run.setPhase(phase);
		run.setState(state);
		programme.getRuns().add(run);
		return run;
	}

	/** Adds an exercise outside of the programme. */
	<T extends ExerciseForm> T add(T form) {
		file.getForms().add(form);
		return form;
	}

	List<Finding> found(String rule) {
		return RuleFindings.by(rule, file);
	}

	boolean isSilent(String rule) {
		return found(rule).isEmpty();
	}

	List<String> messages(String rule) {
		return found(rule).stream().map(Finding::message).toList();
	}

	/** The names of all fixes that a rule offers. */
	List<String> fixes(String rule) {
		return found(rule).stream().flatMap(finding -> finding.fixes().stream()).map(Fix::name).toList();
	}

	/** Applies the only fix of that name. */
	Object mend(String rule, String fix) {
		List<Fix> named = found(rule).stream().flatMap(finding -> finding.fixes().stream())
				.filter(one -> one.name().equals(fix)).toList();
		if (named.size() != 1)
			throw new AssertionError(named.size() + " fixes of " + rule + " are called " + fix);
		return named.get(0).change().get();
	}
}
