// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.images;

import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__FORMED_FROM;

import org.relationalimages.model.PersonWords;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.Owner;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** Inner pictures are devised out of what happened to people (S0#32). */
final class R07ImageWithoutExperience extends Rule<RelationalImage> {

	R07ImageWithoutExperience() {
		super("R07", Severity.PROMPT, RelationalImage.class, "Image without experience", "S0#32",
				ReadFeatures.own(RELATIONAL_IMAGE__FORMED_FROM).andHolderWords());
	}

	@Override
	protected void check(RelationalImage image, Findings found) {
		if (image.getFormedFrom().isEmpty())
			found.add(image, RELATIONAL_IMAGE__FORMED_FROM, "What happened to " + PersonWords.ofHolder(image).name() + " that this picture grew from?",
					new Fix("Add an experience", () -> {
						Experience experience = ImagesFactory.eINSTANCE.createExperience();
						Owner.caseOf(image).getExperiences().add(experience);
						experience.setLayer(image.getLayer());
						experience.setHolder(image.getHolder());
						image.getFormedFrom().add(experience);
						return experience;
					}));
	}
}
