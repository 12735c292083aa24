// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.sessions;

import static org.relationalimages.model.couples.CouplesPackage.Literals.DYAD__POSITIONS;
import static org.relationalimages.model.couples.CouplesPackage.Literals.PARTNER_POSITION__PERSON;
import static org.relationalimages.model.couples.CouplesPackage.Literals.PARTNER_POSITION__SYSTEM;
import static org.relationalimages.model.couples.CouplesPackage.Literals.STANDING_ELEMENT__STANDING;

import java.util.Optional;

import org.relationalimages.model.PersonWords;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.PartnerPosition;
import org.relationalimages.model.couples.PsychSystem;
import org.relationalimages.model.sessions.Topic;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.RuleIds;
import org.relationalimages.validation.rule.Severity;

/**
 * That a partner thinks for one is taken up early (S2#12). Once the early sessions are over without it, the next session is early
 * enough; once it has been talked about, there is no finding.
 */
final class R22OnePersonSystemNotTakenUp extends Rule<Dyad> {

	R22OnePersonSystemNotTakenUp() {
		super(RuleIds.ONE_PERSON_SYSTEM_NOT_TAKEN_UP, Severity.WARNING, Dyad.class, "One-person system not taken up early", "S2#12",
				ReadFeatures.own(DYAD__POSITIONS).andBelow(PARTNER_POSITION__SYSTEM, PARTNER_POSITION__PERSON, STANDING_ELEMENT__STANDING).andPersonWords()
						.andAnywhere(TreatmentTimeline.features()));
	}

	@Override
	protected void check(Dyad dyad, Findings found) {
		Optional<PartnerPosition> forOne = dyad.getPositions().stream()
				.filter(R22OnePersonSystemNotTakenUp::isForOne).findFirst();
		if (forOne.isEmpty())
			return;
		TreatmentTimeline treatmentTimeline = TreatmentTimeline.of(dyad);
		int last = lastToTakeItUp(treatmentTimeline);
		if (treatmentTimeline.isDone(Topic.ONE_PERSON_SYSTEM) || treatmentTimeline.isAhead(Topic.ONE_PERSON_SYSTEM, last))
			return;
		found.add(forOne.get(), PARTNER_POSITION__SYSTEM,
				"A one-person system is noted for " + PersonWords.of(forOne.get().getPerson()).name()
						+ ". This is best taken up early, and no early session looks at it yet.",
				new Fix("Plan a one-person-system item", () -> TreatmentTimeline.of(dyad).plan(dyad, Topic.ONE_PERSON_SYSTEM,
						"One-person system: what would be good for the two of us?", last)));
	}

	/** Whether a partner has a one-person system: not one that is only hoped or asked for. */
	static boolean isForOne(PartnerPosition position) {
		return position.getSystem() == PsychSystem.ONE_PERSON && Evidence.is(position);
	}

	private static int lastToTakeItUp(TreatmentTimeline treatmentTimeline) {
		return Math.max(treatmentTimeline.early(), treatmentTimeline.next());
	}
}
