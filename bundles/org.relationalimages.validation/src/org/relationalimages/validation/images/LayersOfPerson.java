// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.images;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.relationalimages.model.Holders;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.validation.rule.Owner;

/** The layers of one person's life. */
final class LayersOfPerson {

	private LayersOfPerson() {
	}

	/** The layers of a person, in the order of the case; null stands for layers whose holder is not noted. */
	static List<LifeLayer> of(CaseFile file, Person person) {
		return file.getLifeLayers().stream().filter(layer -> Holders.near(layer) == person).toList();
	}

	/**
	 * A person's layer of the same stage as another person's layer; a new one, before the first of a later stage, when there is
	 * none, from where the other one comes. The others keep their order.
	 */
	static LifeLayer like(LifeLayer layer, Person person) {
		CaseFile file = Owner.caseOf(layer);
		return of(file, person).stream().filter(own -> own.getStage() == layer.getStage()).findFirst().orElseGet(() -> {
			LifeLayer own = ImagesFactory.eINSTANCE.createLifeLayer();
			own.setName(layer.getName());
			own.setStage(layer.getStage());
			own.setHolder(person);
			own.setProvenance(layer.getProvenance());
			own.getSources().addAll(layer.getSources());
			List<LifeLayer> layers = new ArrayList<>(sorted(of(file, person)));
			int later = 0;
			while (later < layers.size() && layers.get(later).getStage().compareTo(own.getStage()) < 0)
				later++;
			layers.add(later, own);
			file.getLifeLayers().add(own);
			renumber(layers);
			return own;
		});
	}

	/** Numbers layers from 0, in the order of the list. */
	static void renumber(List<LifeLayer> layers) {
		int order = 0;
		for (LifeLayer layer : layers)
			layer.setOrder(order++);
	}

	/** A person's layers by their numbers, equal numbers in the order of stages, then of the case; those without a number last. */
	static List<LifeLayer> sorted(List<LifeLayer> layers) {
		return layers.stream().sorted(Comparator.comparing(LifeLayer::getOrder, Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(LifeLayer::getStage)).toList();
	}
}
