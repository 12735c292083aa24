// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import java.util.List;
import java.util.function.Consumer;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.Programme;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.validation.rule.Finding;

/** A case with a programme for one person, for tests. */
final class PracticeCase {

	final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	final Person person = CasesFactory.eINSTANCE.createPerson();
	final Programme programme = PracticeFactory.eINSTANCE.createProgramme();

	PracticeCase() {
		file.getPersons().add(person);
		file.getProgrammes().add(programme);
		programme.setFor(person);
	}

	PhaseRun run(Phase phase, RunState state) {
		PhaseRun run = PracticeFactory.eINSTANCE.createPhaseRun();
		run.setPhase(phase);
		run.setState(state);
		programme.getRuns().add(run);
		return run;
	}

	/** Adds an exercise to a phase, to the loose ones of the case when there is no phase. */
	<T extends ExerciseForm> T form(PhaseRun run, T form, Consumer<T> fill) {
		fill.accept(form);
		(run == null ? file.getForms() : run.getForms()).add(form);
		return form;
	}

	<T extends ExerciseForm> T loose(T form) {
		return form(null, form, empty -> {
		});
	}

	List<Finding> found(String rule) {
		return RuleFindings.by(rule, file);
	}

	List<String> messages(String rule) {
		return found(rule).stream().map(Finding::message).toList();
	}

	boolean isSilent(String rule) {
		return found(rule).isEmpty();
	}

	/** Applies the first fix of the first finding. */
	Object mend(String rule) {
		return found(rule).get(0).fixes().get(0).change().get();
	}
}
