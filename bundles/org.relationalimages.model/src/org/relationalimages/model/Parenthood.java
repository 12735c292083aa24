// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import java.util.Set;

import org.relationalimages.model.cases.AgeBand;
import org.relationalimages.model.cases.Direction;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipKind;

/**
 * Who is the parent and who the child in a bond of the two: the parent is its first end (P40). Birth years decide, otherwise the
 * roles, otherwise the age bands; a step-parent may be younger than the child, so in such bonds only roles count.
 */
public final class Parenthood {

	/** What shows which of two people is the parent; the first kind that differs between them decides. */
	public enum Evidence {
		/** The parent is born earlier. */
		BIRTH_YEARS,
		/** The parent's role belongs to an earlier generation. */
		ROLES,
		/** The parent's age band is the older one. */
		AGES
	}

	private static final Set<RelationshipKind> OF_ANY_AGE = Set.of(RelationshipKind.STEP, RelationshipKind.STEP_OR_FOSTER);
	private static final Set<RelationshipKind> PARENTAL = Set.of(RelationshipKind.PARENT_CHILD, RelationshipKind.STEP_OR_FOSTER,
			RelationshipKind.STEP, RelationshipKind.FOSTER, RelationshipKind.ADOPTIVE);
	private static final int UNKNOWN = -1;

	private Parenthood() {
	}

	/** Whether a bond of that kind has a parent, its first end, and a child. */
	public static boolean isParental(RelationshipKind kind) {
		return PARENTAL.contains(kind);
	}

	/** What shows that the first end of a parental bond is the child and the second one the parent; null when nothing does. */
	public static Evidence ofReversal(Relationship relationship) {
		if (!isParental(relationship.getKind()) || relationship.getEnds().size() != 2)
			return null;
		Person first = relationship.getEnds().get(0);
		Person second = relationship.getEnds().get(1);
		boolean isOfAnyAge = OF_ANY_AGE.contains(relationship.getKind());
		if (!isOfAnyAge && first.getBirthYear() != null && second.getBirthYear() != null && !first.getBirthYear().equals(second.getBirthYear()))
			return first.getBirthYear() > second.getBirthYear() ? Evidence.BIRTH_YEARS : null;
		int generation = generation(first.getRole());
		int other = generation(second.getRole());
		if (generation != UNKNOWN && other != UNKNOWN && generation != other)
			return generation < other ? Evidence.ROLES : null;
		boolean isYounger = first.getAgeBand() != AgeBand.UNKNOWN && first.getAgeBand().compareTo(second.getAgeBand()) < 0;
		return isYounger && !isOfAnyAge ? Evidence.AGES : null;
	}

	/** Brings the parent of a parental bond to its first end when it is plain who that is. */
	public static void arrange(Relationship relationship) {
		if (ofReversal(relationship) != null)
			swap(relationship);
	}

	/** Exchanges the ends of a bond; what one of the two does to the other stays as it is. */
	public static void swap(Relationship relationship) {
		relationship.getEnds().move(0, 1);
		if (relationship.getDirection() == Direction.ATO_B)
			relationship.setDirection(Direction.BTO_A);
		else if (relationship.getDirection() == Direction.BTO_A)
			relationship.setDirection(Direction.ATO_B);
	}

	/** How far up from the children of a case a role is; unknown for those of any generation. */
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
