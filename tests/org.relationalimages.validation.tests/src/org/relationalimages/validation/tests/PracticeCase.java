// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import java.util.function.Consumer;

import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.PhaseRun;

/** A case with a programme for one person, for tests. */
final class PracticeCase extends ProgrammeCase {

	final Person person = CasesFactory.eINSTANCE.createPerson();

	PracticeCase() {
		file.getPersons().add(person);
		programme.setForWhom(person);
	}

	/** Adds an exercise to a phase, to the loose ones of the case when there is no phase. */
	<T extends ExerciseForm> T form(PhaseRun run, T form, Consumer<T> fill) {
		fill.accept(form);
		(run == null ? file.getForms() : run.getForms()).add(form);
		return form;
	}
}
