// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tables;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.RunState;

/** Finds the exercises of a case, which are in the runs of its programmes or in the case itself. */
final class Forms {

	private Forms() {
	}

	/** The exercises of a kind by day, wherever they are; those without a day come last. */
	static <T extends ExerciseForm> List<T> of(EObject element, Class<T> kind) {
		if (!(EcoreUtil.getRootContainer(element) instanceof CaseFile file))
			return List.of();
		return Stream.concat(runs(file).flatMap(run -> run.getForms().stream()), file.getForms().stream()).filter(kind::isInstance).map(kind::cast)
				.sorted(Comparator.comparing(T::getDay, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
	}

	/** Where a new exercise goes: into the latest run of its phase that is open, else into the case; null outside a case. */
	static Identified home(EObject element, Phase phase) {
		if (!(EcoreUtil.getRootContainer(element) instanceof CaseFile file))
			return null;
		return runs(file).filter(run -> run.getPhase() == phase && run.getState() == RunState.OPEN).map(Identified.class::cast)
				.reduce((before, after) -> after).orElse(file);
	}

	private static Stream<PhaseRun> runs(CaseFile file) {
		return file.getProgrammes().stream().flatMap(programme -> programme.getRuns().stream());
	}
}
