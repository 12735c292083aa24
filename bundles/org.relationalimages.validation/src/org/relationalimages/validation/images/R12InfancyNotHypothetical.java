// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.images;

import static org.relationalimages.model.images.ImagesPackage.Literals.LIFE_LAYER__STAGE;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__HYPOTHETICAL;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__LAYER;

import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Stage;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** The caution of S0#39: nobody knows what really goes on in the mind of an infant. */
final class R12InfancyNotHypothetical extends Rule<RelationalImage> {

	R12InfancyNotHypothetical() {
		super("R12", Severity.WARNING, RelationalImage.class, "Image of infancy not marked as hypothesis", "S0#39",
				ReadFeatures.own(RELATIONAL_IMAGE__LAYER, RELATIONAL_IMAGE__HYPOTHETICAL).andAnywhere(LIFE_LAYER__STAGE));
	}

	@Override
	protected void check(RelationalImage image, Findings found) {
		if (image.getLayer() != null && image.getLayer().getStage() == Stage.INFANCY && !image.isHypothetical())
			found.add(image, RELATIONAL_IMAGE__HYPOTHETICAL,
					"No one knows what goes on in an infant's mind: mark as hypothesis.",
					new Fix("Mark as hypothesis", () -> {
						image.setHypothetical(true);
						return image;
					}));
	}
}
