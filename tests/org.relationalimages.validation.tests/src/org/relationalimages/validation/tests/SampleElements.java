// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Stage;
import org.relationalimages.model.strategies.Enactment;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.model.strategies.StrategiesFactory;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.model.strategies.Yearning;

/** New elements in a case, without values, as a tool creates them. */
final class SampleElements {

	private SampleElements() {
	}

	static LifeLayer layer(CaseFile file, int order, Stage stage) {
		LifeLayer layer = ImagesFactory.eINSTANCE.createLifeLayer();
		layer.setOrder(order);
		layer.setStage(stage);
		file.getLifeLayers().add(layer);
		return layer;
	}

	static RelationalImage image(CaseFile file) {
		RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
		file.getImages().add(image);
		return image;
	}

	static RelationalImage imageIn(LifeLayer layer) {
		RelationalImage image = image((CaseFile) layer.eContainer());
		image.setLayer(layer);
		return image;
	}

	static Meaning meaning(RelationalImage image) {
		Meaning meaning = ImagesFactory.eINSTANCE.createMeaning();
		image.getMeanings().add(meaning);
		return meaning;
	}

	static Experience experience(CaseFile file) {
		Experience experience = ImagesFactory.eINSTANCE.createExperience();
		file.getExperiences().add(experience);
		return experience;
	}

	static StrategyOfSurvival strategy(CaseFile file) {
		StrategyOfSurvival strategy = StrategiesFactory.eINSTANCE.createStrategyOfSurvival();
		file.getStrategies().add(strategy);
		return strategy;
	}

	static Paradox paradox(CaseFile file) {
		Paradox paradox = StrategiesFactory.eINSTANCE.createParadox();
		file.getParadoxes().add(paradox);
		return paradox;
	}

	static Yearning yearning(CaseFile file) {
		Yearning yearning = StrategiesFactory.eINSTANCE.createYearning();
		file.getYearnings().add(yearning);
		return yearning;
	}

	static Enactment enactment(CaseFile file) {
		Enactment enactment = StrategiesFactory.eINSTANCE.createEnactment();
		file.getEnactments().add(enactment);
		return enactment;
	}

	static Person person(CaseFile file) {
		Person person = CasesFactory.eINSTANCE.createPerson();
		file.getPersons().add(person);
		return person;
	}

	static Relationship bond(CaseFile file, Person one, Person other) {
		Relationship bond = CasesFactory.eINSTANCE.createRelationship();
		file.getRelationships().add(bond);
		bond.getEnds().add(one);
		bond.getEnds().add(other);
		return bond;
	}
}
