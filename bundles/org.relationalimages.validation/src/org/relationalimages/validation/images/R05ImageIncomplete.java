// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.images;

import static org.relationalimages.model.images.ImagesPackage.Literals.EXPERIENCE__LAYER;
import static org.relationalimages.model.images.ImagesPackage.Literals.MEANING__STATEMENT;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__FORMED_FROM;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__LAYER;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__MEANINGS;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__PICTURE;

import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.TextQuestions;

/** An image belongs to a layer of a life and has words, and so have its meanings (S0#1, 2, 17). */
final class R05ImageIncomplete extends Rule<RelationalImage> {

	R05ImageIncomplete() {
		super("R05", Severity.ERROR, RelationalImage.class, "Image without layer or words", "S0#17",
				ReadFeatures.own(RELATIONAL_IMAGE__LAYER, RELATIONAL_IMAGE__PICTURE, RELATIONAL_IMAGE__MEANINGS,
						RELATIONAL_IMAGE__FORMED_FROM).andBelow(MEANING__STATEMENT).andAnywhere(EXPERIENCE__LAYER));
	}

	@Override
	protected void check(RelationalImage image, Findings found) {
		if (image.getLayer() == null)
			found.add(image, RELATIONAL_IMAGE__LAYER, "This image has no layer yet. Which time of life does it come from?",
					besideItsExperience(image));
		if (TextQuestions.isBlank(image.getPicture()))
			found.add(image, RELATIONAL_IMAGE__PICTURE,
					"This image has no words yet. What is the inner picture, in her own words?");
		for (Meaning meaning : image.getMeanings())
			if (TextQuestions.isBlank(meaning.getStatement()))
				found.add(meaning, MEANING__STATEMENT, "This meaning has no words yet. What did she come to believe?",
						new Fix("Remove the empty meaning", () -> {
							EcoreUtil.delete(meaning, true);
							return image;
						}));
	}

	private static Fix[] besideItsExperience(RelationalImage image) {
		LifeLayer layer = image.getFormedFrom().stream().filter(Experience.class::isInstance)
				.map(grown -> ((Experience) grown).getLayer()).filter(Objects::nonNull).findFirst()
				.orElse(null);
		return layer == null ? new Fix[0]
				: new Fix[] { new Fix("Put it beside the experience it grew from", () -> {
					image.setLayer(layer);
					return image;
				}) };
	}
}
