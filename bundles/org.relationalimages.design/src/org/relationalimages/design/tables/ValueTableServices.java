// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tables;

import java.util.Comparator;
import java.util.List;

import org.relationalimages.design.Reads;
import org.relationalimages.design.images.Lives;
import org.relationalimages.model.Clients;
import org.relationalimages.model.cases.Party;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.practice.ValueItem;

/** The ranking of a person's values (S1#32). */
public class ValueTableServices {

	private static final int MOST = 10;

	/** The title: the table's kind and the person. */
	@Reads({ "pseudonym", "name" })
	public String valuesTitle(Person person) {
		return "Value Ranking: " + Lives.nameOf(person);
	}

	/** Whether the work is for this person, or values are noted anyway. */
	@Reads({ "role", "eContainer.forms.person", "eContainer.programmes.runs.forms.person" })
	public boolean hasValuesOrIsClient(Person person) {
		return Clients.isClient(person) || !valueLines(person).isEmpty();
	}

	/** The values of a person by rank: their own, their couple's, and for clients those nobody is noted for. */
	@Reads({ "role", "eContainer.forms.person", "eContainer.forms.rank", "eContainer.forms.day", "eContainer.forms.person.partners",
			"eContainer.programmes.runs.forms.person", "eContainer.programmes.runs.forms.rank", "eContainer.programmes.runs.forms.day",
			"eContainer.programmes.runs.forms.person.partners" })
	public List<ValueItem> valueLines(Person person) {
		return Forms.of(person, ValueItem.class).stream().filter(value -> isOf(person, value.getPerson()))
				.sorted(Comparator.comparing(ValueItem::getRank, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
	}

	private static boolean isOf(Person person, Party noted) {
		return switch (noted) {
		case null -> Clients.isClient(person);
		case Dyad couple -> couple.getPartners().contains(person);
		default -> noted == person;
		};
	}

	/** The head of a value's line: its rank. */
	@Reads("rank")
	public String valueHeader(ValueItem value) {
		return value.getRank() == null ? "–" : value.getRank() + ".";
	}

	/** Whether there is room for another value. */
	@Reads({ "role", "eContainer.forms.person", "eContainer.forms.person.partners", "eContainer.programmes.runs.forms.person",
			"eContainer.programmes.runs.forms.person.partners" })
	public boolean mayAddValue(Person person) {
		return valueLines(person).size() < MOST;
	}

	/** The rank after those that are taken. */
	public Integer nextRank(Person person) {
		return Math.min(MOST, valueLines(person).stream().map(ValueItem::getRank).filter(rank -> rank != null).mapToInt(rank -> rank).max().orElse(0) + 1);
	}
}
