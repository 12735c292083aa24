// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.relationalimages.model.Holders;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.strategies.StrategiesFactory;
import org.relationalimages.model.strategies.Yearning;

/** Whose an element is, and how a new one gets its holder. */
class HoldersTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Person ann = person(PersonRole.CLIENT);
	private final Person mother = person(PersonRole.MOTHER);

	private Person person(PersonRole role) {
		Person person = CasesFactory.eINSTANCE.createPerson();
		person.setRole(role);
		file.getPersons().add(person);
		return person;
	}

	private LifeLayer layer() {
		LifeLayer layer = ImagesFactory.eINSTANCE.createLifeLayer();
		file.getLifeLayers().add(layer);
		return layer;
	}

	@Test
	void everythingNewIsTheOnlyClientsUnlessItStandsBesideSomebodyElses() {
		assertSame(ann, Holders.near(file));
		assertEquals(List.of(), Holders.asked(file));
		assertSame(mother, Holders.near(mother));
		Yearning hers = StrategiesFactory.eINSTANCE.createYearning();
		file.getYearnings().add(hers);
		assertSame(ann, Holders.near(hers));
		hers.setHolder(mother);
		assertSame(mother, Holders.near(hers));
	}

	@Test
	void inACoupleItIsAskedForExceptBesideWhatAlreadyHasAHolder() {
		Person ben = person(PersonRole.CLIENT);
		assertNull(Holders.near(file));
		assertEquals(List.of(ann, ben), Holders.asked(file));
		RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
		file.getImages().add(image);
		assertEquals(List.of(ann, ben), Holders.asked(image));
		image.setHolder(ben);
		Meaning meaning = ImagesFactory.eINSTANCE.createMeaning();
		image.getMeanings().add(meaning);
		assertSame(ben, Holders.of(meaning), "a meaning is whose the image is");
		assertEquals(List.of(), Holders.asked(meaning));
	}

	@Test
	void whereNobodyIsClientNobodyIsGuessed() {
		ann.setRole(PersonRole.OTHER);
		assertNull(Holders.near(file));
		assertEquals(List.of(), Holders.asked(file));
		assertNull(Holders.near(StrategiesFactory.eINSTANCE.createYearning()), "outside of any case");
		assertNull(Holders.of(null));
	}

	@Test
	void aHolderThatIsNotedStays() {
		Yearning yearning = StrategiesFactory.eINSTANCE.createYearning();
		Holders.give(yearning, mother);
		Holders.give(yearning, ann);
		assertSame(mother, yearning.getHolder());
		Holders.give(ann, mother);
		Holders.give(StrategiesFactory.eINSTANCE.createYearning(), null);
	}

	@Test
	void aNewLayerIsTheLatestOfItsPerson() {
		LifeLayer first = layer();
		Holders.give(first, ann);
		assertEquals(0, first.getOrder());
		first.setOrder(4);
		LifeLayer second = layer();
		Holders.give(second, ann);
		LifeLayer others = layer();
		Holders.give(others, mother);
		LifeLayer nobodys = layer();
		Holders.give(nobodys, null);
		assertEquals(List.of(4, 5, 0, 0), file.getLifeLayers().stream().map(LifeLayer::getOrder).toList());
	}

	@Test
	void innerThingsAreHeldAndOthersAreNot() {
		assertEquals(List.of("Enactment", "Experience", "Fear", "HeldBackPart", "LifeLayer", "Paradox", "RelationalImage", "StrategyOfSurvival", "Yearning"),
				MetamodelWalk.concreteClasses().filter(Holders::isHeld).map(EClass::getName).sorted().toList());
	}
}
