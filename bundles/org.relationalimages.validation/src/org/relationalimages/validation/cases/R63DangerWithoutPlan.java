// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.cases;

import static org.relationalimages.model.RimPackage.Literals.FORMULATED_ELEMENT__VALID_TO;
import static org.relationalimages.model.cases.CasesPackage.Literals.SAFETY_CONCERN__PERSONS_AT_RISK;
import static org.relationalimages.model.cases.CasesPackage.Literals.SAFETY_CONCERN__PLAN;

import org.relationalimages.model.PersonWords;
import org.relationalimages.model.cases.SafetyConcern;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.TextQuestions;

/** Nobody can show more of themselves while it is not safe (S0#11); a safety system comes first (S2#1). A concern holds until it ends. */
final class R63DangerWithoutPlan extends Rule<SafetyConcern> {

	R63DangerWithoutPlan() {
		super("R63", Severity.WARNING, SafetyConcern.class, "Danger without a plan for safety", "S0#11, S2#1",
				ReadFeatures.own(SAFETY_CONCERN__PLAN, SAFETY_CONCERN__PERSONS_AT_RISK, FORMULATED_ELEMENT__VALID_TO).andPersonWords());
	}

	@Override
	protected void check(SafetyConcern concern, Findings found) {
		if (concern.getValidTo() == null && TextQuestions.isBlank(concern.getPlan()))
			found.add(concern, SAFETY_CONCERN__PLAN, "What would make " + (concern.getPersonsAtRisk().isEmpty() ? "everybody"
					: PersonWords.names(concern.getPersonsAtRisk())) + " safer, and who can help? Note who does what, where to go and whom to call.");
	}
}
