// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipKind;

/**
 * The lines of a family tree: couples, children below them, twins. Each tie is drawn once: a child of a couple by one
 * line below the couple's, brothers and sisters by their lines to the parents, ties outside the family in this layer or
 * by the quality of the bond.
 */
public class KinshipServices {

	private static final Set<RelationshipKind> FAMILY = EnumSet.complementOf(EnumSet.of(RelationshipKind.EXTENDED_FAMILY,
			RelationshipKind.FRIENDSHIP, RelationshipKind.WORK, RelationshipKind.THERAPEUTIC, RelationshipKind.OTHER));

	/** Whether a line between two persons is drawn for the kind of the relationship. */
	@Reads({ "kind", "name", "quality", "customQuality", "direction", "ends.relationships.kind", "ends.relationships.ends" })
	public boolean isKinshipLine(Relationship relationship) {
		if (!FamilyTies.hasTwoEnds(relationship) || FamilyTies.coupleOf(relationship) != null)
			return false;
		if (relationship.getKind() == RelationshipKind.SIBLINGS)
			return !Label.isBlank(relationship.getName())
					|| !FamilyTies.haveCommonParent(relationship.getEnds().get(0), relationship.getEnds().get(1));
		return isOfFamily(relationship) || relationship.getKind() != RelationshipKind.OTHER && !BondQualities.saysMore(relationship);
	}

	/** Whether a child's line below a couple is drawn for the relationship. */
	@Reads({ "kind", "ends.relationships.kind", "ends.relationships.ends" })
	public boolean isLineBelowCouple(Relationship relationship) {
		return FamilyTies.isDrawnBelowCouple(relationship);
	}

	/** The child that hangs below a couple's line. */
	@Reads({ "kind", "ends" })
	public Person childOf(Relationship relationship) {
		return FamilyTies.isParental(relationship) ? FamilyTies.child(relationship) : null;
	}

	/** The parent of a child that a relationship is about. */
	@Reads({ "kind", "ends" })
	public Person parentOf(Relationship relationship) {
		return FamilyTies.isParental(relationship) ? FamilyTies.parent(relationship) : null;
	}

	/** The one of another couple who is there what the parent of this relationship is in the former couple. */
	public Person parentInstead(Relationship relationship, Relationship former, Relationship couple) {
		int index = former == null ? -1 : former.getEnds().indexOf(parentOf(relationship));
		return index < 0 || couple == null || !FamilyTies.isCouple(couple) ? null : couple.getEnds().get(index);
	}

	/** The couple below whose line the child hangs; null when it hangs below one parent. */
	@Reads({ "kind", "ends.relationships.kind", "ends.relationships.ends" })
	public Relationship coupleOf(Relationship relationship) {
		return FamilyTies.coupleOf(relationship);
	}

	/** The relationships that a line below a couple is drawn for: one to each of both parents. */
	public List<Relationship> tiesOfLine(Relationship relationship) {
		Relationship couple = FamilyTies.coupleOf(relationship);
		return couple == null ? List.of(relationship) : FamilyTies.tiesTo(couple, relationship);
	}

	/** Whether two people are or were a couple. */
	@Reads({ "kind", "ends" })
	public boolean isCouple(EObject element) {
		return element instanceof Relationship relationship && FamilyTies.isCouple(relationship);
	}

	/** The parents whom a line drawn from an element means: a person, or both of a couple. */
	public List<Person> parentsAt(EObject element) {
		return switch (element) {
		case Person person -> List.of(person);
		case Relationship couple when FamilyTies.isCouple(couple) -> List.copyOf(couple.getEnds());
		case null, default -> List.of();
		};
	}

	/** Whether the two are no couple any more. */
	@Reads("kind")
	public boolean isSeparated(Relationship relationship) {
		return relationship.getKind() == RelationshipKind.SEPARATED;
	}

	/** Whether the two are divorced. */
	@Reads("kind")
	public boolean isDivorced(Relationship relationship) {
		return relationship.getKind() == RelationshipKind.DIVORCED;
	}

	/** Whether the two are a couple without being married. */
	@Reads("kind")
	public boolean isUnmarried(Relationship relationship) {
		return relationship.getKind() == RelationshipKind.PARTNERS;
	}

	/** Whether the two are twins. */
	@Reads("kind")
	public boolean areTwins(Relationship relationship) {
		return relationship.getKind() == RelationshipKind.TWINS;
	}

	/** Whether the two are identical twins. */
	@Reads("kind")
	public boolean areIdenticalTwins(Relationship relationship) {
		return relationship.getKind() == RelationshipKind.IDENTICAL_TWINS;
	}

	/** Whether the two are brothers or sisters. */
	@Reads("kind")
	public boolean areSiblings(Relationship relationship) {
		return relationship.getKind() == RelationshipKind.SIBLINGS;
	}

	/** Whether the child was born to the parent. */
	@Reads("kind")
	public boolean isOwnChild(Relationship relationship) {
		return relationship.getKind() == RelationshipKind.PARENT_CHILD;
	}

	/** Whether the child is adopted. */
	@Reads("kind")
	public boolean isAdopted(Relationship relationship) {
		return relationship.getKind() == RelationshipKind.ADOPTIVE;
	}

	/** Whether the child is a foster child. */
	@Reads("kind")
	public boolean isFostered(Relationship relationship) {
		return relationship.getKind() == RelationshipKind.FOSTER;
	}

	/** Whether the child is a stepchild, or a stepchild or foster child. */
	@Reads("kind")
	public boolean isStepchild(Relationship relationship) {
		return relationship.getKind() == RelationshipKind.STEP || relationship.getKind() == RelationshipKind.STEP_OR_FOSTER;
	}

	/** The kinship of the two; empty where the line alone tells it or nothing is recorded. */
	@Reads({ "kind", "name", "provenance" })
	public String kinshipLabel(Relationship relationship) {
		return Label.isBlank(relationship.getName()) ? words(relationship.getKind())
				: Label.of(relationship, relationship.getName());
	}

	private static String words(RelationshipKind kind) {
		return switch (kind) {
		case PARENT_CHILD, SIBLINGS, OTHER -> "";
		case ADOPTIVE -> "adopted";
		case EXTENDED_FAMILY -> "relatives";
		case FRIENDSHIP -> "friends";
		case THERAPEUTIC -> "therapy";
		default -> Label.words(kind);
		};
	}

	private static boolean isOfFamily(Relationship relationship) {
		return FAMILY.contains(relationship.getKind());
	}

	/** The kind of a tie outside the family, in words; empty for one within it. */
	static String wordsOutsideFamily(Relationship relationship) {
		return isOfFamily(relationship) ? "" : words(relationship.getKind());
	}
}
