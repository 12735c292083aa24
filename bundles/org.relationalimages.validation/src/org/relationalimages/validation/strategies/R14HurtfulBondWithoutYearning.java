// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.strategies;

import static org.relationalimages.model.RimPackage.Literals.FORMULATED_ELEMENT__VALID_TO;
import static org.relationalimages.model.cases.CasesPackage.Literals.CUSTOM_QUALITY__BASE;
import static org.relationalimages.model.cases.CasesPackage.Literals.CUSTOM_QUALITY__HURTFUL;
import static org.relationalimages.model.cases.CasesPackage.Literals.PERSON__LIFE_STATE;
import static org.relationalimages.model.cases.CasesPackage.Literals.RELATIONSHIP__CUSTOM_QUALITY;
import static org.relationalimages.model.cases.CasesPackage.Literals.RELATIONSHIP__ENDS;
import static org.relationalimages.model.cases.CasesPackage.Literals.RELATIONSHIP__NO_YEARNING_FOUND;
import static org.relationalimages.model.cases.CasesPackage.Literals.RELATIONSHIP__QUALITY;
import static org.relationalimages.model.cases.CasesPackage.Literals.RELATIONSHIP__SAFETY_CONCERNS;
import static org.relationalimages.model.cases.CasesPackage.Literals.SAFETY_CONCERN__PLAN;
import static org.relationalimages.model.cases.CasesPackage.Literals.YEARNED_FOR__YEARNINGS;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.CustomQuality;
import org.relationalimages.model.cases.EmotionalQuality;
import org.relationalimages.model.cases.LifeState;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.SafetyConcern;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.TextQuestions;

/**
 * People yearn for connection even with those whom they experience as hurtful (S0#23). Where a relationship is noted as physically
 * or sexually abusive, safety comes first (S0#11, S2#1): the yearning is asked for only after what is planned for safety is noted.
 */
final class R14HurtfulBondWithoutYearning extends Rule<Relationship> {

	private static final Set<EmotionalQuality> HURTFUL = EnumSet.of(EmotionalQuality.CONFLICT_HOSTILE,
			EmotionalQuality.CLOSE_HOSTILE, EmotionalQuality.FUSED_HOSTILE, EmotionalQuality.CUTOFF,
			EmotionalQuality.PHYSICAL_ABUSE, EmotionalQuality.EMOTIONAL_ABUSE, EmotionalQuality.SEXUAL_ABUSE,
			EmotionalQuality.NEGLECT);

	private static final Set<EmotionalQuality> VIOLENT = EnumSet.of(EmotionalQuality.PHYSICAL_ABUSE, EmotionalQuality.SEXUAL_ABUSE);

	private static final Set<LifeState> ALIVE = EnumSet.of(LifeState.LIVING, LifeState.PREGNANCY);

	R14HurtfulBondWithoutYearning() {
		super("R14", Severity.PROMPT, Relationship.class, "Hurtful relationship without yearning", "S0#23, S0#11, S2#1",
				ReadFeatures.own(RELATIONSHIP__QUALITY, RELATIONSHIP__CUSTOM_QUALITY, RELATIONSHIP__NO_YEARNING_FOUND,
						RELATIONSHIP__ENDS, RELATIONSHIP__SAFETY_CONCERNS).andBelow(SAFETY_CONCERN__PLAN, FORMULATED_ELEMENT__VALID_TO)
						.andAnywhere(PERSON__LIFE_STATE, YEARNED_FOR__YEARNINGS, CUSTOM_QUALITY__BASE, CUSTOM_QUALITY__HURTFUL));
	}

	@Override
	protected void check(Relationship bond, Findings found) {
		if (isOneOf(VIOLENT, bond) && bond.getSafetyConcerns().isEmpty() && isPresent(bond))
			found.add(bond, RELATIONSHIP__SAFETY_CONCERNS,
					"Safety comes first here: is anybody in danger today, and what is planned for it? Everything else may wait.",
					new Fix("Note what is planned for safety", () -> {
						SafetyConcern concern = CasesFactory.eINSTANCE.createSafetyConcern();
						bond.getSafetyConcerns().add(concern);
						return concern;
					}));
		else if (isHurtful(bond) && !isPlanMissing(bond) && !bond.isNoYearningFound() && !Yearnings.reach(bond))
			found.add(bond, RELATIONSHIP__NO_YEARNING_FOUND,
					isOneOf(VIOLENT, bond) ? "There may be a yearning even here, beside the hurt and the anger. Is there one, and is there room for both?"
							: "Hurt or cut off: is there a yearning for connection in it, too?",
					Yearnings.add(List.of(bond)), new Fix("Note: none found", () -> {
						bond.setNoYearningFound(true);
						return bond;
					}));
	}

	/** Whether safety comes first still: another rule asks for the plan. */
	private static boolean isPlanMissing(Relationship bond) {
		return isOneOf(VIOLENT, bond) && bond.getSafetyConcerns().stream()
				.anyMatch(concern -> concern.getValidTo() == null && TextQuestions.isBlank(concern.getPlan()));
	}

	/** Whether both are alive: nobody is in danger from somebody who has died. */
	private static boolean isPresent(Relationship bond) {
		return bond.getEnds().stream().allMatch(person -> ALIVE.contains(person.getLifeState()));
	}

	private static boolean isHurtful(Relationship bond) {
		return isOneOf(HURTFUL, bond) || bond.getCustomQuality() != null && bond.getCustomQuality().isHurtful();
	}

	/** A quality defined by the case counts instead of the common one, as it does in the diagram. */
	private static boolean isOneOf(Set<EmotionalQuality> qualities, Relationship bond) {
		CustomQuality own = bond.getCustomQuality();
		return qualities.contains(own == null ? bond.getQuality() : own.getBase());
	}
}
