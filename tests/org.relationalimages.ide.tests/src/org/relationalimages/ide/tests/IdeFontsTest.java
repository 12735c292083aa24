// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The fonts of diagrams are of no concern to the rest of the IDE. */
class IdeFontsTest {

	@AfterEach
	void reset() {
		Ide.reset();
	}

	@Test
	void aDiagramLeavesTheFontsOfTheIdeAsTheyWere() {
		Ide.diagram();
		assertEquals(String.join("\n", AtStart.fonts()), String.join("\n", FontSizes.measure()));
	}
}
