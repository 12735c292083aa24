// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.Programme;
import org.relationalimages.model.practice.RunState;

/** A case with an empty practice programme, for tests. */
sealed class ProgrammeCase extends FindingsCase permits PracticeCase {

	static final PracticeFactory MAKE = PracticeFactory.eINSTANCE;

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
}
