// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.strategies;

import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__SESSIONS;
import static org.relationalimages.model.sessions.SessionsPackage.Literals.INTERVENTION__ADDRESSES;
import static org.relationalimages.model.sessions.SessionsPackage.Literals.INTERVENTION__TARGETS;
import static org.relationalimages.model.sessions.SessionsPackage.Literals.SESSION__INTERVENTIONS;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.YEARNING__ACKNOWLEDGED;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.PersonWords;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.sessions.Intervention;
import org.relationalimages.model.sessions.ParadoxSide;
import org.relationalimages.model.strategies.Yearning;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/**
 * Yearnings are acknowledged, even those for people who are experienced as hurtful (S0#23, S0#27). An intervention that is directed
 * at a yearning and addresses that side of the paradox acknowledges it.
 */
final class R58YearningNotAcknowledged extends Rule<Yearning> {

	R58YearningNotAcknowledged() {
		super("R58", Severity.PROMPT, Yearning.class, "Yearning never acknowledged", "S0#23, S0#27",
				ReadFeatures.own(YEARNING__ACKNOWLEDGED).andHolderWords().andAnywhere(CASE_FILE__SESSIONS, SESSION__INTERVENTIONS,
						INTERVENTION__ADDRESSES, INTERVENTION__TARGETS));
	}

	@Override
	protected void check(Yearning yearning, Findings found) {
		if (!yearning.isAcknowledged() && !isAddressed(yearning))
			found.add(yearning, YEARNING__ACKNOWLEDGED, "Has this yearning been acknowledged so far? How could "
					+ PersonWords.ofHolder(yearning).name() + " notice that it is respected?", new Fix("Note it as acknowledged", () -> {
						yearning.setAcknowledged(true);
						return yearning;
					}));
	}

	private static boolean isAddressed(Yearning yearning) {
		return EcoreUtil.getRootContainer(yearning) instanceof CaseFile file && file.getSessions().stream()
				.flatMap(session -> session.getInterventions().stream()).anyMatch(intervention -> acknowledges(intervention, yearning));
	}

	private static boolean acknowledges(Intervention intervention, Yearning yearning) {
		return (intervention.getAddresses() == ParadoxSide.YEARNING || intervention.getAddresses() == ParadoxSide.BOTH)
				&& intervention.getTargets().contains(yearning);
	}
}
