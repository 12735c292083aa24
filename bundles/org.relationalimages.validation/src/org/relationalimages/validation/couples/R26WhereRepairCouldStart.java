// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.couples;

import static org.relationalimages.model.couples.CouplesPackage.Literals.DYAD__EVENTS;
import static org.relationalimages.model.couples.CouplesPackage.Literals.REGULATION_EVENT__KIND;
import static org.relationalimages.model.couples.CouplesPackage.Literals.REGULATION_EVENT__REPAIRED_BY;
import static org.relationalimages.model.couples.CouplesPackage.Literals.STANDING_ELEMENT__STANDING;

import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.RegulationKind;
import org.relationalimages.model.sessions.Topic;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.sessions.Evidence;
import org.relationalimages.validation.sessions.TreatmentTimeline;

/**
 * Multiple periods of mutual dysregulation that go unrepaired (S2#4). The question is not asked while repair is on the agenda of
 * a session to come.
 */
final class R26WhereRepairCouldStart extends Rule<Dyad> {

	private static final int MULTIPLE = 3;

	R26WhereRepairCouldStart() {
		super("R26", Severity.PROMPT, Dyad.class, "Dysregulation without repair", "S2#4",
				ReadFeatures.own(DYAD__EVENTS).andBelow(REGULATION_EVENT__KIND, REGULATION_EVENT__REPAIRED_BY)
						.andAnywhere(STANDING_ELEMENT__STANDING).andAnywhere(TreatmentTimeline.features()));
	}

	@Override
	protected void check(Dyad dyad, Findings found) {
		long unrepaired = dyad.getEvents().stream()
				.filter(event -> event.getKind() == RegulationKind.DYSREGULATION && Evidence.is(event)
						&& !R25MisattunementWithoutThreat.isRepaired(event))
				.count();
		if (unrepaired >= MULTIPLE && !TreatmentTimeline.of(dyad).isAhead(Topic.REPAIR, Integer.MAX_VALUE))
			found.add(dyad, DYAD__EVENTS, "Several times of dysregulation went unrepaired. Where could repair start?",
					new Fix("Plan repair for the next session", () -> TreatmentTimeline.of(dyad)
							.plan(dyad, Topic.REPAIR, "Where repair could start", Integer.MAX_VALUE)));
	}
}
