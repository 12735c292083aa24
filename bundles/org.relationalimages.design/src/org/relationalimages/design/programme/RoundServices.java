// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.programme;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.model.cases.Party;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.Programme;

/** The six phases in the round of an element: services take no arguments but elements, so each phase has its own. */
public class RoundServices {

	private static final String ROUND = "cycle";
	private static final String RUNS = "runs.cycle";
	private static final String PHASES = "runs.phase";
	private static final String RUNS_BESIDE = "eContainer.runs.cycle";
	private static final String PHASES_BESIDE = "eContainer.runs.phase";

	/** Whether an element is a programme or in one of its phases. */
	public boolean isOnBoard(EObject element) {
		return BoardPlaces.programmeOf(element) != null;
	}

	/** The programme around an element; null when there is none. */
	public Programme programmeAround(EObject element) {
		return BoardPlaces.programmeOf(element);
	}

	/** The number of the round an element is in. */
	public Integer roundOf(EObject element) {
		return BoardPlaces.roundAt(element);
	}

	/** Who the programme around an element is for; null when that is not noted. */
	public Party whoseProgramme(EObject element) {
		Programme programme = BoardPlaces.programmeOf(element);
		return programme == null ? null : programme.getForWhom();
	}

	/** The runs of the phase of establishing in a round. */
	@Reads({ ROUND, RUNS, PHASES, RUNS_BESIDE, PHASES_BESIDE })
	public List<PhaseRun> runsOfEstablishing(EObject round) {
		return in(round, Phase.COLLABORATIVE_ESTABLISHMENT);
	}

	/** Whether the round has the phase of establishing. */
	public boolean hasRunOfEstablishing(EObject element) {
		return !runsOfEstablishing(element).isEmpty();
	}

	/** The latest run of the phase of establishing in the round; null when there is none. */
	public PhaseRun runOfEstablishing(EObject element) {
		return hasRunOfEstablishing(element) ? runsOfEstablishing(element).getLast() : null;
	}

	/** The runs of the phase of finding resources in a round. */
	@Reads({ ROUND, RUNS, PHASES, RUNS_BESIDE, PHASES_BESIDE })
	public List<PhaseRun> runsOfResources(EObject round) {
		return in(round, Phase.RESOURCE_IDENTIFICATION);
	}

	/** Whether the round has the phase of finding resources. */
	public boolean hasRunOfResources(EObject element) {
		return !runsOfResources(element).isEmpty();
	}

	/** The latest run of the phase of finding resources in the round; null when there is none. */
	public PhaseRun runOfResources(EObject element) {
		return hasRunOfResources(element) ? runsOfResources(element).getLast() : null;
	}

	/** The runs of the phase of clarifying the vision in a round. */
	@Reads({ ROUND, RUNS, PHASES, RUNS_BESIDE, PHASES_BESIDE })
	public List<PhaseRun> runsOfVision(EObject round) {
		return in(round, Phase.VISION_CLARIFICATION);
	}

	/** Whether the round has the phase of clarifying the vision. */
	public boolean hasRunOfVision(EObject element) {
		return !runsOfVision(element).isEmpty();
	}

	/** The latest run of the phase of clarifying the vision in the round; null when there is none. */
	public PhaseRun runOfVision(EObject element) {
		return hasRunOfVision(element) ? runsOfVision(element).getLast() : null;
	}

	/** The runs of the phase of amplifying exceptions in a round. */
	@Reads({ ROUND, RUNS, PHASES, RUNS_BESIDE, PHASES_BESIDE })
	public List<PhaseRun> runsOfExceptions(EObject round) {
		return in(round, Phase.EXCEPTION_AMPLIFICATION);
	}

	/** Whether the round has the phase of amplifying exceptions. */
	public boolean hasRunOfExceptions(EObject element) {
		return !runsOfExceptions(element).isEmpty();
	}

	/** The latest run of the phase of amplifying exceptions in the round; null when there is none. */
	public PhaseRun runOfExceptions(EObject element) {
		return hasRunOfExceptions(element) ? runsOfExceptions(element).getLast() : null;
	}

	/** The runs of the phase of building actions in a round. */
	@Reads({ ROUND, RUNS, PHASES, RUNS_BESIDE, PHASES_BESIDE })
	public List<PhaseRun> runsOfActions(EObject round) {
		return in(round, Phase.ACTION_CONSTRUCTION);
	}

	/** Whether the round has the phase of building actions. */
	public boolean hasRunOfActions(EObject element) {
		return !runsOfActions(element).isEmpty();
	}

	/** The latest run of the phase of building actions in the round; null when there is none. */
	public PhaseRun runOfActions(EObject element) {
		return hasRunOfActions(element) ? runsOfActions(element).getLast() : null;
	}

	/** The runs of the phase of consolidating in a round. */
	@Reads({ ROUND, RUNS, PHASES, RUNS_BESIDE, PHASES_BESIDE })
	public List<PhaseRun> runsOfKeeping(EObject round) {
		return in(round, Phase.CONSOLIDATION_AND_MAINTENANCE);
	}

	/** Whether the round has the phase of consolidating. */
	public boolean hasRunOfKeeping(EObject element) {
		return !runsOfKeeping(element).isEmpty();
	}

	/** The latest run of the phase of consolidating in the round; null when there is none. */
	public PhaseRun runOfKeeping(EObject element) {
		return hasRunOfKeeping(element) ? runsOfKeeping(element).getLast() : null;
	}

	private static List<PhaseRun> in(EObject element, Phase phase) {
		return BoardPlaces.runs(BoardPlaces.programmeOf(element), BoardPlaces.roundAt(element), phase);
	}
}
