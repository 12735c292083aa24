// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.images;

import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__IMAGES;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__BUILT_ON;

import java.util.Set;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** Images are built on earlier ones, down to the first (S0#38); checked for the whole case at once, as cycles may be long. */
final class R03ImageBuiltOnItself extends Rule<CaseFile> {

	R03ImageBuiltOnItself() {
		super("R03", Severity.ERROR, CaseFile.class, "Image built on itself", "S0#38",
				ReadFeatures.own(CASE_FILE__IMAGES).andAnywhere(RELATIONAL_IMAGE__BUILT_ON));
	}

	@Override
	protected void check(CaseFile file, Findings found) {
		for (Set<RelationalImage> ring : CycleFinder.in(file.getImages(), RelationalImage::getBuiltOn))
			for (RelationalImage image : ring)
				found.add(image, RELATIONAL_IMAGE__BUILT_ON, "An image cannot be built on itself.",
						new Fix("Remove the link", () -> {
							image.getBuiltOn().removeAll(ring);
							return image;
						}));
	}
}
