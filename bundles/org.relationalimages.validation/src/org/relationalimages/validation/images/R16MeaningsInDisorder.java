// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.images;

import static org.relationalimages.model.images.ImagesPackage.Literals.MEANING__DEEPENS;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__MEANINGS;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** The meanings of an image form chains from the surface to the core (S0#19). */
final class R16MeaningsInDisorder extends Rule<RelationalImage> {

	R16MeaningsInDisorder() {
		super("R16", Severity.ERROR, RelationalImage.class, "Meanings in disorder", "S0#19",
				ReadFeatures.own(RELATIONAL_IMAGE__MEANINGS).andBelow(MEANING__DEEPENS));
	}

	@Override
	protected void check(RelationalImage image, Findings found) {
		Set<Meaning> inRings = CycleFinder.in(image.getMeanings(), meaning -> above(meaning, image)).stream()
				.flatMap(Set::stream).collect(Collectors.toSet());
		for (Meaning meaning : image.getMeanings())
			if (inRings.contains(meaning))
				found.add(meaning, MEANING__DEEPENS, "A meaning cannot deepen itself.", removeLink(meaning));
			else if (meaning.getDeepens() != null && meaning.getDeepens().eContainer() != image)
				found.add(meaning, MEANING__DEEPENS, "A meaning can only deepen another meaning of the same image.",
						removeLink(meaning));
	}

	private static List<Meaning> above(Meaning meaning, RelationalImage image) {
		Meaning above = meaning.getDeepens();
		return above == null || above.eContainer() != image ? List.of() : List.of(above);
	}

	private static Fix removeLink(Meaning meaning) {
		return new Fix("Remove the link", () -> {
			meaning.setDeepens(null);
			return meaning;
		});
	}
}
