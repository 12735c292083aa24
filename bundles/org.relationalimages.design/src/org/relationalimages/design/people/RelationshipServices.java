// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.people;

import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.cases.Direction;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipKind;

/** The ends, directions and kinds of relationships. Relationships with fewer than two ends are not drawn. */
public class RelationshipServices {

	/** The person at whom the edge starts: the acting person when the relationship has a direction, else the elder. */
	@Reads({ "ends.role", "direction" })
	public Person bondFrom(Relationship relationship) {
		return end(relationship, !startsAtSecond(relationship));
	}

	/** The person at whom the edge ends. */
	@Reads({ "ends.role", "direction" })
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

	/** The kinship of the two; empty when it is not recorded. */
	@Reads({ "kind", "name", "provenance" })
	public String kinshipLabel(Relationship relationship) {
		String kind = relationship.getKind() == RelationshipKind.OTHER ? "" : Label.words(relationship.getKind());
		return Label.isBlank(relationship.getName()) ? kind : Label.of(relationship, relationship.getName());
	}

	/** Whether the two are a couple. */
	@Reads("kind")
	public boolean isPairLiving(Relationship relationship) {
		return relationship.getKind() == RelationshipKind.PARTNERS || relationship.getKind() == RelationshipKind.MARRIED;
	}

	/** Whether the two were a couple. */
	@Reads("kind")
	public boolean isPairParted(Relationship relationship) {
		return relationship.getKind() == RelationshipKind.SEPARATED || relationship.getKind() == RelationshipKind.DIVORCED;
	}

	private static boolean startsAtSecond(Relationship relationship) {
		return switch (relationship.getDirection()) {
		case ATO_B -> false;
		case BTO_A -> true;
		default -> relationship.getEnds().size() > 1
				&& Generations.elder(relationship.getEnds().get(0), relationship.getEnds().get(1)) != relationship.getEnds().get(0);
		};
	}

	private static Person end(Relationship relationship, boolean first) {
		return relationship.getEnds().size() < 2 ? null : relationship.getEnds().get(first ? 0 : 1);
	}
}
