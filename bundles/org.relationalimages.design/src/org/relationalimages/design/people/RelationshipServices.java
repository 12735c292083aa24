// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.people;

import org.relationalimages.design.Reads;
import org.relationalimages.model.cases.Direction;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.cases.Relationship;

/** The ends and directions of relationships. Relationships with fewer than two ends are not drawn. */
public class RelationshipServices {

	/** The person at whom the edge starts: the acting person when the relationship has a direction, else the parent or the elder. */
	@Reads({ "ends.role", "direction", "kind" })
	public Person bondFrom(Relationship relationship) {
		return end(relationship, !startsAtSecond(relationship));
	}

	/** The person at whom the edge ends. */
	@Reads({ "ends.role", "direction", "kind" })
	public Person bondTo(Relationship relationship) {
		return end(relationship, startsAtSecond(relationship));
	}

	/** The end that is not this person; null when there is none. */
	public Person otherEnd(Relationship relationship, Person person) {
		return relationship.getEnds().stream().filter(end -> end != person).findFirst().orElse(null);
	}

	/** Whether this person is the first end. */
	public boolean isFirstEnd(Relationship relationship, Person person) {
		return relationship.getEnds().indexOf(person) == 0;
	}

	/** Whether the relationship acts in both directions. */
	@Reads("direction")
	public boolean goesBothWays(Relationship relationship) {
		return relationship.getDirection() == Direction.BOTH;
	}

	/** Whether the relationship has a direction. */
	@Reads("direction")
	public boolean goesSomeWay(Relationship relationship) {
		return relationship.getDirection() != Direction.NONE;
	}

	private static boolean startsAtSecond(Relationship relationship) {
		return switch (relationship.getDirection()) {
		case ATO_B -> false;
		case BTO_A -> true;
		default -> FamilyTies.hasTwoEnds(relationship) && !FamilyTies.isParental(relationship)
				&& age(relationship.getEnds().get(1).getRole()) < age(relationship.getEnds().get(0).getRole());
		};
	}

	/** Orders roles by generation; therapists come last. */
	private static int age(PersonRole role) {
		Integer step = Generations.step(role);
		return role == PersonRole.THERAPIST || role == PersonRole.SUPERVISOR ? 2 : step == null ? 0 : step;
	}

	private static Person end(Relationship relationship, boolean first) {
		return FamilyTies.hasTwoEnds(relationship) ? relationship.getEnds().get(first ? 0 : 1) : null;
	}
}
