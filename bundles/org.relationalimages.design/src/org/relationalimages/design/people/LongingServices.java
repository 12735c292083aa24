// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.Holders;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.YearnedFor;
import org.relationalimages.model.strategies.Yearning;

/** The ends of the edges of yearnings: from the person who yearns (S0#23) to persons, also as ends of relationships. */
public class LongingServices {

	/** The person at whom the edge starts: the holder, or the only client where none is noted. */
	@Reads({ "holder", "eContainer.persons.role" })
	public Person longingFrom(Yearning yearning) {
		return Holders.near(yearning);
	}

	/** The persons a yearning is for; of a relationship the ends other than the one who yearns. */
	@Reads({ "holder", "toward.ends", "eContainer.persons.role" })
	public List<Person> longingTo(Yearning yearning) {
		Set<Person> goals = new LinkedHashSet<>();
		for (YearnedFor goal : yearning.getToward())
			if (goal instanceof Person person)
				goals.add(person);
			else if (goal instanceof Relationship relationship)
				goals.addAll(relationship.getEnds());
		goals.remove(longingFrom(yearning));
		return List.copyOf(goals);
	}

	/** Whether a yearning is for this very person. */
	public boolean isTowardPerson(Yearning yearning, Person person) {
		return yearning.getToward().contains(person);
	}

	/** The label of the edge: a heart and what is longed for. */
	@Reads({ "text", "name", "provenance" })
	public String yearningLine(Yearning yearning) {
		return "♡ " + Label.of(yearning, yearning.getText(), yearning.getName());
	}

	/** Whether an edge for a yearning can be drawn between two elements: both are persons. */
	public boolean mayYearnFor(EObject person, EObject other) {
		return person instanceof Person && other instanceof Person && person != other;
	}
}
