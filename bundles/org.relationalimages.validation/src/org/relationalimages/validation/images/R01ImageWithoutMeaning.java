// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.images;

import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__MEANINGS;

import org.relationalimages.model.PersonWords;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.RuleIds;
import org.relationalimages.validation.rule.Severity;

/** An image is a picture and what it came to mean (S0#2). */
final class R01ImageWithoutMeaning extends Rule<RelationalImage> {

	R01ImageWithoutMeaning() {
		super(RuleIds.IMAGE_WITHOUT_MEANING, Severity.WARNING, RelationalImage.class, "Image without meaning", "S0#2",
				ReadFeatures.own(RELATIONAL_IMAGE__MEANINGS).andHolderWords());
	}

	@Override
	protected void check(RelationalImage image, Findings found) {
		if (image.getMeanings().isEmpty())
			found.add(image, RELATIONAL_IMAGE__MEANINGS,
					"What does this picture mean to " + PersonWords.ofHolder(image).name() + "? Add at least one meaning.",
					new Fix("Add a meaning", () -> {
						Meaning meaning = ImagesFactory.eINSTANCE.createMeaning();
						image.getMeanings().add(meaning);
						return meaning;
					}));
	}
}
