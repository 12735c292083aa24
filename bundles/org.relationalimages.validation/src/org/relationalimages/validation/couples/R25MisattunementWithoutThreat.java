// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.couples;

import static org.relationalimages.model.couples.CouplesPackage.Literals.DYAD__EVENTS;
import static org.relationalimages.model.couples.CouplesPackage.Literals.DYAD__THREATS;
import static org.relationalimages.model.couples.CouplesPackage.Literals.REGULATION_EVENT__GROSS;
import static org.relationalimages.model.couples.CouplesPackage.Literals.REGULATION_EVENT__KIND;
import static org.relationalimages.model.couples.CouplesPackage.Literals.REGULATION_EVENT__REPAIRED_BY;
import static org.relationalimages.model.couples.CouplesPackage.Literals.STANDING_ELEMENT__STANDING;

import java.util.List;

import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.RegulationEvent;
import org.relationalimages.model.couples.RegulationKind;
import org.relationalimages.model.couples.ThreatResponse;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.sessions.Evidence;

/** Gross misattunement that nobody repairs leads to a threat response, which becomes a problem in itself (S2#6). */
final class R25MisattunementWithoutThreat extends Rule<Dyad> {

	R25MisattunementWithoutThreat() {
		super("R25", Severity.WARNING, Dyad.class, "Unrepaired misattunement without threat response", "S2#6",
				ReadFeatures.own(DYAD__EVENTS, DYAD__THREATS).andBelow(REGULATION_EVENT__KIND, REGULATION_EVENT__GROSS,
						REGULATION_EVENT__REPAIRED_BY).andAnywhere(STANDING_ELEMENT__STANDING));
	}

	@Override
	protected void check(Dyad dyad, Findings found) {
		if (dyad.getThreats().isEmpty() && dyad.getEvents().stream().anyMatch(R25MisattunementWithoutThreat::isMeant))
			found.add(dyad, DYAD__THREATS, "Unrepaired gross misattunement usually leads to a threat response.",
					new Fix("Add a threat response", () -> respond(dyad)));
	}

	private static boolean isMeant(RegulationEvent event) {
		return event.getKind() == RegulationKind.MISATTUNEMENT && event.isGross() && Evidence.is(event) && !isRepaired(event);
	}

	/** A repair that is only hoped for or agreed on has not happened. */
	static boolean isRepaired(RegulationEvent event) {
		return event.getRepairedBy() != null && Evidence.is(event.getRepairedBy());
	}

	private static ThreatResponse respond(Dyad dyad) {
		List<RegulationEvent> causes = dyad.getEvents().stream().filter(R25MisattunementWithoutThreat::isMeant).toList();
		ThreatResponse threat = CouplesFactory.eINSTANCE.createThreatResponse();
		threat.getCausedBy().addAll(causes);
		dyad.getThreats().add(threat);
		return threat;
	}
}
