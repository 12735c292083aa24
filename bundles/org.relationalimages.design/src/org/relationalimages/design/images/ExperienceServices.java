// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.images;

import java.util.stream.Collectors;

import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.images.Disconnection;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.ExperienceKind;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.ReasonForChange;

/** How experiences look, and the changes that came of some. */
public class ExperienceServices {

	/** What happened. */
	@Reads({ "text", "name", "provenance" })
	public String experienceLabel(Experience experience) {
		return Label.of(experience, experience.getText(), experience.getName());
	}

	/** What is known of an experience. */
	@Reads({ "kind", "disconnection", "profound", "repeated", "repaired", "ageFrom", "ageTo", "awareness", "confidence", "provenance", "note" })
	public String experienceTip(Experience experience) {
		return new Tip().add("kind", experience.getKind(), ExperienceKind.OTHER)
				.add("disconnection", experience.getDisconnection(), Disconnection.NONE)
				.addIf(experience.isProfound(), "profound").addIf(experience.isRepeated(), "repeated")
				.addIf(experience.isRepaired(), "repaired")
				.add("age", LifeLayerServices.age(experience.getAgeFrom(), experience.getAgeTo())).addCommon(experience).text();
	}

	/** What changed an image, how far (of 10) and because of what. */
	@Reads({ "text", "name", "degree", "because.name" })
	public String revisionLabel(ImageRevision revision) {
		String text = Label.isBlank(revision.getText()) && Label.isBlank(revision.getName()) ? "became"
				: Label.firstOf(revision.getText(), revision.getName());
		String reasons = revision.getBecause().stream().map(ReasonForChange::getName).filter(name -> !Label.isBlank(name))
				.collect(Collectors.joining(", "));
		return text + (revision.getDegree() == null ? "" : " " + revision.getDegree() + "/10")
				+ (reasons.isEmpty() ? "" : "\nbecause: " + reasons);
	}
}
