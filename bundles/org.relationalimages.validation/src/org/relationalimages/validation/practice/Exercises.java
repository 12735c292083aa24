// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Party;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.Programme;

/** Finds exercises: they belong to the phases of a programme, or directly to the case (loose). */
final class Exercises {

	private Exercises() {
	}

	/** The runs of all phases, programme by programme. */
	static Stream<PhaseRun> runs(CaseFile file) {
		return file.getProgrammes().stream().flatMap(programme -> programme.getRuns().stream());
	}

	/** The runs of one phase. */
	static List<PhaseRun> runs(CaseFile file, Phase phase) {
		return runs(file).filter(run -> run.getPhase() == phase).toList();
	}

	/** All exercises: first those of the programmes, then the loose ones. */
	static Stream<ExerciseForm> of(CaseFile file) {
		return Stream.concat(runs(file).flatMap(run -> run.getForms().stream()), file.getForms().stream());
	}

	/** All exercises of a kind, in the same order. */
	static <T extends ExerciseForm> List<T> all(CaseFile file, Class<T> kind) {
		return of(file).filter(kind::isInstance).map(kind::cast).toList();
	}

	/** The exercises of a kind in one list. */
	static <T extends ExerciseForm> Stream<T> in(List<ExerciseForm> place, Class<T> kind) {
		return place.stream().filter(kind::isInstance).map(kind::cast);
	}

	/** The exercises of a kind that count for a phase: those in it and the loose ones. */
	static <T extends ExerciseForm> List<T> ofPhase(PhaseRun run, Class<T> kind) {
		List<ExerciseForm> loose = EcoreUtil.getRootContainer(run) instanceof CaseFile file ? file.getForms() : List.of();
		return Stream.concat(in(run.getForms(), kind), in(loose, kind)).toList();
	}

	/** The exercises beside this one: of its phase, or the loose ones of the case. */
	static List<ExerciseForm> beside(ExerciseForm form) {
		return form.eContainer() instanceof PhaseRun run ? run.getForms() : ((CaseFile) form.eContainer()).getForms();
	}

	/** The owner of an exercise: the person noted, otherwise those whom the programme is for; null if neither. */
	static Party ownerOf(ExerciseForm form) {
		if (form.getPerson() == null && form.eContainer() instanceof PhaseRun run
				&& run.eContainer() instanceof Programme programme)
			return programme.getForWhom();
		return form.getPerson();
	}
}
