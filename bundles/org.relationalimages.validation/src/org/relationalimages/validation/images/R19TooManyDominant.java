// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.images;

import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__IMAGES;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__LIFE_LAYERS;
import static org.relationalimages.model.cases.CasesPackage.Literals.HELD_ELEMENT__HOLDER;
import static org.relationalimages.model.images.ImagesPackage.Literals.LIFE_LAYER__IMAGES;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__DOMINANCE;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__LAYER;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__STATUS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.Clients;
import org.relationalimages.model.PersonWords;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.Dominance;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/**
 * The dominant image is the one that usually governs what a person expects; revised or dormant images do not govern. Each person
 * has a dominant image of their own.
 */
final class R19TooManyDominant extends Rule<CaseFile> {

	R19TooManyDominant() {
		super("R19", Severity.PROMPT, CaseFile.class, "More than one image that governs", "the workbench",
				ReadFeatures.own(CASE_FILE__IMAGES, CASE_FILE__LIFE_LAYERS).andAnywhere(LIFE_LAYER__IMAGES, RELATIONAL_IMAGE__LAYER,
						RELATIONAL_IMAGE__DOMINANCE, RELATIONAL_IMAGE__STATUS, HELD_ELEMENT__HOLDER).andHolderWords());
	}

	@Override
	protected void check(CaseFile file, Findings found) {
		Person only = Clients.only(file);
		Map<Optional<Person>, List<RelationalImage>> byPerson = new LinkedHashMap<>();
		for (RelationalImage image : file.getImages())
			byPerson.computeIfAbsent(Optional.ofNullable(image.getHolder()).or(() -> Optional.ofNullable(only)), person -> new ArrayList<>())
					.add(image);
		byPerson.forEach((person, images) -> check(file, PersonWords.of(person.orElse(null)), images, found));
	}

	private static void check(CaseFile file, PersonWords words, List<RelationalImage> images, Findings found) {
		boolean isLayerReported = false;
		for (LifeLayer layer : file.getLifeLayers()) {
			List<RelationalImage> governing = images.stream().filter(image -> image.getLayer() == layer && governs(image)).toList();
			if (governing.size() > 1) {
				found.add(layer, LIFE_LAYER__IMAGES, "Several images of this layer are said to usually govern what " + words.name()
						+ " expects. Mostly it is one: which one?", keepFirst(governing));
				isLayerReported = true;
			}
		}
		if (!isLayerReported && images.size() > 1 && images.stream().allMatch(R19TooManyDominant::governs))
			found.add(file, CASE_FILE__IMAGES, "All images of " + words.name() + " are said to usually govern what is expected. Mostly it is one: which one?");
	}

	private static boolean governs(RelationalImage image) {
		return image.getDominance() == Dominance.DOMINANT && image.getStatus() != ChangeStatus.REVISED
				&& image.getStatus() != ChangeStatus.DORMANT;
	}

	private static Fix keepFirst(List<RelationalImage> governing) {
		return new Fix("Let only the first one govern", () -> {
			governing.stream().skip(1).forEach(image -> image.setDominance(Dominance.OTHER));
			return governing.getFirst();
		});
	}
}
