// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.scene.Luminance;
import org.relationalimages.viewpoint.specification.NamedColor;
import org.relationalimages.viewpoint.style.LabelFormat;
import org.relationalimages.viewpoint.style.OwnFormat;
import org.relationalimages.viewpoint.ui.format.FormatBrush;
import org.relationalimages.viewpoint.ui.format.Formatting;

/** The look of single elements, changed by hand. */
class FormattingTest {

	private final CanvasFixture at = new CanvasFixture();
	private final Formatting formatting = new Formatting(at.controller);
	private final AbstractDNode write = at.node("Write");
	private final AbstractDNode rest = at.node("Rest");
	private final DEdge next = at.edge("Next");

	@AfterEach
	void close() {
		at.close();
	}

	@Test
	void eachChangeIsOneStepAndARefreshKeepsIt() {
		NamedColor color = formatting.colors(List.of(write)).getFirst();
		formatting.color(List.of(write, rest), color.color());
		formatting.toggle(List.of(write, rest), LabelFormat.BOLD);
		assertTrue(Formatting.all(List.of(write, rest), LabelFormat.BOLD));
		formatting.line(List.of(next), 4);
		assertEquals(new OwnFormat(null, null, 4), next.ownFormat());
		at.session.execute("Rename", () -> write.target().eSet(write.target().eClass().getEStructuralFeature("name"), "Write more"));
		assertEquals(new OwnFormat(color.color(), List.of(LabelFormat.BOLD), null), write.ownFormat());
		formatting.toggle(List.of(write, rest), LabelFormat.BOLD);
		assertEquals(null, write.ownFormat().letters(), "as the diagram says again");
		for (int i = 0; i < 5; i++)
			at.session.undo();
		assertEquals(OwnFormat.NONE, write.ownFormat());
		assertEquals(write.specifiedStyle(), write.style());
	}

	@Test
	void onlyReadableColoursAreOffered() {
		for (NamedColor color : formatting.colors(List.of(write)))
			assertTrue(Luminance.contrast(color.color(), OwnFormat.labelOf(write.style()).color()) >= 4.5, color.name());
		assertFalse(formatting.colors(List.of(write)).isEmpty());
	}

	@Test
	void theBrushPaintsUntilEscape() {
		formatting.toggle(List.of(write), LabelFormat.BOLD);
		at.viewer.select(List.of(write));
		FormatBrush.start(at.viewer);
		at.mouse.click(CanvasFixture.middle(at.part("Rest")));
		at.mouse.click(CanvasFixture.middle(at.part("Stray")));
		assertEquals(write.ownFormat(), rest.ownFormat());
		assertEquals(write.ownFormat(), at.node("Stray").ownFormat());
		new KeyRobot(at).press(SWT.ESC);
		EventLoop.settle();
		assertEquals(at.domain.getDefaultTool(), at.domain.getActiveTool());
	}

	@Test
	void resetGivesLookAndSizeBack() {
		Bounds needed = write.bounds();
		String before = at.places();
		formatting.line(List.of(write), 3);
		at.controller.place("Resize", Map.of(write, new Bounds(needed.x(), needed.y(), needed.width() + 150, needed.height() + 60)));
		assertTrue(Formatting.isChanged(write));
		formatting.reset(List.of(write, rest));
		assertEquals("Reset Format", at.session.undoLabel());
		assertEquals(OwnFormat.NONE, write.ownFormat());
		assertEquals(List.of(needed.width(), needed.height()), List.of(write.bounds().width(), write.bounds().height()));
		at.told.clear();
		formatting.reset(List.of(write));
		assertEquals(List.of("They look as the diagram says already."), at.told);
		for (int i = 0; i < 3; i++)
			at.session.undo();
		assertEquals(before, at.places());
	}

	@Test
	void nothingIsFormattedInACaseToRead() {
		at.session.refuseChanges("Only to read.");
		formatting.line(List.of(write), 3);
		assertEquals(OwnFormat.NONE, write.ownFormat());
		assertEquals(List.of("Only to read."), at.told);
	}
}
