// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.Clients;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Pronouns;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.model.strategies.Yearning;
import org.relationalimages.tests.support.ShippedFiles;

/** Whose image it is: every inner element of a shipped case belongs to a client or a client's partner, and fits together with theirs. */
class HoldersOfCasesTest {

	static Stream<TeachingCase> cases() {
		return TeachingCases.all().stream();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyInnerElementHasAHolder(TeachingCase teachingCase) {
		CaseFile root = ShippedFiles.load(teachingCase);
		Set<Person> holders = new HashSet<>();
		for (HeldElement element : ShippedFiles.all(root, HeldElement.class)) {
			assertNotNull(element.getHolder(), () -> ShippedFiles.named(element));
			holders.add(element.getHolder());
		}
		assertTrue(holders.containsAll(Clients.of(root)), () -> "nothing of " + Clients.of(root));
		holders.removeAll(Clients.of(root));
		root.getDyads().forEach(dyad -> holders.removeAll(dyad.getPartners()));
		assertEquals(Set.of(), holders);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void theLayersOfOneLifeHaveAnOrderOfTheirOwn(TeachingCase teachingCase) {
		Set<String> orders = new HashSet<>();
		for (LifeLayer layer : ShippedFiles.load(teachingCase).getLifeLayers())
			assertTrue(orders.add(layer.getHolder().getPseudonym() + layer.getOrder()), () -> ShippedFiles.named(layer));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void whatIsLinkedInsideOneLifeHasOneHolder(TeachingCase teachingCase) {
		CaseFile root = ShippedFiles.load(teachingCase);
		for (RelationalImage image : root.getImages()) {
			same(image, List.of(image.getLayer()));
			same(image, image.getBuiltOn());
		}
		for (StrategyOfSurvival strategy : root.getStrategies()) {
			same(strategy, strategy.getEmergesFrom());
			same(strategy, strategy.getKeepsOut());
		}
		for (Yearning yearning : root.getYearnings())
			same(yearning, yearning.getMeets());
		for (Paradox paradox : root.getParadoxes()) {
			same(paradox, paradox.getYearnings());
			same(paradox, paradox.getImages());
			same(paradox, paradox.getStrategies());
			same(paradox, paradox.getFears());
		}
	}

	private static void same(HeldElement element, List<? extends HeldElement> others) {
		others.forEach(other -> assertEquals(element.getHolder(), other.getHolder(), () -> ShippedFiles.named(element) + " and " + ShippedFiles.named(other)));
	}

	/** A yearning without an image that answers it is drawn without an arrow. Here each one has met an answer. */
	@ParameterizedTest
	@MethodSource("cases")
	void everyYearningOfAParadoxMeetsAnImageOfIt(TeachingCase teachingCase) {
		for (Paradox paradox : ShippedFiles.load(teachingCase).getParadoxes())
			for (Yearning yearning : paradox.getYearnings())
				assertTrue(yearning.getMeets().stream().anyMatch(paradox.getImages()::contains), yearning::getText);
	}

	@Test
	void pronounsAreNotedWhereTheSourceHasThem() {
		assertEquals(Pronouns.NOT_NOTED, ShippedFiles.load("T4").getPersons().get(0).getPronouns(), "the article changes between he and she");
		assertEquals(List.of(Pronouns.HE, Pronouns.SHE), ShippedFiles.load("T5").getPersons().stream().map(Person::getPronouns).toList());
		assertTrue(ShippedFiles.load("T7").getPersons().stream().allMatch(person -> person.getPronouns() == Pronouns.NOT_NOTED));
	}
}
