// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.tests.support;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
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

/** Cases and new elements in them: as bare as a tool makes them, or with the one text that names them. */
public final class SampleElements {

	private SampleElements() {
	}

	/** A case without any element but what says who may read it. */
	public static CaseFile titled(String title) {
		CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
		file.setTitle(title);
		file.setPrivacy(CasesFactory.eINSTANCE.createPrivacyInfo());
		return file;
	}

	/** The person that the case is about. */
	public static Person client(CaseFile file, String pseudonym) {
		Person client = person(file, pseudonym);
		client.setRole(PersonRole.CLIENT);
		return client;
	}

	public static LifeLayer layer(CaseFile file, int order, Stage stage) {
		LifeLayer layer = ImagesFactory.eINSTANCE.createLifeLayer();
		layer.setOrder(order);
		layer.setStage(stage);
		file.getLifeLayers().add(layer);
		return layer;
	}

	public static LifeLayer layer(CaseFile file, String name) {
		LifeLayer layer = ImagesFactory.eINSTANCE.createLifeLayer();
		layer.setName(name);
		file.getLifeLayers().add(layer);
		return layer;
	}

	public static RelationalImage image(CaseFile file) {
		RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
		file.getImages().add(image);
		return image;
	}

	public static RelationalImage imageIn(LifeLayer layer) {
		RelationalImage image = image((CaseFile) layer.eContainer());
		image.setLayer(layer);
		return image;
	}

	public static RelationalImage imageIn(LifeLayer layer, String picture) {
		RelationalImage image = imageIn(layer);
		image.setPicture(picture);
		return image;
	}

	public static Meaning meaning(RelationalImage image) {
		Meaning meaning = ImagesFactory.eINSTANCE.createMeaning();
		image.getMeanings().add(meaning);
		return meaning;
	}

	public static Meaning meaning(RelationalImage image, String statement) {
		Meaning meaning = meaning(image);
		meaning.setStatement(statement);
		return meaning;
	}

	public static Experience experience(CaseFile file) {
		Experience experience = ImagesFactory.eINSTANCE.createExperience();
		file.getExperiences().add(experience);
		return experience;
	}

	public static StrategyOfSurvival strategy(CaseFile file) {
		StrategyOfSurvival strategy = StrategiesFactory.eINSTANCE.createStrategyOfSurvival();
		file.getStrategies().add(strategy);
		return strategy;
	}

	public static StrategyOfSurvival strategy(CaseFile file, String name) {
		StrategyOfSurvival strategy = strategy(file);
		strategy.setName(name);
		return strategy;
	}

	public static Paradox paradox(CaseFile file) {
		Paradox paradox = StrategiesFactory.eINSTANCE.createParadox();
		file.getParadoxes().add(paradox);
		return paradox;
	}

	public static Paradox paradox(CaseFile file, String name) {
		Paradox paradox = paradox(file);
		paradox.setName(name);
		return paradox;
	}

	public static Yearning yearning(CaseFile file) {
		Yearning yearning = StrategiesFactory.eINSTANCE.createYearning();
		file.getYearnings().add(yearning);
		return yearning;
	}

	public static Yearning yearning(CaseFile file, String text) {
		Yearning yearning = yearning(file);
		yearning.setText(text);
		return yearning;
	}

	public static Enactment enactment(CaseFile file) {
		Enactment enactment = StrategiesFactory.eINSTANCE.createEnactment();
		file.getEnactments().add(enactment);
		return enactment;
	}

	public static Person person(CaseFile file) {
		Person person = CasesFactory.eINSTANCE.createPerson();
		file.getPersons().add(person);
		return person;
	}

	public static Person person(CaseFile file, String pseudonym) {
		Person person = person(file);
		person.setPseudonym(pseudonym);
		return person;
	}

	public static Relationship bond(CaseFile file, Person one, Person other) {
		Relationship bond = CasesFactory.eINSTANCE.createRelationship();
		file.getRelationships().add(bond);
		bond.getEnds().add(one);
		bond.getEnds().add(other);
		return bond;
	}
}
