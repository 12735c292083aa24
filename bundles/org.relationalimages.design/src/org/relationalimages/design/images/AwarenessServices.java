// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.images;

import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.images.RelationalImage;

/**
 * Awareness and certainty (S0#12, S0#35, S0#39). An element whose awareness isn't noted counts neither as aware nor as
 * unaware: it has a border of its own and no filter hides it.
 */
public class AwarenessServices {

	/** Whether awareness is low: glimpsed or partial; drawn dashed. */
	@Reads("awareness")
	public boolean isPartlyAware(InnerElement element) {
		return element.getAwareness() == AwarenessDegree.GLIMPSED || element.getAwareness() == AwarenessDegree.PARTIAL;
	}

	/** Whether the element is outside awareness; drawn dotted. */
	@Reads("awareness")
	public boolean isOutsideAwareness(InnerElement element) {
		return element.getAwareness() == AwarenessDegree.OUTSIDE;
	}

	/** Whether nobody has noted how aware the person is of it; drawn with dashes and dots. */
	@Reads("awareness")
	public boolean isAwarenessOpen(InnerElement element) {
		return element.getAwareness() == null || element.getAwareness() == AwarenessDegree.NOT_NOTED;
	}

	/** Whether awareness is at least 3 of 4 (mostly), or has no value. */
	@Reads("awareness")
	public boolean isMostlyAware(InnerElement element) {
		return !isOutsideAwareness(element) && !isPartlyAware(element);
	}

	/** Whether awareness is at least 2 of 4 (partial), or has no value. */
	@Reads("awareness")
	public boolean isMoreThanGlimpsed(InnerElement element) {
		return !isOutsideAwareness(element) && element.getAwareness() != AwarenessDegree.GLIMPSED;
	}

	/** Whether it is neither marked as a hypothesis nor a supposition of the therapist. */
	@Reads({ "provenance", "hypothetical" })
	public boolean isNoHypothesis(ClinicalElement element) {
		return !(element instanceof RelationalImage image ? ImageServices.isHypothesis(image) : Label.isSupposed(element));
	}

	/** The tooltip of any clinical element. */
	@Reads({ "holder.pseudonym", "holder.pronouns", "holder.ownPronouns", "eContainer.holder.pseudonym", "eContainer.holder.pronouns",
			"eContainer.holder.ownPronouns", "awareness", "confidence", "checkedWithClient", "checkedIn.number", "provenance", "numbersInvented", "note" })
	public String awarenessTip(ClinicalElement element) {
		return Tip.ofHolder(element).addCommon(element).text();
	}
}
