// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.couples;

import static org.relationalimages.model.couples.CouplesPackage.Literals.PARTNER_POSITION__NEED_TO_BE_RIGHT;
import static org.relationalimages.model.couples.CouplesPackage.Literals.PARTNER_POSITION__NEED_TO_BE_UNDERSTOOD;
import static org.relationalimages.model.couples.CouplesPackage.Literals.PARTNER_POSITION__PERSON;
import static org.relationalimages.model.couples.CouplesPackage.Literals.STANDING_ELEMENT__STANDING;

import org.relationalimages.model.PersonWords;
import org.relationalimages.model.couples.PartnerPosition;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.sessions.Evidence;

/** A chronic need to be right or be understood, above the relief of the other's distress (S2#20, S2#21). */
final class R27NeedToBeRight extends Rule<PartnerPosition> {

	private static final int CHRONIC = 7;

	R27NeedToBeRight() {
		super("R27", Severity.PROMPT, PartnerPosition.class, "Chronic need to be right or understood", "S2#21",
				ReadFeatures.own(PARTNER_POSITION__NEED_TO_BE_RIGHT, PARTNER_POSITION__NEED_TO_BE_UNDERSTOOD, PARTNER_POSITION__PERSON,
						STANDING_ELEMENT__STANDING).andPersonWords());
	}

	@Override
	protected void check(PartnerPosition position, Findings found) {
		boolean right = isChronic(position.getNeedToBeRight());
		boolean understood = isChronic(position.getNeedToBeUnderstood());
		if (!Evidence.is(position) || !right && !understood)
			return;
		found.add(position, right ? PARTNER_POSITION__NEED_TO_BE_RIGHT : PARTNER_POSITION__NEED_TO_BE_UNDERSTOOD,
				"A chronic need to be " + (right && understood ? "right and understood" : right ? "right" : "understood")
						+ " is hard to reconcile with a secure relationship: what might it protect in "
						+ PersonWords.of(position.getPerson()).name() + "?");
	}

	private static boolean isChronic(Integer need) {
		return need != null && need >= CHRONIC;
	}
}
