// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.people;

import java.util.EnumSet;
import java.util.Set;

import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.cases.EmotionalQuality;
import org.relationalimages.model.cases.Relationship;

/**
 * The emotional quality of relationships and the lines it is drawn with: 1, 2 or 3 pixels for normal, close and fused,
 * dots for distance, dashes and dots with ⚡ for hostility, dashes with ‖ for a cutoff, an arrow for what one does to
 * the other. A quality that the case defines is drawn like the one it is based on.
 */
public class BondQualities {

	private static final Set<EmotionalQuality> CLOSE = EnumSet.of(EmotionalQuality.CLOSE, EmotionalQuality.CLOSE_HOSTILE,
			EmotionalQuality.SPIRITUAL, EmotionalQuality.CARETAKER, EmotionalQuality.FOCUSED_ON);
	private static final Set<EmotionalQuality> FUSED = EnumSet.of(EmotionalQuality.FUSED, EmotionalQuality.FUSED_HOSTILE);
	private static final Set<EmotionalQuality> ABUSIVE = EnumSet.of(EmotionalQuality.PHYSICAL_ABUSE,
			EmotionalQuality.EMOTIONAL_ABUSE, EmotionalQuality.SEXUAL_ABUSE);
	private static final Set<EmotionalQuality> HOSTILE = EnumSet.of(EmotionalQuality.CONFLICT_HOSTILE,
			EmotionalQuality.CLOSE_HOSTILE, EmotionalQuality.FUSED_HOSTILE);
	private static final Set<EmotionalQuality> CARING = EnumSet.of(EmotionalQuality.FOCUSED_ON, EmotionalQuality.CARETAKER,
			EmotionalQuality.SPIRITUAL);

	/** The line's width in pixels. */
	@Reads({ "quality", "customQuality.base" })
	public Integer bondWidth(Relationship relationship) {
		EmotionalQuality quality = qualityOf(relationship);
		return FUSED.contains(quality) ? 3 : CLOSE.contains(quality) || ABUSIVE.contains(quality) ? 2 : 1;
	}

	/** The quality in words, after a sign for hostility or a cutoff; empty for a normal bond. */
	@Reads({ "quality", "customQuality.base", "customQuality.name" })
	public String bondLabel(Relationship relationship) {
		EmotionalQuality quality = qualityOf(relationship);
		boolean own = relationship.getCustomQuality() != null && !Label.isBlank(relationship.getCustomQuality().getName());
		String words = own ? relationship.getCustomQuality().getName().strip()
				: quality == EmotionalQuality.NORMAL ? "" : Label.words(quality);
		String sign = isHostileBond(relationship) || isAbusiveBond(relationship) ? "⚡ " : isCutOffBond(relationship) ? "‖ " : "";
		return sign + words;
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
