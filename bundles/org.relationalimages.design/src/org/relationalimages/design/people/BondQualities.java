// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.people;

import java.util.EnumSet;
import java.util.Set;

import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.cases.Direction;
import org.relationalimages.model.cases.EmotionalQuality;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipKind;

/**
 * The emotional quality of relationships and the lines it is drawn with. The line is the thicker the more goes on
 * between the two; hostility is dashes and dots with ⚡, distance dots, a cutoff dashes with ‖, what one does to the
 * other an arrow. A quality that the case defines is drawn like the one it is based on.
 */
public class BondQualities {

	private static final Set<EmotionalQuality> ABUSIVE = EnumSet.of(EmotionalQuality.PHYSICAL_ABUSE,
			EmotionalQuality.EMOTIONAL_ABUSE, EmotionalQuality.SEXUAL_ABUSE);
	private static final Set<EmotionalQuality> HOSTILE = EnumSet.of(EmotionalQuality.CONFLICT_HOSTILE,
			EmotionalQuality.CLOSE_HOSTILE, EmotionalQuality.FUSED_HOSTILE);
	private static final Set<EmotionalQuality> CARING = EnumSet.of(EmotionalQuality.FOCUSED_ON, EmotionalQuality.CARETAKER,
			EmotionalQuality.SPIRITUAL);

	/** The line's width in pixels. */
	@Reads({ "quality", "customQuality.base" })
	public Integer bondWidth(Relationship relationship) {
		return switch (qualityOf(relationship)) {
		case NORMAL, DISTANT, CUTOFF, CUTOFF_REPAIRED, NEGLECT -> 2;
		case CLOSE, CONFLICT_HOSTILE, FOCUSED_ON, CARETAKER, SPIRITUAL -> 3;
		case CLOSE_HOSTILE, EMOTIONAL_ABUSE, PHYSICAL_ABUSE, SEXUAL_ABUSE -> 4;
		case FUSED, FUSED_HOSTILE -> 5;
		};
	}

	/** Whether a line is drawn for the quality: always, except where the two are related and no more is noted. */
	@Reads({ "kind", "quality", "customQuality", "direction" })
	public boolean isBondLine(Relationship relationship) {
		return FamilyTies.hasTwoEnds(relationship)
				&& (relationship.getKind() == RelationshipKind.OTHER || saysMore(relationship));
	}

	/** Whether more is noted than that there is a bond: a quality or a direction. */
	static boolean saysMore(Relationship relationship) {
		return relationship.getCustomQuality() != null || relationship.getQuality() != EmotionalQuality.NORMAL
				|| relationship.getDirection() != Direction.NONE;
	}

	/** The quality in words, after a sign for hostility or a cutoff, and the tie where it isn't one of the family; empty for a normal bond. */
	@Reads({ "kind", "name", "quality", "customQuality.base", "customQuality.name", "provenance" })
	public String bondLabel(Relationship relationship) {
		EmotionalQuality quality = qualityOf(relationship);
		boolean own = relationship.getCustomQuality() != null && !Label.isBlank(relationship.getCustomQuality().getName());
		String words = own ? relationship.getCustomQuality().getName().strip() : words(quality);
		String sign = isHostileBond(relationship) || isAbusiveBond(relationship) ? "⚡ " : isCutOffBond(relationship) ? "‖ " : "";
		String tie = KinshipServices.wordsOutsideFamily(relationship);
		if (!tie.isEmpty() || relationship.getKind() == RelationshipKind.OTHER)
			tie = Label.isBlank(relationship.getName()) ? tie : relationship.getName().strip();
		String text = sign + (tie.isEmpty() ? words : words.isEmpty() ? tie : tie + ", " + words);
		return text.isBlank() ? "" : Label.of(relationship, text);
	}

	private static String words(EmotionalQuality quality) {
		return switch (quality) {
		case NORMAL -> "";
		case CONFLICT_HOSTILE -> "in conflict";
		case CLOSE_HOSTILE -> "close and hostile";
		case FUSED_HOSTILE -> "fused and hostile";
		case CUTOFF -> "cut off";
		case CUTOFF_REPAIRED -> "cut off, then repaired";
		case CARETAKER -> "takes care";
		case SPIRITUAL -> "spiritual bond";
		case NEGLECT -> "neglects";
		default -> Label.words(quality);
		};
	}

	/** Whether one of the two hurts the other. */
	@Reads({ "quality", "customQuality.base" })
	public boolean isAbusiveBond(Relationship relationship) {
		return ABUSIVE.contains(qualityOf(relationship));
	}

	/** Whether there is hostility, with closeness or without. */
	@Reads({ "quality", "customQuality.base" })
	public boolean isHostileBond(Relationship relationship) {
		return HOSTILE.contains(qualityOf(relationship));
	}

	/** Whether one of the two neglects the other. */
	@Reads({ "quality", "customQuality.base" })
	public boolean isNeglectingBond(Relationship relationship) {
		return qualityOf(relationship) == EmotionalQuality.NEGLECT;
	}

	/** Whether there is or was a cutoff. */
	@Reads({ "quality", "customQuality.base" })
	public boolean isCutOffBond(Relationship relationship) {
		EmotionalQuality quality = qualityOf(relationship);
		return quality == EmotionalQuality.CUTOFF || quality == EmotionalQuality.CUTOFF_REPAIRED;
	}

	/** Whether the two are distant. */
	@Reads({ "quality", "customQuality.base" })
	public boolean isDistantBond(Relationship relationship) {
		return qualityOf(relationship) == EmotionalQuality.DISTANT;
	}

	/** Whether one of the two looks after the other. */
	@Reads({ "quality", "customQuality.base" })
	public boolean isCaringBond(Relationship relationship) {
		return CARING.contains(qualityOf(relationship));
	}

	private static EmotionalQuality qualityOf(Relationship relationship) {
		return relationship.getCustomQuality() == null ? relationship.getQuality() : relationship.getCustomQuality().getBase();
	}
}
