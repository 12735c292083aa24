// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.strategies;

import static org.relationalimages.model.cases.CasesPackage.Literals.CUSTOM_QUALITY__BASE;
import static org.relationalimages.model.cases.CasesPackage.Literals.CUSTOM_QUALITY__HURTFUL;
import static org.relationalimages.model.cases.CasesPackage.Literals.RELATIONSHIP__CUSTOM_QUALITY;
import static org.relationalimages.model.cases.CasesPackage.Literals.RELATIONSHIP__ENDS;
import static org.relationalimages.model.cases.CasesPackage.Literals.RELATIONSHIP__NO_YEARNING_FOUND;
import static org.relationalimages.model.cases.CasesPackage.Literals.RELATIONSHIP__QUALITY;
import static org.relationalimages.model.cases.CasesPackage.Literals.YEARNED_FOR__YEARNINGS;

import java.util.EnumSet;
import java.util.Set;

import org.relationalimages.model.cases.CustomQuality;
import org.relationalimages.model.cases.EmotionalQuality;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** People long for connection even with those whom they experience as hurtful (S0#23). */
final class R14HurtfulBondWithoutYearning extends Rule<Relationship> {

	private static final Set<EmotionalQuality> HURTFUL = EnumSet.of(EmotionalQuality.CONFLICT_HOSTILE,
			EmotionalQuality.CLOSE_HOSTILE, EmotionalQuality.FUSED_HOSTILE, EmotionalQuality.CUTOFF,
			EmotionalQuality.PHYSICAL_ABUSE, EmotionalQuality.EMOTIONAL_ABUSE, EmotionalQuality.SEXUAL_ABUSE,
			EmotionalQuality.NEGLECT);

	R14HurtfulBondWithoutYearning() {
		super("R14", Severity.PROMPT, Relationship.class, "Hurtful relationship without yearning", "S0#23",
				ReadFeatures.own(RELATIONSHIP__QUALITY, RELATIONSHIP__CUSTOM_QUALITY, RELATIONSHIP__NO_YEARNING_FOUND,
						RELATIONSHIP__ENDS).andAnywhere(YEARNED_FOR__YEARNINGS, CUSTOM_QUALITY__BASE,
								CUSTOM_QUALITY__HURTFUL));
	}

	@Override
	protected void check(Relationship bond, Findings found) {
		if (isHurtful(bond) && !bond.isNoYearningFound() && !Yearnings.reach(bond))
			found.add(bond, RELATIONSHIP__NO_YEARNING_FOUND,
					"Hurt or cut off: is there a yearning for connection in it, too?",
					Yearnings.add(bond), new Fix("Note: none found", () -> {
						bond.setNoYearningFound(true);
						return bond;
					}));
	}

	/** A quality defined by the case counts instead of the common one, as it does in the diagram. */
	private static boolean isHurtful(Relationship bond) {
		CustomQuality own = bond.getCustomQuality();
		return own == null ? HURTFUL.contains(bond.getQuality()) : own.isHurtful() || HURTFUL.contains(own.getBase());
	}
}
