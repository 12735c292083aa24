// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.cycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.couple.Partners;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.couples.CycleStep;
import org.relationalimages.model.couples.InteractionCycle;
import org.relationalimages.model.couples.SafetyAgreement;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.ReasonForChange;
import org.relationalimages.model.practice.ActionItem;
import org.relationalimages.model.practice.ExceptionEntry;
import org.relationalimages.model.practice.ExceptionPattern;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.MicroExperiment;
import org.relationalimages.model.strategies.Enactment;

/** Where the ring was left: exceptions, experiences, enactments, actions and agreements, and the actions that grew from them (S1#45, S1#55). */
public class ExitServices {

	/** The exits of all steps, each once. */
	@Reads({ "steps.exits" })
	public List<ReasonForChange> exitsOf(InteractionCycle cycle) {
		return cycle.getSteps().stream().flatMap(step -> step.getExits().stream()).filter(Objects::nonNull).distinct().toList();
	}

	/** The label of an exit: its kind and what was different. */
	@Reads({ "name", "text", "behavior", "context", "reveals", "provenance" })
	public String exitLabel(ReasonForChange exit) {
		return Label.of(Label.isSupposed(exit), kind(exit) + words(exit));
	}

	/** What was different, as it is edited in the label. */
	public String exitWords(ReasonForChange exit) {
		return words(exit);
	}

	/** The tooltip of an exit. */
	@Reads({ "context", "behavior", "reveals", "awareness", "confidence", "checkedWithClient", "checkedIn.number", "provenance",
			"numbersInvented", "note" })
	public String exitTip(ReasonForChange exit) {
		Tip tip = new Tip();
		if (exit instanceof ExceptionEntry exception)
			tip.add("where", exception.getContext()).add("what was done", exception.getBehavior()).add("shows", exception.getReveals());
		return tip.addCommon(exit).text();
	}

	/** Whether an element can be an exit: an exception, an experience, an enactment, an action or an agreement. */
	@Reads({})
	public boolean mayBeExit(EObject element) {
		return element instanceof ReasonForChange;
	}

	/** The steps of a cycle that lead to an exit. */
	public List<CycleStep> stepsLeavingBy(InteractionCycle cycle, ReasonForChange exit) {
		return cycle.getSteps().stream().filter(step -> step.getExits().contains(exit)).toList();
	}

	/** The actions that grew from the exits of a cycle. */
	@Reads({ "steps.exits", "eContainer.eContainer.forms.growsFrom", "eContainer.eContainer.forms.entries", "eContainer.eContainer.forms.pattern",
			"eContainer.eContainer.programmes.runs.forms.growsFrom", "eContainer.eContainer.programmes.runs.forms.entries",
			"eContainer.eContainer.programmes.runs.forms.pattern" })
	public List<ActionItem> actionsFrom(InteractionCycle cycle) {
		return exitsOf(cycle).stream().flatMap(exit -> grownFrom(exit).stream()).distinct().toList();
	}

	/** The actions that grew from an exit, directly or through the pattern and the experiment between them. */
	@Reads({ "eContainer.forms.growsFrom", "eContainer.programmes.runs.forms.growsFrom",
			"eContainer.eContainer.eContainer.forms.growsFrom", "eContainer.eContainer.eContainer.programmes.runs.forms.growsFrom",
			"eContainer.forms.entries", "eContainer.programmes.runs.forms.entries",
			"eContainer.eContainer.eContainer.forms.entries", "eContainer.eContainer.eContainer.programmes.runs.forms.entries",
			"eContainer.forms.pattern", "eContainer.programmes.runs.forms.pattern",
			"eContainer.eContainer.eContainer.forms.pattern", "eContainer.eContainer.eContainer.programmes.runs.forms.pattern" })
	public List<ActionItem> grownFrom(ReasonForChange exit) {
		return grownWith(exit).stream().filter(ActionItem.class::isInstance).map(ActionItem.class::cast).toList();
	}

	/** An exit and every form that grew from it. */
	private static Set<Object> grownWith(ReasonForChange exit) {
		Set<Object> grown = new LinkedHashSet<>();
		CaseFile file = exit instanceof ExceptionEntry ? Partners.caseAround(exit) : null;
		if (file == null)
			return grown;
		grown.add(exit);
		List<ExerciseForm> forms = new ArrayList<>(file.getForms());
		file.getProgrammes().forEach(programme -> programme.getRuns().forEach(run -> forms.addAll(run.getForms())));
		boolean more = true;
		while (more) {
			more = false;
			for (ExerciseForm form : forms)
				more |= roots(form).stream().anyMatch(grown::contains) && grown.add(form);
		}
		return grown;
	}

	/** The label of an action. */
	@Reads({ "text", "name", "provenance" })
	public String actionLabel(ActionItem action) {
		return Label.of(action, action.getText(), action.getName());
	}

	/** The tooltip of an action. */
	@Reads({ "situation", "provenance", "numbersInvented", "note" })
	public String actionTip(ActionItem action) {
		return new Tip().add("situation", action.getSituation()).addCommon(action).text();
	}

	/** Whether an element is an exception, from which actions can grow. */
	@Reads({})
	public boolean isException(EObject element) {
		return element instanceof ExceptionEntry;
	}

	/** From which of its roots an action grows that go back to an exit. */
	public List<ExerciseForm> rootsIn(ActionItem action, ReasonForChange exit) {
		Set<Object> grown = grownWith(exit);
		return action.getGrowsFrom().stream().filter(grown::contains).toList();
	}

	/** From which of its roots an action grows that go back to any exit of a cycle. */
	public List<ExerciseForm> rootsHere(InteractionCycle cycle, ActionItem action) {
		return exitsOf(cycle).stream().flatMap(exit -> rootsIn(action, exit).stream()).distinct().toList();
	}

	private static Collection<?> roots(ExerciseForm form) {
		return switch (form) {
		case ActionItem action -> action.getGrowsFrom();
		case ExceptionPattern pattern -> pattern.getEntries();
		case MicroExperiment experiment when experiment.getPattern() != null -> List.of(experiment.getPattern());
		default -> List.of();
		};
	}

	private static String kind(ReasonForChange exit) {
		return switch (exit) {
		case ExceptionEntry exception -> "Exception: ";
		case Enactment enactment -> "Enactment: ";
		case ActionItem action -> "Action: ";
		case SafetyAgreement agreement -> "Agreement: ";
		default -> "";
		};
	}

	private static String words(ReasonForChange exit) {
		return switch (exit) {
		case ExceptionEntry exception -> Label.firstOf(exception.getName(), exception.getBehavior(), exception.getContext(),
				exception.getReveals());
		case Enactment enactment -> Label.firstOf(enactment.getName(), enactment.getText());
		case Experience experience -> Label.firstOf(experience.getName(), experience.getText());
		case ActionItem action -> Label.firstOf(action.getName(), action.getText());
		case SafetyAgreement agreement -> Label.firstOf(agreement.getName(), agreement.getText());
		default -> Label.firstOf(exit.getName());
		};
	}
}
