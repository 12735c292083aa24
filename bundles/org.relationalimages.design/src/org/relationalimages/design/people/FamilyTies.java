// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.relationalimages.model.Parenthood;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipKind;

/**
 * The kinds of relationships that make a family tree, and how they hang together: a child of two people who are or were
 * a couple hangs below the couple's line, a child of one below that person.
 */
final class FamilyTies {

	private static final Set<RelationshipKind> COUPLE = EnumSet.of(RelationshipKind.PARTNERS, RelationshipKind.MARRIED,
			RelationshipKind.SEPARATED, RelationshipKind.DIVORCED);
	private static final Set<RelationshipKind> SAME_PARENTS = EnumSet.of(RelationshipKind.SIBLINGS, RelationshipKind.TWINS,
			RelationshipKind.IDENTICAL_TWINS);

	private FamilyTies() {
	}

	/** Whether the first end is a parent of any kind and the second the child. */
	static boolean isParental(Relationship relationship) {
		return hasTwoEnds(relationship) && Parenthood.isParental(relationship.getKind());
	}

	/** Whether the two are or were a couple. */
	static boolean isCouple(Relationship relationship) {
		return hasTwoEnds(relationship) && COUPLE.contains(relationship.getKind());
	}

	/** Whether the two are brothers or sisters. */
	static boolean areSiblings(Relationship relationship) {
		return hasTwoEnds(relationship) && SAME_PARENTS.contains(relationship.getKind());
	}

	/** Whether there are two different ends. */
	static boolean hasTwoEnds(Relationship relationship) {
		return relationship.getEnds().size() == 2;
	}

	static Person parent(Relationship tie) {
		return tie.getEnds().get(0);
	}

	static Person child(Relationship tie) {
		return tie.getEnds().get(1);
	}

	/** The relationship of the couple below whose line the child of a parental relationship hangs; null when it hangs below one parent. */
	static Relationship coupleOf(Relationship tie) {
		if (!isParental(tie))
			return null;
		for (Relationship couple : parent(tie).getRelationships())
			if (isCouple(couple) && tieOf(other(couple, parent(tie)), tie) != null)
				return couple;
		return null;
	}

	/** The relationships of the same kind that join a couple with the child of one of them, in the order of the case. */
	static List<Relationship> tiesTo(Relationship couple, Relationship tie) {
		return child(tie).getRelationships().stream().filter(other -> isParental(other) && other.getKind() == tie.getKind()
				&& child(other) == child(tie) && couple.getEnds().contains(parent(other))).toList();
	}

	/** Whether a line below a couple is drawn for this relationship, rather than for the one of the other parent. */
	static boolean isDrawnBelowCouple(Relationship tie) {
		Relationship couple = coupleOf(tie);
		return couple != null && tiesTo(couple, tie).stream().filter(other -> coupleOf(other) == couple).findFirst().orElse(null) == tie;
	}

	/** Whether the case names a parent of both. */
	static boolean haveCommonParent(Person one, Person other) {
		for (Relationship tie : one.getRelationships())
			if (isParental(tie) && child(tie) == one)
				for (Relationship second : other.getRelationships())
					if (isParental(second) && child(second) == other && parent(second) == parent(tie))
						return true;
		return false;
	}

	private static Relationship tieOf(Person parent, Relationship like) {
		for (Relationship tie : child(like).getRelationships())
			if (tie != like && tie.getKind() == like.getKind() && isParental(tie) && child(tie) == child(like) && parent(tie) == parent)
				return tie;
		return null;
	}

	private static Person other(Relationship relationship, Person person) {
		return relationship.getEnds().get(relationship.getEnds().get(0) == person ? 1 : 0);
	}
}
