// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.CasesPackage.Literals;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.model.strategies.StrategiesFactory;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R55TooMuchAtOnceTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();

	private RelationalImage images(int number) {
		for (int i = 0; i < number; i++)
			file.getImages().add(ImagesFactory.eINSTANCE.createRelationalImage());
		return file.getImages().getLast();
	}

	@Test
	void twelveImagesAreEnough() {
		images(12);
		assertEquals(List.of(), RuleFindings.by("R55", file));
		images(1);
		Finding found = RuleFindings.by("R55", file).get(0);
		assertSame(file, found.element());
		assertSame(Literals.CASE_FILE__IMAGES, found.feature());
		assertSame(Severity.PROMPT, found.severity());
		assertEquals("There are 13 images on Image Layers. Too much at once? Hide layers or split.", found.message());
	}

	@Test
	void soAreFortyElementsNotCountingTheLinesInsideImages() {
		RelationalImage image = images(5);
		for (int i = 0; i < 35; i++) {
			image.getMeanings().add(ImagesFactory.eINSTANCE.createMeaning());
			image.getConditions().add(ImagesFactory.eINSTANCE.createRelationalCondition());
			file.getStrategies().add(StrategiesFactory.eINSTANCE.createStrategyOfSurvival());
		}
		assertEquals(List.of(), RuleFindings.by("R55", file));
		file.getStrategies().add(StrategiesFactory.eINSTANCE.createStrategyOfSurvival());
		assertTrue(RuleFindings.by("R55", file).get(0).message().startsWith("There are 41 elements on Image Layers."));
	}

	/** Image Layers opens for each partner alone, so the two together may hold more. */
	@Test
	void countsForEachPartner() {
		Person anna = SampleElements.client(file, "Anna");
		Person ben = SampleElements.client(file, "Ben");
		images(16);
		for (int i = 0; i < 16; i++)
			file.getImages().get(i).setHolder(i < 8 ? anna : ben);
		assertEquals(List.of("There are 16 images on Image Layers. Too much at once? Open it for one person, or hide layers."),
				RuleFindings.by("R55", file).stream().map(Finding::message).toList());
		file.getImages().stream().limit(13).forEach(image -> image.setHolder(anna));
		assertEquals(List.of("There are 13 images on Image Layers of Anna. Too much at once? Hide layers or split."),
				RuleFindings.by("R55", file).stream().map(Finding::message).toList());
	}

	@Test
	void soAreFortyPeople() {
		for (int i = 0; i < 40; i++)
			file.getPersons().add(CasesFactory.eINSTANCE.createPerson());
		assertEquals(List.of(), RuleFindings.by("R55", file));
		file.getHouseholds().add(CasesFactory.eINSTANCE.createHousehold());
		assertSame(Literals.CASE_FILE__PERSONS, RuleFindings.by("R55", file).get(0).feature());
	}

	@Test
	void oneParadoxJoinsAFewOnly() {
		images(12);
		Paradox paradox = StrategiesFactory.eINSTANCE.createParadox();
		paradox.getImages().addAll(file.getImages());
		file.getParadoxes().add(paradox);
		assertEquals(List.of(), RuleFindings.by("R55", file));
		for (int i = 0; i < 26; i++)
			paradox.getFears().add(StrategiesFactory.eINSTANCE.createFear());
		StrategyOfSurvival strategy = StrategiesFactory.eINSTANCE.createStrategyOfSurvival();
		paradox.getStrategies().add(strategy);
		strategy.getKeepsOut().add(StrategiesFactory.eINSTANCE.createHeldBackPart());
		assertEquals(List.of(), RuleFindings.by("R55", file));
		paradox.setShameNote("so ashamed");
		assertSame(paradox, RuleFindings.by("R55", file).get(0).element());
	}
}
