// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.cycle;

import java.util.List;

import org.relationalimages.design.couple.Partners;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.CycleKind;
import org.relationalimages.model.couples.CycleStep;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.InteractionCycle;
import org.relationalimages.model.couples.Standing;

/**
 * New cycles with the steps that are typical of their kind, worded as questions to both partners. Everything in them is
 * a hypothesis until the two have answered. The services add to the couple; tools call them.
 */
public class CycleTemplates {

	/** Words of a step that is the first partner's (0) or the second's (1). */
	private record Words(int side, String text) {
	}

	private static final List<Words> ATTACK = List.of(new Words(0, "What hurts, and how is it said?"),
			new Words(1, "What is heard, and what is said back?"), new Words(0, "What does that answer set off?"),
			new Words(1, "How does it start again?"));
	private static final List<Words> PURSUE = List.of(new Words(0, "Comes closer and asks: what for?"),
			new Words(1, "Moves away or goes quiet: what from?"), new Words(0, "Asks louder or more often: what would the distance mean?"),
			new Words(1, "Moves further away: what would coming closer cost?"));
	private static final List<Words> SILENCE = List.of(new Words(0, "Says nothing: what stays unsaid?"),
			new Words(1, "Notices the silence: what does it seem to mean?"), new Words(1, "Says nothing either: what does that protect?"),
			new Words(0, "Notices it in turn: what does it seem to mean?"));
	private static final List<Words> PUSH = List.of(new Words(1, "Wants space: what is it needed for?"),
			new Words(0, "Holds on or asks for reassurance: what is feared?"), new Words(1, "Comes close again: what is it like?"),
			new Words(0, "Pushes away: what is feared now?"));
	private static final List<Words> SECURE = List.of(new Words(0, "Shows distress: how can it be seen?"),
			new Words(1, "Turns to it at once: what helps?"), new Words(0, "Is relieved: how does it show?"),
			new Words(1, "Can show distress in turn: what makes it safe?"));

	/** Adds a cycle of attack and counterattack. */
	public InteractionCycle newAttackCycle(Dyad dyad) {
		return add(dyad, CycleKind.ATTACK_COUNTERATTACK, "Attack and counterattack", ATTACK);
	}

	/** Adds a cycle in which one pursues and the other withdraws. */
	public InteractionCycle newPursuitCycle(Dyad dyad) {
		return add(dyad, CycleKind.PURSUE_WITHDRAW, "Pursue and withdraw", PURSUE);
	}

	/** Adds a cycle in which silence answers silence. */
	public InteractionCycle newSilenceCycle(Dyad dyad) {
		return add(dyad, CycleKind.SILENT_TREATMENT, "Silence answers silence", SILENCE);
	}

	/** Adds a cycle of pushing away and pulling near. */
	public InteractionCycle newPushPullCycle(Dyad dyad) {
		return add(dyad, CycleKind.PUSH_PULL, "Push and pull", PUSH);
	}

	/** Adds the cycle the two hope for: distress that is relieved. */
	public InteractionCycle newSecureCycle(Dyad dyad) {
		InteractionCycle cycle = add(dyad, CycleKind.SECURE, "Safe with one another", SECURE);
		cycle.setStanding(Standing.HOPED_FOR);
		return cycle;
	}

	private static InteractionCycle add(Dyad dyad, CycleKind kind, String name, List<Words> words) {
		InteractionCycle cycle = CouplesFactory.eINSTANCE.createInteractionCycle();
		cycle.setName(name);
		cycle.setKind(kind);
		cycle.setProvenance(Provenance.THERAPIST_HYPOTHESIS);
		for (Words one : words) {
			CycleStep step = CouplesFactory.eINSTANCE.createCycleStep();
			step.setText(one.text());
			step.setPerson(Partners.at(dyad, one.side()));
			step.setProvenance(Provenance.THERAPIST_HYPOTHESIS);
			cycle.getSteps().add(step);
		}
		for (int i = 0; i < words.size(); i++)
			cycle.getSteps().get(i).getNext().add(cycle.getSteps().get((i + 1) % words.size()));
		dyad.getCycles().add(cycle);
		return cycle;
	}
}
