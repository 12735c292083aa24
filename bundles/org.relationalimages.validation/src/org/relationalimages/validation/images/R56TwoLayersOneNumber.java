// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.images;

import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__LIFE_LAYERS;
import static org.relationalimages.model.cases.CasesPackage.Literals.HELD_ELEMENT__HOLDER;
import static org.relationalimages.model.images.ImagesPackage.Literals.LIFE_LAYER__ORDER;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.relationalimages.model.Holders;
import org.relationalimages.model.PersonWords;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** The layers of one person's life have an order: no two of them have the same number (S0#17, S0#38). */
final class R56TwoLayersOneNumber extends Rule<CaseFile> {

	R56TwoLayersOneNumber() {
		super("R56", Severity.ERROR, CaseFile.class, "Two layers of a life in one place", "S0#17, S0#38",
				ReadFeatures.own(CASE_FILE__LIFE_LAYERS).andBelow(LIFE_LAYER__ORDER, HELD_ELEMENT__HOLDER).andHolderWords());
	}

	@Override
	protected void check(CaseFile file, Findings found) {
		Set<Place> taken = new HashSet<>();
		for (LifeLayer layer : file.getLifeLayers())
			if (layer.getOrder() != null && isOneLife(layer) && !taken.add(new Place(Holders.near(layer), layer.getOrder())))
				found.add(layer, LIFE_LAYER__ORDER, "Two layers in the life of " + PersonWords.ofHolder(layer).name() + " have the number "
						+ layer.getOrder() + ". Which one is the earlier one?", renumber(file, layer));
	}

	/** Layers whose holder is not noted are of one life unless the case has several clients: then they may be of different ones. */
	private static boolean isOneLife(LifeLayer layer) {
		return Holders.asked(layer).isEmpty();
	}

	private static Fix renumber(CaseFile file, LifeLayer layer) {
		return new Fix("Renumber the layers", () -> {
			List<LifeLayer> layers = LayersOfPerson.of(file, Holders.near(layer));
			LayersOfPerson.renumber(LayersOfPerson.sorted(layers));
			return layer;
		});
	}

	/** A number in the life of a person. */
	private record Place(Person holder, Integer order) {
	}
}
