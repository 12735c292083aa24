// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.strategies;

import java.util.List;

import org.relationalimages.model.Clients;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.YearnedFor;
import org.relationalimages.model.strategies.StrategiesFactory;
import org.relationalimages.model.strategies.Yearning;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.Owner;

/** Whether somebody is yearned for: the person, or a relationship with that person. */
final class Yearnings {

	private Yearnings() {
	}

	/** Whether a yearning reaches a person, a relationship, or somebody in it. */
	static boolean reach(YearnedFor one) {
		return !one.getYearnings().isEmpty() || switch (one) {
		case Person person -> person.getRelationships().stream().anyMatch(bond -> !bond.getYearnings().isEmpty());
		case Relationship bond -> bond.getEnds().stream().anyMatch(person -> !person.getYearnings().isEmpty());
		default -> false;
		};
	}

	/** Adds a yearning towards some people or relationships; it belongs to the only client of the case. */
	static Fix add(List<YearnedFor> toward) {
		return new Fix("Add a yearning", () -> {
			Yearning yearning = StrategiesFactory.eINSTANCE.createYearning();
			Owner.caseOf(toward.getFirst()).getYearnings().add(yearning);
			yearning.setHolder(Clients.only(yearning));
			yearning.getToward().addAll(toward);
			return yearning;
		});
	}
}
