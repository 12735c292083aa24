// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.images;

import static org.relationalimages.model.images.ImagesPackage.Literals.LIFE_LAYER__IMAGES;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__CONTRADICTS;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__DOMINANCE;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__LAYER;

import java.util.List;

import org.relationalimages.model.images.Dominance;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** A discrepant image is one that contradicts what is usually expected (P6). */
final class R18DiscrepantContradictsNothing extends Rule<RelationalImage> {

	R18DiscrepantContradictsNothing() {
		super("R18", Severity.PROMPT, RelationalImage.class, "Discrepant image that contradicts no other", "P6",
				ReadFeatures.own(RELATIONAL_IMAGE__CONTRADICTS, RELATIONAL_IMAGE__LAYER).andAnywhere(RELATIONAL_IMAGE__DOMINANCE,
						LIFE_LAYER__IMAGES));
	}

	@Override
	protected void check(RelationalImage image, Findings found) {
		if (image.getDominance() == Dominance.DISCREPANT
				&& image.getContradicts().stream().allMatch(other -> other == image))
			found.add(image, RELATIONAL_IMAGE__CONTRADICTS, "Which expectation does this image contradict?",
					linkToDominant(image));
	}

	/** Offered when there is only one governing image. */
	private static Fix[] linkToDominant(RelationalImage image) {
		List<RelationalImage> governing = image.getLayer() == null ? List.of()
				: image.getLayer().getImages().stream().filter(other -> other.getDominance() == Dominance.DOMINANT)
						.limit(2).toList();
		return governing.size() != 1 ? new Fix[0]
				: new Fix[] { new Fix("Link to the image that governs in its layer", () -> {
					image.getContradicts().add(governing.getFirst());
					return image;
				}) };
	}
}
