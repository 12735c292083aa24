// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.images;

import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__IMAGES;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__LIFE_LAYERS;
import static org.relationalimages.model.images.ImagesPackage.Literals.LIFE_LAYER__IMAGES;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__DOMINANCE;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__STATUS;

import java.util.List;

import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.images.Dominance;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** The dominant image is the one that usually governs what is expected; revised or dormant images do not govern. */
final class R19TooManyDominant extends Rule<CaseFile> {

	private static final String MESSAGE = "Usually one governs.";

	R19TooManyDominant() {
		super("R19", Severity.PROMPT, CaseFile.class, "More than one dominant image", "the workbench",
				ReadFeatures.own(CASE_FILE__IMAGES, CASE_FILE__LIFE_LAYERS).andAnywhere(LIFE_LAYER__IMAGES,
						RELATIONAL_IMAGE__DOMINANCE, RELATIONAL_IMAGE__STATUS));
	}

	@Override
	protected void check(CaseFile file, Findings found) {
		boolean toldOfLayer = false;
		for (LifeLayer layer : file.getLifeLayers()) {
			List<RelationalImage> governing = layer.getImages().stream().filter(R19TooManyDominant::governs).toList();
			if (governing.size() > 1) {
				found.add(layer, LIFE_LAYER__IMAGES, MESSAGE, keepFirst(governing));
				toldOfLayer = true;
			}
		}
		if (!toldOfLayer && file.getImages().size() > 1
				&& file.getImages().stream().allMatch(R19TooManyDominant::governs))
			found.add(file, CASE_FILE__IMAGES, MESSAGE + " Which one?");
	}

	private static boolean governs(RelationalImage image) {
		return image.getDominance() == Dominance.DOMINANT && image.getStatus() != ChangeStatus.REVISED
				&& image.getStatus() != ChangeStatus.DORMANT;
	}

	private static Fix keepFirst(List<RelationalImage> governing) {
		return new Fix("Let only the first be dominant", () -> {
			governing.stream().skip(1).forEach(image -> image.setDominance(Dominance.OTHER));
			return governing.getFirst();
		});
	}
}
