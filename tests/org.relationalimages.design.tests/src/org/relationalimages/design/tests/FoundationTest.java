// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.relationalimages.design.foundation.Foundation;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.strategies.StrategiesFactory;
import org.relationalimages.model.strategies.StrategyOfSurvival;

/** What strategies and images are built on (S0#16). */
class FoundationTest {

	private final DrawnCase sample = new DrawnCase();

	@Test
	void aStrategyIsBuiltOnAllLayersBeneathItsImages() {
		Foundation foundation = Foundation.of(sample.clinging).orElseThrow();
		assertEquals(List.of(sample.leave, sample.reach, sample.near), List.copyOf(foundation.images()));
		assertEquals(Set.of(sample.drinking), foundation.reasons());
		assertEquals(List.of(sample.infancy, sample.childhood, sample.present), foundation.layers());
		assertEquals("“Asks for reassurance again and again” is built on 3 images in 3 layers, down to infancy, formed from 1 experience.",
				foundation.sentence());
		assertEquals("Which layers is this strategy built on?", foundation.question());
		assertTrue(foundation.elements().contains(sample.clinging));
	}

	@Test
	void anImageIsBuiltOnOthers() {
		Foundation foundation = Foundation.of(sample.reach).orElseThrow();
		assertEquals(Set.of(sample.near), foundation.images());
		assertEquals("What is this image built on?", foundation.question());
		assertEquals("“When I reach for them, they can't respond” is built on 1 image in 1 layer, down to infancy, formed from 1 experience.",
				foundation.sentence());
	}

	@Test
	void aCircleIsFollowedOnce() {
		sample.near.getBuiltOn().add(sample.leave);
		assertEquals(Set.of(sample.reach, sample.near), Foundation.of(sample.leave).orElseThrow().images());
		sample.reach.getBuiltOn().add(sample.reach);
		assertEquals(3, Foundation.of(sample.clinging).orElseThrow().images().size());
	}

	@Test
	void whatIsBareSaysSo() {
		StrategyOfSurvival strategy = StrategiesFactory.eINSTANCE.createStrategyOfSurvival();
		strategy.setName("Says fine");
		assertEquals("“Says fine” is built on nothing that is noted yet.", Foundation.of(strategy).orElseThrow().sentence());
		RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
		strategy.getEmergesFrom().add(image);
		assertEquals("“Says fine” is built on 1 image.", Foundation.of(strategy).orElseThrow().sentence());
		assertTrue(Foundation.of(sample.client).isEmpty());
		assertTrue(Foundation.of(null).isEmpty());
	}
}
