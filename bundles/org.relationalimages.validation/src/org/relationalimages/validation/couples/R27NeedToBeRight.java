// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.couples;

import static org.relationalimages.model.couples.CouplesPackage.Literals.PARTNER_POSITION__NEED_TO_BE_RIGHT;
import static org.relationalimages.model.couples.CouplesPackage.Literals.PARTNER_POSITION__NEED_TO_BE_UNDERSTOOD;

import org.eclipse.emf.ecore.EAttribute;
import org.relationalimages.model.couples.PartnerPosition;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** A chronic need to be right or be understood, above the relief of the other's distress (S2#20, S2#21). */
final class R27NeedToBeRight extends Rule<PartnerPosition> {

	private static final int CHRONIC = 7;

	R27NeedToBeRight() {
		super("R27", Severity.PROMPT, PartnerPosition.class, "Chronic need to be right or understood", "S2#21",
				ReadFeatures.own(PARTNER_POSITION__NEED_TO_BE_RIGHT, PARTNER_POSITION__NEED_TO_BE_UNDERSTOOD));
	}

	@Override
	protected void check(PartnerPosition position, Findings found) {
		check(position, PARTNER_POSITION__NEED_TO_BE_RIGHT, position.getNeedToBeRight(), "right", found);
		check(position, PARTNER_POSITION__NEED_TO_BE_UNDERSTOOD, position.getNeedToBeUnderstood(), "understood", found);
	}

	private static void check(PartnerPosition position, EAttribute feature, Integer need, String what, Findings found) {
		if (need != null && need >= CHRONIC)
			found.add(position, feature, "Incompatible with the secure primary relationship, says seed 002 of a chronic "
					+ "need to be " + what + ". What might this need protect?");
	}
}
