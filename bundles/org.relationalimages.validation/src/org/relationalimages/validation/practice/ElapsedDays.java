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

/** The progress of a case in days, derived from what is noted in it, not from a calendar. */
final class ElapsedDays {

	private ElapsedDays() {
	}

	/** The last day for which an exercise, a session that is over or a completed phase is noted; -1 when there is none. */
	static int last(CaseFile file) {
		Stream<Integer> exercises = Exercises.all(file, ExerciseForm.class).stream().map(ExerciseForm::getDay);
		Stream<Integer> sessions = file.getSessions().stream().filter(TreatmentTimeline::isOver).map(Session::getDayOffset);
		Stream<Integer> phases = Exercises.runs(file).filter(run -> run.getState() == RunState.DONE).map(PhaseRun::getDayTo);
		return Stream.of(exercises, sessions, phases).flatMap(days -> days).filter(Objects::nonNull)
				.mapToInt(day -> day).max().orElse(-1);
	}
}
