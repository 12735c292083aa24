// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.images;

import static org.relationalimages.model.cases.CasesPackage.Literals.HELD_ELEMENT__HOLDER;
import static org.relationalimages.model.images.ImagesPackage.Literals.EXPERIENCE__LAYER;
import static org.relationalimages.model.images.ImagesPackage.Literals.MEANING__STATEMENT;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__FORMED_FROM;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__LAYER;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__MEANINGS;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__PICTURE;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.PersonWords;
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

/**
 * An image belongs to a layer of its holder's life and has words, and so have its meanings (S0#1, 2, 17).
 */
final class R05ImageIncomplete extends Rule<RelationalImage> {

	R05ImageIncomplete() {
		super("R05", Severity.ERROR, RelationalImage.class, "Image without layer or words", "S0#17",
				ReadFeatures.own(RELATIONAL_IMAGE__LAYER, RELATIONAL_IMAGE__PICTURE, RELATIONAL_IMAGE__MEANINGS,
						RELATIONAL_IMAGE__FORMED_FROM).andBelow(MEANING__STATEMENT).andHolderWords()
						.andAnywhere(EXPERIENCE__LAYER, HELD_ELEMENT__HOLDER));
	}

	@Override
	protected void check(RelationalImage image, Findings found) {
		PersonWords words = PersonWords.ofHolder(image);
		if (image.getLayer() == null)
			found.add(image, RELATIONAL_IMAGE__LAYER, "This image has no layer yet. Which time of " + words.namePossessive()
					+ " life does it come from?", besideItsExperience(image));
		else if (isOfAnother(image.getLayer(), image))
			found.add(image, RELATIONAL_IMAGE__LAYER, "This is an image of " + words.name() + ", but the layer belongs to "
					+ PersonWords.of(image.getLayer().getHolder()).name() + ". Whose image is it?", toOwnLayer(image), toHolderOfLayer(image));
		if (TextQuestions.isBlank(image.getPicture()))
			found.add(image, RELATIONAL_IMAGE__PICTURE, "This image has no words yet. What is the inner picture, in the words of "
					+ words.name() + "?");
		for (Meaning meaning : image.getMeanings())
			if (TextQuestions.isBlank(meaning.getStatement()))
				found.add(meaning, MEANING__STATEMENT, "This meaning has no words yet. What did " + words.name() + " come to believe?",
						new Fix("Remove the empty meaning", () -> {
							EcoreUtil.delete(meaning, true);
							return image;
						}));
	}

	/** False as long as one of the holders is not noted. */
	private static boolean isOfAnother(LifeLayer layer, RelationalImage image) {
		return layer.getHolder() != null && image.getHolder() != null && layer.getHolder() != image.getHolder();
	}

	private static Fix toOwnLayer(RelationalImage image) {
		return new Fix("Move it to a layer of " + PersonWords.of(image.getHolder()).name(), () -> {
			image.setLayer(LayersOfPerson.like(image.getLayer(), image.getHolder()));
			return image;
		});
	}

	private static Fix toHolderOfLayer(RelationalImage image) {
		return new Fix("It is an image of " + PersonWords.of(image.getLayer().getHolder()).name(), () -> {
			image.setHolder(image.getLayer().getHolder());
			return image;
		});
	}

	private static Fix[] besideItsExperience(RelationalImage image) {
		LifeLayer layer = image.getFormedFrom().stream().filter(Experience.class::isInstance)
				.map(reason -> ((Experience) reason).getLayer()).filter(one -> one != null && !isOfAnother(one, image)).findFirst()
				.orElse(null);
		return layer == null ? new Fix[0]
				: new Fix[] { new Fix("Put it beside the experience it grew from", () -> {
					image.setLayer(layer);
					return image;
				}) };
	}
}
