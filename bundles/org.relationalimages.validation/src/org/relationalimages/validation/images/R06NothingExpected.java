// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.images;

import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_CONDITION__EXPECTED;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__CONDITIONS;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__VALENCE;

import org.relationalimages.model.PersonWords;
import org.relationalimages.model.images.ExpectedResponse;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.RelationalCondition;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Valence;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** Images hold expectations and fears of how others will respond, and these guide what people do (S0#18, 31). */
final class R06NothingExpected extends Rule<RelationalImage> {

	R06NothingExpected() {
		super("R06", Severity.WARNING, RelationalImage.class, "Painful image without expected response", "S0#18, S0#31",
				ReadFeatures.own(RELATIONAL_IMAGE__VALENCE, RELATIONAL_IMAGE__CONDITIONS)
						.andBelow(RELATIONAL_CONDITION__EXPECTED).andHolderWords());
	}

	@Override
	protected void check(RelationalImage image, Findings found) {
		if (image.getValence() == Valence.PAINFUL
				&& image.getConditions().stream().allMatch(condition -> condition.getExpected().isEmpty()))
			found.add(image, RELATIONAL_IMAGE__CONDITIONS, "What does " + PersonWords.ofHolder(image).name() + " expect others to do?",
					new Fix("Add an expected response", () -> addResponse(image)));
	}

	private static ExpectedResponse addResponse(RelationalImage image) {
		if (image.getConditions().isEmpty())
			image.getConditions().add(ImagesFactory.eINSTANCE.createRelationalCondition());
		RelationalCondition condition = image.getConditions().getFirst();
		ExpectedResponse response = ImagesFactory.eINSTANCE.createExpectedResponse();
		condition.getExpected().add(response);
		return response;
	}
}
