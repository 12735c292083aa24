// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.Clients;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.YearnedFor;
import org.relationalimages.model.strategies.Yearning;

/** The ends of the edges of yearnings. A yearning is the clients' (S0#23), toward persons or toward relationships with them. */
public class LongingServices {

	/** The persons at whom the edge starts: those who yearn, or those they yearn for when these are elders. */
	@Reads({ "toward.ends", "eContainer.persons.role" })
	public List<Person> longingFrom(Yearning yearning) {
		return isTowardElders(yearning) ? personsYearnedFor(yearning) : personsWhoYearn(yearning);
	}

	/** The persons at whom the edge ends. */
	@Reads({ "toward.ends", "eContainer.persons.role" })
	public List<Person> longingTo(Yearning yearning) {
		return isTowardElders(yearning) ? personsWhoYearn(yearning) : personsYearnedFor(yearning);
	}

	/**
	 * Whether all persons yearned for are elders of those who yearn: the edge then runs down from them with its arrow
	 * at the top.
	 */
	@Reads({ "toward.ends", "eContainer.persons.role" })
	public boolean isTowardElders(Yearning yearning) {
		return Generations.areElders(personsYearnedFor(yearning), personsWhoYearn(yearning));
	}

	/** Whether a yearning is for this very person. */
	public boolean isTowardPerson(Yearning yearning, Person person) {
		return yearning.getToward().contains(person);
	}

	/** The clients of the case except those the yearning is for. */
	private static List<Person> personsWhoYearn(Yearning yearning) {
		List<Person> goals = personsYearnedFor(yearning);
		return clients(yearning).stream().filter(client -> !goals.contains(client)).toList();
	}

	/** The persons a yearning is for; of a relationship, the ends that are no clients, or both when all are. */
	private static List<Person> personsYearnedFor(Yearning yearning) {
		Set<Person> goals = new LinkedHashSet<>();
		List<Person> clients = clients(yearning);
		for (YearnedFor goal : yearning.getToward())
			if (goal instanceof Person person)
				goals.add(person);
			else if (goal instanceof Relationship relationship)
				goals.addAll(relationship.getEnds().stream().filter(end -> !clients.contains(end) || clients.size() > 1).toList());
		return List.copyOf(goals);
	}

	/** The label of the edge: a heart and what is longed for. */
	@Reads({ "text", "name", "provenance" })
	public String yearningLine(Yearning yearning) {
		return "♡ " + Label.of(yearning, yearning.getText(), yearning.getName());
	}

	/** Whether an edge for a yearning can be drawn between two elements: both are persons, and the first is a client. */
	public boolean mayYearnFor(EObject person, EObject other) {
		return person instanceof Person client && other instanceof Person && person != other && Clients.isClient(client);
	}

	private static List<Person> clients(Yearning yearning) {
		return Clients.beside(yearning);
	}
}
