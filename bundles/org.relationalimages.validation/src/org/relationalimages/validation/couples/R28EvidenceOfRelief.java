// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.couples;

import static org.relationalimages.model.couples.CouplesPackage.Literals.DYAD__EVENTS;
import static org.relationalimages.model.couples.CouplesPackage.Literals.DYAD__POSITIONS;
import static org.relationalimages.model.couples.CouplesPackage.Literals.PARTNER_POSITION__PERSON;
import static org.relationalimages.model.couples.CouplesPackage.Literals.PARTNER_POSITION__SYSTEM;
import static org.relationalimages.model.couples.CouplesPackage.Literals.REGULATION_EVENT__KIND;
import static org.relationalimages.model.couples.CouplesPackage.Literals.STANDING_ELEMENT__STANDING;

import org.relationalimages.model.PersonWords;
import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.PartnerPosition;
import org.relationalimages.model.couples.PsychSystem;
import org.relationalimages.model.couples.RegulationEvent;
import org.relationalimages.model.couples.RegulationKind;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.sessions.Evidence;

/**
 * Who thinks for two relieves the other's distress swiftly, without conditions (S2#20): asks whether such a moment is noted. What
 * is only hoped for is no evidence.
 */
final class R28EvidenceOfRelief extends Rule<Dyad> {

	R28EvidenceOfRelief() {
		super("R28", Severity.PROMPT, Dyad.class, "Two-person system without relief of distress", "S2#20",
				ReadFeatures.own(DYAD__POSITIONS, DYAD__EVENTS).andBelow(PARTNER_POSITION__SYSTEM, PARTNER_POSITION__PERSON,
						REGULATION_EVENT__KIND, STANDING_ELEMENT__STANDING).andPersonWords());
	}

	@Override
	protected void check(Dyad dyad, Findings found) {
		if (dyad.getEvents().stream().anyMatch(event -> event.getKind() == RegulationKind.DISTRESS_RELIEF && Evidence.is(event)))
			return;
		dyad.getPositions().stream().filter(position -> position.getSystem() == PsychSystem.TWO_PERSON && Evidence.is(position)).findFirst()
				.ifPresent(position -> found.add(position, PARTNER_POSITION__SYSTEM,
						"A two-person system is noted for " + PersonWords.of(position.getPerson()).name()
								+ ". In which moment was distress relieved swiftly?",
						new Fix("Add a moment of relief", () -> relieve(dyad, position))));
	}

	private static RegulationEvent relieve(Dyad dyad, PartnerPosition position) {
		RegulationEvent relief = CouplesFactory.eINSTANCE.createRegulationEvent();
		relief.setKind(RegulationKind.DISTRESS_RELIEF);
		relief.setActor(position.getPerson());
		relief.setOrder(nextOrder(dyad));
		dyad.getEvents().add(relief);
		return relief;
	}

	private static int nextOrder(Dyad dyad) {
		int last = dyad.getEvents().stream().map(RegulationEvent::getOrder).filter(order -> order != null)
				.mapToInt(order -> order).max().orElse(-1);
		return Math.max(last, last + 1);
	}
}
