// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.ui.accessibility.ElementWords;

/** What a screen reader gets of a diagram, as words. */
class SpokenCanvasTest {

	private final CanvasFixture canvasFixture = new CanvasFixture();

	@AfterEach
	void close() {
		canvasFixture.close();
	}

	@Test
	void anElementSaysWhatItIsAndWhereItIs() {
		assertEquals("Read, Card, in Now, in Plan", ElementWords.name(canvasFixture.node("Read")));
		assertEquals("Stray, Loose", ElementWords.name(canvasFixture.node("Stray")));
		assertEquals("Next, from \"Write\" to \"Read\"", ElementWords.name(canvasFixture.edge("Next")));
	}

	@Test
	void anElementTellsItsLinks() {
		String said = ElementWords.description(canvasFixture.viewer, canvasFixture.node("Read"));
		assertTrue(said.contains("Next from \"Write\""), said);
	}
}
