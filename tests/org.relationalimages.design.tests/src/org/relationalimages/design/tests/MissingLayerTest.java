// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.relationalimages.design.Design;
import org.relationalimages.viewpoint.refresh.MissingLayer;
import org.relationalimages.viewpoint.specification.Layer;

/** Which layer has to be switched on for an element to be seen. */
class MissingLayerTest {

	private final DiagramFixture fixture = DiagramFixture.withEveryLayer(Design.IMAGE_LAYERS);

	@Test
	void theLayerThatHidesAnElementIsFound() {
		Layer experiences = fixture.diagram.description().layer("Experiences");
		var experience = fixture.sample.file.getExperiences().getFirst();
		assertEquals(Optional.empty(), MissingLayer.of(fixture.diagram, experience), "nothing is off");
		fixture.session.diagrams().layer(fixture.diagram, experiences, false);
		int steps = fixture.diagram.children().size();
		assertEquals(Optional.of(experiences), MissingLayer.of(fixture.diagram, experience));
		assertEquals(steps, fixture.diagram.children().size(), "finding out changes nothing");
		assertTrue(MissingLayer.of(fixture.diagram, fixture.sample.file.getSessions().getFirst()).isEmpty(), "no layer shows a session");
	}
}
