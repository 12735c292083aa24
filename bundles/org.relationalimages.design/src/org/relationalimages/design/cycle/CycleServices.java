// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.cycle;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.couple.Partners;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.CycleKind;
import org.relationalimages.model.couples.CycleStep;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.InteractionCycle;
import org.relationalimages.model.couples.Standing;

/** The cycle as a whole: its name in the middle of the ring, and where new steps go (S1#45, S1#53, S2#1). */
public class CycleServices {

	/** The title of a new diagram. */
	@Reads({ "name", "kind", "standing" })
	public String cycleTitle(InteractionCycle cycle) {
		return "Interaction Cycle: " + name(cycle) + (isHopedFor(cycle) ? " (" + Label.words(cycle.getStanding()) + ")" : "");
	}

	/** The words in the middle of the ring: the name, and beneath it whether it happens or is hoped for. */
	@Reads({ "name", "kind", "standing", "provenance" })
	public String cycleLabel(InteractionCycle cycle) {
		return Label.of(Label.isSupposed(cycle), name(cycle)) + "\n" + (isHopedFor(cycle) ? Label.words(cycle.getStanding()) : "as it happens");
	}

	/** The tooltip of the cycle. */
	@Reads({ "kind", "standing", "confidence", "checkedWithClient", "checkedIn.number", "provenance", "numbersInvented", "note" })
	public String cycleTip(InteractionCycle cycle) {
		return new Tip().add(cycle.getKind()).add(cycle.getStanding())
				.addCommon(cycle).text();
	}

	/** Whether the cycle is hoped for, proposed or agreed on, rather than one that happens. */
	@Reads("standing")
	public boolean isHopedForCycle(InteractionCycle cycle) {
		return isHopedFor(cycle);
	}

	/** The step before the one with which the ring begins; null when there are no steps. */
	public CycleStep lastStepOf(InteractionCycle cycle) {
		List<CycleStep> ring = Rings.inOrder(cycle);
		return ring.isEmpty() ? null : ring.getLast();
	}

	/** The step with which the ring begins; null when there are no steps. */
	public CycleStep firstStepOf(InteractionCycle cycle) {
		return cycle.getSteps().isEmpty() ? null : cycle.getSteps().getFirst();
	}

	/** Whose the next step is, after the last one: that of the other partner, or of the first one in an empty ring. */
	public Person nextPersonOf(InteractionCycle cycle) {
		CycleStep last = lastStepOf(cycle);
		Dyad dyad = Partners.coupleAround(cycle);
		return last == null ? Partners.at(dyad, 0) : Partners.other(dyad, last.getPerson());
	}

	/** The couple that an element is part of; null outside any. */
	@Reads("eContainer.eContainer.eContainer")
	public Dyad coupleAround(EObject element) {
		return Partners.coupleAround(element);
	}

	static boolean isHopedFor(InteractionCycle cycle) {
		return cycle != null && cycle.getStanding() != null && cycle.getStanding() != Standing.HAPPENED;
	}

	/** The name of a cycle, or else its kind. */
	static String name(InteractionCycle cycle) {
		String kind = cycle.getKind() == null || cycle.getKind() == CycleKind.OTHER ? "untitled cycle" : Label.words(cycle.getKind());
		return Label.firstOf(cycle.getName(), Character.toUpperCase(kind.charAt(0)) + kind.substring(1));
	}
}
