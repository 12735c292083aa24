// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.cases;

import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__PERSONS;
import static org.relationalimages.model.cases.CasesPackage.Literals.HELD_ELEMENT__HOLDER;
import static org.relationalimages.model.cases.CasesPackage.Literals.PERSON__ROLE;
import static org.relationalimages.model.images.ImagesPackage.Literals.LIFE_LAYER__EXPERIENCES;
import static org.relationalimages.model.images.ImagesPackage.Literals.LIFE_LAYER__IMAGES;

import java.util.List;

import org.relationalimages.model.Clients;
import org.relationalimages.model.PersonWords;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/**
 * Inner pictures belong to somebody (S0#32). With several clients the case cannot know to whom. An empty layer may belong to nobody
 * yet.
 */
final class R60HolderNotNoted extends Rule<HeldElement> {

	private static final int SEVERAL = 2;

	R60HolderNotNoted() {
		super("R60", Severity.WARNING, HeldElement.class, "Element that belongs to nobody", "S0#1, S0#32",
				ReadFeatures.own(HELD_ELEMENT__HOLDER, LIFE_LAYER__IMAGES, LIFE_LAYER__EXPERIENCES)
						.andAnywhere(CASE_FILE__PERSONS, PERSON__ROLE).andPersonWords());
	}

	@Override
	protected void check(HeldElement element, Findings found) {
		if (element.getHolder() != null || isEmptyLayer(element))
			return;
		List<Person> clients = Clients.beside(element);
		if (clients.size() >= SEVERAL)
			found.add(element, HELD_ELEMENT__HOLDER, "Whose is this?",
					clients.stream().map(client -> belongsTo(element, client)).toArray(Fix[]::new));
	}

	private static boolean isEmptyLayer(HeldElement element) {
		return element instanceof LifeLayer layer && layer.getImages().isEmpty() && layer.getExperiences().isEmpty();
	}

	private static Fix belongsTo(HeldElement element, Person client) {
		return new Fix("It is " + PersonWords.of(client).namePossessive(), () -> {
			element.setHolder(client);
			return element;
		});
	}
}
