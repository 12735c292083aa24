// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import java.util.Objects;
import java.util.stream.Stream;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.validation.sessions.TreatmentTimeline;

/** How far a case has come, told by what is noted in it; no calendar is asked. */
final class ElapsedDays {

	private ElapsedDays() {
	}

	/** The last day of which anything is noted, an exercise, a session that is over or a phase that is done; or -1. */
	static int last(CaseFile file) {
		Stream<Integer> exercises = Exercises.all(file, ExerciseForm.class).stream().map(ExerciseForm::getDay);
		Stream<Integer> sessions = file.getSessions().stream().filter(TreatmentTimeline::isOver).map(Session::getDayOffset);
		Stream<Integer> phases = Exercises.runs(file).filter(run -> run.getState() == RunState.DONE).map(PhaseRun::getDayTo);
		return Stream.of(exercises, sessions, phases).flatMap(days -> days).filter(Objects::nonNull)
				.mapToInt(day -> day).max().orElse(-1);
	}
}
