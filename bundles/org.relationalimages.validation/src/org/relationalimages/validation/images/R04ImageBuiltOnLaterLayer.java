// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.images;

import static org.relationalimages.model.cases.CasesPackage.Literals.HELD_ELEMENT__HOLDER;
import static org.relationalimages.model.images.ImagesPackage.Literals.LIFE_LAYER__ORDER;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__BUILT_ON;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__LAYER;

import java.util.List;

import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/**
 * Images are built on very early ones, never the other way round (S0#38). Those of one layer may rest on each other; layers of
 * different people have no common order.
 */
final class R04ImageBuiltOnLaterLayer extends Rule<RelationalImage> {

	R04ImageBuiltOnLaterLayer() {
		super("R04", Severity.ERROR, RelationalImage.class, "Image built on a later layer", "S0#38",
				ReadFeatures.own(RELATIONAL_IMAGE__BUILT_ON).andAnywhere(RELATIONAL_IMAGE__LAYER, LIFE_LAYER__ORDER,
						HELD_ELEMENT__HOLDER));
	}

	@Override
	protected void check(RelationalImage image, Findings found) {
		List<RelationalImage> later = image.getBuiltOn().stream().filter(other -> isLater(other, image)).toList();
		if (!later.isEmpty())
			found.add(image, RELATIONAL_IMAGE__BUILT_ON, "An earlier image cannot rest on a later one.",
					new Fix("Turn the link around", () -> {
						image.getBuiltOn().removeAll(later);
						later.forEach(other -> other.getBuiltOn().add(image));
						return image;
					}), new Fix("Remove the link", () -> {
						image.getBuiltOn().removeAll(later);
						return image;
					}));
	}

	private static boolean isLater(RelationalImage one, RelationalImage other) {
		LifeLayer layer = one.getLayer();
		LifeLayer otherLayer = other.getLayer();
		return layer != null && otherLayer != null && layer.getHolder() == otherLayer.getHolder() && layer.getOrder() != null
				&& otherLayer.getOrder() != null && layer.getOrder() > otherLayer.getOrder();
	}
}
