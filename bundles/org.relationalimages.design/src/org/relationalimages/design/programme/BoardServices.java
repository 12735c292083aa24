// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.programme;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.images.Lives;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.cases.Party;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.Programme;
import org.relationalimages.model.practice.RunState;

/** The programme as a whole, its phases and their states (S1#20). Nothing forces an order. */
public class BoardServices {

	/** The title of a new diagram. */
	@Reads({ "name", "forWhom.pseudonym", "forWhom.name", "forWhom.partners.pseudonym", "forWhom.partners.name" })
	public String boardTitle(Programme programme) {
		return "Programme Board: " + Label.firstOf(programme.getName(), names(programme.getForWhom()), "a programme");
	}

	/** The heading: the programme's name and whose it is. */
	@Reads({ "name", "forWhom.pseudonym", "forWhom.name", "forWhom.partners.pseudonym", "forWhom.partners.name" })
	public String boardLabel(Programme programme) {
		String names = names(programme.getForWhom());
		String name = Label.firstOf(programme.getName(), "A programme");
		return names.isEmpty() || name.contains(names) ? name : name + " – " + names;
	}

	/** The tooltip of the board. */
	@Reads({ "forWhom.pseudonym", "forWhom.name", "forWhom.partners.pseudonym", "forWhom.partners.name",
			"startDay", "note" })
	public String boardTip(Programme programme) {
		return new Tip().add("for", names(programme.getForWhom())).add("begins on day", programme.getStartDay(), "")
				.add("note", programme.getNote()).text();
	}

	/** What represents the rounds of a programme. */
	@Reads("runs.cycle")
	public List<EObject> roundsOf(Programme programme) {
		return BoardPlaces.rounds(programme);
	}

	/** The heading of a round. */
	@Reads("cycle")
	public String roundLabel(EObject round) {
		return "Round " + BoardPlaces.roundAt(round);
	}

	/** A phase with its state, its days, and a kind word where it came before an earlier one. */
	@Reads({ "name", "phase", "state", "cycle", "dayFrom", "dayTo", "eContainer.runs.phase", "eContainer.runs.state", "eContainer.runs.cycle",
			"eContainer.runs.dayFrom" })
	public String runLabel(PhaseRun run) {
		String state = isDone(run) ? "✓ done" : isPlanned(run) ? "○ planned" : "● open";
		String days = days(run);
		return (Label.isBlank(run.getName()) ? "" : run.getName().strip() + "\n") + state + (days.isEmpty() ? "" : ", " + days)
				+ (isAheadOfOthers(run) ? "\nEarly? Fine: phases spiral." : "");
	}

	/** The tooltip of a phase. */
	@Reads({ "note", "phase", "state", "cycle", "dayFrom", "dayTo", "eContainer.runs.phase", "eContainer.runs.state", "eContainer.runs.cycle",
			"eContainer.runs.dayFrom" })
	public String runTip(PhaseRun run) {
		return new Tip().add("round", BoardPlaces.roundOf(run), "").add("days", days(run))
				.addIf(isAheadOfOthers(run), "It began before a phase that often comes first. That is fine: phases spiral.")
				.add("note", run.getNote()).text();
	}

	/** Whether a phase has come to an end. */
	@Reads("state")
	public boolean isDone(PhaseRun run) {
		return run.getState() == RunState.DONE;
	}

	/** Whether a phase has not come to an end. */
	@Reads("state")
	public boolean isNotDone(PhaseRun run) {
		return !isDone(run);
	}

	/** Whether a phase has not begun. */
	@Reads("state")
	public boolean isPlanned(PhaseRun run) {
		return run.getState() == RunState.PLANNED || run.getState() == null;
	}

	/** Whether an element is a phase. */
	public boolean isRun(EObject element) {
		return element instanceof PhaseRun;
	}

	/** Whether an element is a phase that is not open. */
	public boolean mayOpen(EObject element) {
		return element instanceof PhaseRun run && run.getState() != RunState.OPEN;
	}

	/** Whether an element is a phase that is not done. */
	public boolean mayFinish(EObject element) {
		return element instanceof PhaseRun run && !isDone(run);
	}

	/** The round in which a phase is run once more. */
	public Integer nextRound(PhaseRun run) {
		Programme programme = BoardPlaces.programmeOf(run);
		return 1 + (programme == null ? BoardPlaces.roundOf(run) : programme.getRuns().stream().filter(one -> one.getPhase() == run.getPhase())
				.mapToInt(BoardPlaces::roundOf).max().orElse(1));
	}

	/** The exercises in a phase; for a programme those of the case that are in no phase. */
	@Reads({ "forms", "eContainer.forms" })
	public List<ExerciseForm> cardsIn(EObject place) {
		return switch (place) {
		case PhaseRun run -> run.getForms();
		case Programme programme -> BoardPlaces.loose(programme);
		default -> List.of();
		};
	}

	/** Whether a phase has begun although one that mostly comes before it has not, or began later. */
	private boolean isAheadOfOthers(PhaseRun run) {
		Programme programme = BoardPlaces.programmeOf(run);
		if (programme == null || isPlanned(run) || run.getPhase() == null)
			return false;
		for (PhaseRun other : BoardPlaces.runs(programme, BoardPlaces.roundOf(run), null))
			if (other.getPhase() != null && other.getPhase().getValue() < run.getPhase().getValue() && (isPlanned(other)
					|| other.getDayFrom() != null && run.getDayFrom() != null && other.getDayFrom() > run.getDayFrom()))
				return true;
		return false;
	}

	private static String days(PhaseRun run) {
		if (run.getDayFrom() == null && run.getDayTo() == null)
			return "";
		if (run.getDayTo() == null)
			return "from day " + run.getDayFrom();
		return run.getDayFrom() == null ? "until day " + run.getDayTo() : "days " + run.getDayFrom() + "–" + run.getDayTo();
	}

	/** The names of a person or of the partners of a couple; empty for nobody. */
	static String names(Party party) {
		return BoardPlaces.people(party).stream().map(Lives::nameOf).collect(Collectors.joining(" and "));
	}
}
