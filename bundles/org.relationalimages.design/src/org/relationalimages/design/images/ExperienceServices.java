// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.images;

import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.images.Disconnection;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.ExperienceKind;

/** Label and tooltip of experiences (S0#9). */
public class ExperienceServices {

	/** The label: what happened. */
	@Reads({ "text", "name", "provenance" })
	public String experienceLabel(Experience experience) {
		return Label.of(experience, experience.getText(), experience.getName());
	}

	/** The tooltip of an experience. */
	@Reads({ "kind", "disconnection", "profound", "repeated", "repaired", "ageFrom", "ageTo",
			"awareness", "confidence", "checkedWithClient", "checkedIn.number", "provenance", "numbersInvented", "note" })
	public String experienceTip(Experience experience) {
		return new Tip().add("kind", experience.getKind(), ExperienceKind.OTHER)
				.add("disconnection", experience.getDisconnection(), Disconnection.NONE)
				.addIf(experience.isProfound(), "profound").addIf(experience.isRepeated(), "repeated")
				.addIf(experience.isRepaired(), "repaired")
				.add("age", LifeLayerServices.age(experience.getAgeFrom(), experience.getAgeTo())).addCommon(experience).text();
	}
}
