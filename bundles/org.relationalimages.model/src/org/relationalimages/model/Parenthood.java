// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import java.util.Set;

import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipKind;

/** Who is the parent and who the child in a bond of the two: the parent is its first end. */
public final class Parenthood {

	private static final Set<RelationshipKind> PARENTAL = Set.of(RelationshipKind.PARENT_CHILD, RelationshipKind.STEP_OR_FOSTER,
			RelationshipKind.STEP, RelationshipKind.FOSTER, RelationshipKind.ADOPTIVE);
	/** Parents are hardly ever less than this older than their children. */
	private static final int YEARS = 10;
	private static final int UNKNOWN = -1;

	private Parenthood() {
	}

	/** Whether a bond of that kind has a parent, its first end, and a child. */
	public static boolean isParental(RelationshipKind kind) {
		return PARENTAL.contains(kind);
	}

	/** Whether years of birth, or else roles, say that the first end of a parental bond is the child and the second one the parent. */
	public static boolean isReversed(Relationship relationship) {
		return isParental(relationship.getKind()) && relationship.getEnds().size() == 2
				&& isParentOf(relationship.getEnds().get(1), relationship.getEnds().get(0));
	}

	/** Brings the parent of a parental bond to its first end when it is plain who that is. */
	public static void arrange(Relationship relationship) {
		if (isReversed(relationship))
			relationship.getEnds().move(0, 1);
	}

	private static boolean isParentOf(Person one, Person other) {
		if (one.getBirthYear() != null && other.getBirthYear() != null && Math.abs(one.getBirthYear() - other.getBirthYear()) >= YEARS)
			return one.getBirthYear() < other.getBirthYear();
		int generation = generation(one.getRole());
		return generation != UNKNOWN && generation(other.getRole()) != UNKNOWN && generation > generation(other.getRole());
	}

	/** How far up from the children of a case a role is; unknown for those that say nothing about it. */
	private static int generation(PersonRole role) {
		return switch (role) {
			case CHILD -> 0;
			case CLIENT, SIBLING, PARTNER -> 1;
			case MOTHER, FATHER, PARENT, STEP_PARENT, CAREGIVER -> 2;
			case GRANDPARENT -> 3;
			default -> UNKNOWN;
		};
	}
}
