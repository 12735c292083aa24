// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.couples;

import static org.relationalimages.model.cases.CasesPackage.Literals.RELATIONSHIP__ENDS;
import static org.relationalimages.model.couples.CouplesPackage.Literals.DYAD__PARTNERS;
import static org.relationalimages.model.couples.CouplesPackage.Literals.DYAD__POSITIONS;
import static org.relationalimages.model.couples.CouplesPackage.Literals.DYAD__RELATIONSHIP;
import static org.relationalimages.model.couples.CouplesPackage.Literals.PARTNER_POSITION__PERSON;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.PartnerPosition;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** A couple is two people, and a position in it is that of one of them (S2#5, S2#10). */
final class R24TwoDifferentPartners extends Rule<Dyad> {

	R24TwoDifferentPartners() {
		super("R24", Severity.ERROR, Dyad.class, "Couple without two different partners", "S2#5",
				ReadFeatures.own(DYAD__PARTNERS, DYAD__POSITIONS, DYAD__RELATIONSHIP).andBelow(PARTNER_POSITION__PERSON)
						.andAnywhere(RELATIONSHIP__ENDS));
	}

	@Override
	protected void check(Dyad dyad, Findings found) {
		if (!isTwo(dyad.getPartners())) {
			found.add(dyad, DYAD__PARTNERS, "A couple is exactly two different people. Choose both partners.",
					fromRelationship(dyad));
			return;
		}
		List<Person> without = new ArrayList<>(dyad.getPartners());
		dyad.getPositions().forEach(position -> without.remove(position.getPerson()));
		for (PartnerPosition position : dyad.getPositions())
			if (!dyad.getPartners().contains(position.getPerson()))
				found.add(position, PARTNER_POSITION__PERSON,
						position.getPerson() == null ? "Whose position is this? Choose one of the two partners."
								: "This position is that of somebody outside the couple. Choose one of the two partners.",
						forTheOneWithout(without, position));
	}

	private static boolean isTwo(List<Person> people) {
		return people.stream().distinct().count() == 2 && people.size() == 2;
	}

	private static Fix[] fromRelationship(Dyad dyad) {
		if (dyad.getRelationship() == null || !isTwo(dyad.getRelationship().getEnds()))
			return new Fix[0];
		return new Fix[] { new Fix("Take the two people of the relationship", () -> {
			dyad.getPartners().clear();
			dyad.getPartners().addAll(dyad.getRelationship().getEnds());
			return dyad;
		}) };
	}

	/** Offered when only one partner has no position yet, so that the choice is unambiguous. */
	private static Fix[] forTheOneWithout(List<Person> without, PartnerPosition position) {
		if (without.size() != 1)
			return new Fix[0];
		return new Fix[] { new Fix("Make it the other partner's position", () -> {
			position.setPerson(without.get(0));
			return position;
		}) };
	}
}
