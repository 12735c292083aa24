// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import static org.relationalimages.model.practice.PracticePackage.Literals.LISTENING_TURN__INTERRUPTED;
import static org.relationalimages.model.practice.PracticePackage.Literals.LISTENING_TURN__MINUTES;
import static org.relationalimages.model.practice.PracticePackage.Literals.LISTENING_TURN__SWITCHED_FROM;
import static org.relationalimages.model.practice.PracticePackage.Literals.LISTENING_TURN__SWITCHED_TO;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.practice.ListeningTurn;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.Owner;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** Each listens for five minutes without a word in between, then both switch roles (S1#23). */
final class R43ListeningInTurns extends Rule<ListeningTurn> {

	private static final int MINUTES = 5;

	R43ListeningInTurns() {
		super("R43", Severity.WARNING, ListeningTurn.class, "Listening in turns", "S1#23",
				ReadFeatures.own(LISTENING_TURN__SWITCHED_TO, LISTENING_TURN__SWITCHED_FROM, LISTENING_TURN__MINUTES,
						LISTENING_TURN__INTERRUPTED));
	}

	@Override
	protected void check(ListeningTurn turn, Findings found) {
		if (isAlone(turn))
			found.add(turn, LISTENING_TURN__SWITCHED_TO, "So far only one of the two was heard. Then they switch roles.",
					new Fix("Add the other turn", () -> addOther(turn)));
		if (turn.getMinutes() != null && turn.getMinutes() != MINUTES)
			found.add(Severity.PROMPT, turn, LISTENING_TURN__MINUTES,
					"Five minutes are asked for; this turn has " + turn.getMinutes() + ".",
					new Fix("Set to five minutes", () -> {
						turn.setMinutes(MINUTES);
						return turn;
					}));
		if (turn.isInterrupted())
			found.add(Severity.PROMPT, turn, LISTENING_TURN__INTERRUPTED,
					"This turn was interrupted. Would both like to try five undisturbed minutes again?");
	}

	private static boolean isAlone(ListeningTurn turn) {
		return (turn.getSwitchedTo() == null || turn.getSwitchedTo() == turn)
				&& (turn.getSwitchedFrom() == null || turn.getSwitchedFrom() == turn);
	}

	@SuppressWarnings("unchecked")
	private static ListeningTurn addOther(ListeningTurn turn) {
		Owner.caseOf(turn);
		ListeningTurn other = PracticeFactory.eINSTANCE.createListeningTurn();
		other.setSpeaker(turn.getListener());
		other.setListener(turn.getSpeaker());
		other.setPerson(turn.getListener());
		other.setDay(turn.getDay());
		other.setSession(turn.getSession());
		EObject holder = turn.eContainer();
		EStructuralFeature place = turn.eContainingFeature();
		EList<EObject> forms = (EList<EObject>) holder.eGet(place);
		forms.add(forms.indexOf(turn) + 1, other);
		turn.setSwitchedTo(other);
		return other;
	}
}
