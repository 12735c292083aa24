// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.images;

import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.images.Experience;

/** Label and tooltip of experiences (S0#9). */
public class ExperienceServices {

	/** The label: what happened. */
	@Reads({ "text", "name", "provenance" })
	public String experienceLabel(Experience experience) {
		return Label.of(experience, experience.getText(), experience.getName());
	}

	/** The tooltip of an experience. */
	@Reads({ "kind", "disconnection", "profound", "repeated", "repaired", "ageFrom", "ageTo", "holder.pseudonym", "holder.pronouns", "holder.ownPronouns",
			"awareness", "confidence", "checkedWithClient", "checkedIn.number", "provenance", "numbersInvented", "note" })
	public String experienceTip(Experience experience) {
		return Tip.ofHolder(experience).add(experience.getKind()).add(experience.getDisconnection())
				.addIf(experience.isProfound(), "it went deep").addIf(experience.isRepeated(), "it happened again and again")
				.addIf(experience.isRepaired(), "the connection was found again afterwards")
				.add("age", LifeLayerServices.age(experience.getAgeFrom(), experience.getAgeTo())).addCommon(experience).text();
	}
}
