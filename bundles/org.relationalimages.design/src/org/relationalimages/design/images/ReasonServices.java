// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.images;

import java.util.List;

import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.couples.SafetyAgreement;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.ReasonForChange;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.practice.ActionItem;
import org.relationalimages.model.practice.ExceptionEntry;
import org.relationalimages.model.strategies.Enactment;

/** What images are formed from and why they change: experiences, exceptions and enactments alike (S0#4, S0#28). */
public class ReasonServices {

	/** What an image was formed from and no band shows: exceptions, enactments, and experiences outside the life layers. */
	@Reads({ "formedFrom", "formedFrom.layer" })
	public List<ReasonForChange> formedFromElsewhere(RelationalImage image) {
		return image.getFormedFrom().stream().filter(reason -> !(reason instanceof Experience experience && experience.getLayer() != null))
				.toList();
	}

	/** The label of a reason inside an image. */
	@Reads({ "name", "text", "behavior", "context", "reveals" })
	public String formedFromLabel(ReasonForChange reason) {
		return "formed from " + reasonOf(reason);
	}

	/** The tooltip of a reason inside an image. */
	@Reads({ "holder.pseudonym", "holder.pronouns", "holder.ownPronouns", "eContainer.holder.pseudonym", "eContainer.holder.pronouns",
			"eContainer.holder.ownPronouns", "awareness", "confidence", "checkedWithClient", "checkedIn.number", "provenance", "numbersInvented", "note" })
	public String reasonTip(ReasonForChange reason) {
		return Tip.ofHolder(reason).addCommon(reason).text();
	}

	/** A reason in words: its kind, unless it is an experience, and its name or what happened. */
	static String reasonOf(ReasonForChange reason) {
		return switch (reason) {
		case ExceptionEntry exception -> "an exception: " + Label.firstOf(exception.getName(), exception.getBehavior(),
				exception.getContext(), exception.getReveals());
		case Enactment enactment -> "an enactment: " + Label.firstOf(enactment.getName(), enactment.getText());
		case Experience experience -> Label.firstOf(experience.getName(), experience.getText());
		case ActionItem action -> "an action: " + Label.firstOf(action.getName(), action.getText());
		case SafetyAgreement agreement -> "an agreement: " + Label.firstOf(agreement.getName(), agreement.getText());
		default -> Label.firstOf(reason.getName());
		};
	}
}
