// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Party;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.Programme;

/** Where elements belong on the board of a programme. The first round is represented by the programme, a later one by its first phase. */
final class BoardPlaces {

	private BoardPlaces() {
	}

	/** The programme that an element is or is in; null when it is in none. */
	static Programme programmeOf(EObject element) {
		EObject at = element;
		while (at != null && !(at instanceof Programme))
			at = at.eContainer();
		return (Programme) at;
	}

	/** The case that contains an element; null when none does. */
	static CaseFile caseOf(EObject element) {
		return EcoreUtil.getRootContainer(element) instanceof CaseFile file ? file : null;
	}

	/** The round of a phase, from 1. */
	static int roundOf(PhaseRun run) {
		return run.getCycle() == null ? 1 : Math.max(1, run.getCycle());
	}

	/** The round that an element of the board is in: that of its phase, else the first. */
	static int roundAt(EObject element) {
		for (EObject at = element; at != null; at = at.eContainer())
			if (at instanceof PhaseRun run)
				return roundOf(run);
		return 1;
	}

	/** The phases of a round, as they are noted. */
	static List<PhaseRun> runs(Programme programme, int round, Phase phase) {
		return programme == null ? List.of()
				: programme.getRuns().stream().filter(run -> roundOf(run) == round && (phase == null || run.getPhase() == phase)).toList();
	}

	/** What represents the rounds: the programme the first one, even without phases, and a phase each later one. */
	static List<EObject> rounds(Programme programme) {
		List<EObject> rounds = new ArrayList<>(List.of(programme));
		programme.getRuns().stream().map(BoardPlaces::roundOf).filter(round -> round > 1).distinct().sorted(Comparator.naturalOrder())
				.forEach(round -> rounds.add(runs(programme, round, null).getFirst()));
		return rounds;
	}

	/** The exercises of the case that are in no phase. */
	static List<ExerciseForm> loose(Programme programme) {
		CaseFile file = caseOf(programme);
		return file == null ? List.of() : file.getForms();
	}

	/** The people a programme is for: one, or two partners in their order. */
	static List<Person> people(Party party) {
		return switch (party) {
		case Person person -> List.of(person);
		case Dyad couple -> List.copyOf(couple.getPartners());
		case null, default -> List.of();
		};
	}
}
