// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.image.ImageFinder;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.ui.pad.ContextPad;
import org.relationalimages.viewpoint.ui.pad.LinkGrip;
import org.relationalimages.viewpoint.ui.pad.Opening;
import org.relationalimages.viewpoint.ui.pad.PadButton;
import org.relationalimages.viewpoint.ui.pad.StepOrder;
import org.relationalimages.viewpoint.ui.pad.TargetLights;

class PadTest {

	private final CanvasFixture at = new CanvasFixture();
	private final ContextPad pad = ContextPad.install(at.viewer, ImageFinder.NONE, StepOrder.PALETTE, Opening.Source.NONE);

	@AfterEach
	void close() {
		at.close();
	}

	@Test
	void aCardOffersItsNextStepsAndThePadGoesWithTheSelection() {
		select("Read");
		assertEquals(List.of("next", "close", "mark"), names());
		assertEquals(3, pad.figures().stream().filter(PadButton.class::isInstance).count());
		assertTrue(((PadButton) pad.figures().getFirst()).words().startsWith("Comes next (1)"));
		at.viewer.deselectAll();
		EventLoop.settle();
		assertEquals(List.of(), pad.figures());
		select("Later");
		assertEquals(List.of("card"), names());
	}

	@Test
	void aDigitUsesItsStep() {
		select("Later");
		at.mouse.key('1', '1', 0);
		assertNotNull(at.node("card"));
		assertEquals("New card", at.session.undoLabel());
	}

	@Test
	void aClickOnTheButtonOfALineMakesTheOtherEndInOneStep() {
		String model = at.model();
		String places = at.places();
		select("Read");
		at.mouse.click(middle(pad.figures().getFirst()));
		assertNotNull(at.node("card"));
		assertEquals(at.node("Read"), at.node("card").incoming().getFirst().source());
		assertEquals("Comes next", at.session.undoLabel());
		at.session.undo();
		assertEquals(model, at.model());
		assertEquals(places, at.places());
		at.session.redo();
		assertEquals(at.node("Read"), at.node("card").incoming().getFirst().source());
	}

	@Test
	void aLineDraggedOntoACardConnectsAndItsTargetsLightUp() {
		select("Read");
		Point from = middle(pad.figures().getFirst());
		Point to = CanvasFixture.middle(at.part("Rest"));
		at.mouse.press(from, to);
		TargetLights lights = (TargetLights) LayerManager.Helper.find(at.viewer.sheet()).getLayer(LayerConstants.FEEDBACK_LAYER).getChildren().getFirst();
		assertEquals(4, lights.bright().size(), "the other cards, the loose one included");
		at.mouse.release(to);
		assertNull(lights.getParent());
		assertEquals(at.node("Read"), at.node("Rest").incoming().getFirst().source());
	}

	@Test
	void aLineDraggedToAFreePlaceMakesACardThere() {
		select("Read");
		Bounds column = at.node("Later").absoluteBounds();
		Point to = org.relationalimages.ui.tests.support.Mouse.at(at.part("Later").getFigure(), column.x() + 300, column.y() + 60);
		at.mouse.drag(middle(grip()), to);
		Rectangle box = at.part("card").shape().box();
		at.part("card").getFigure().translateToAbsolute(box);
		assertEquals(to.x, box.x, 2);
		assertEquals(to.y, box.y, 2);
		assertEquals(at.node("Later"), at.node("card").parent());
	}

	@Test
	void escapeGivesADragUp() {
		String before = at.model();
		select("Read");
		at.mouse.press(middle(grip()), CanvasFixture.middle(at.part("Rest")));
		at.mouse.key(SWT.ESC, SWT.ESC, 0);
		at.mouse.release(CanvasFixture.middle(at.part("Rest")));
		assertEquals(before, at.model());
	}

	@Test
	void thePadGoesWithAnElementThatUndoTakesAway() {
		at.controller.make(at.tool("card"), tools -> tools.create(at.tool("card"), at.node("Later"), null));
		EventLoop.settle();
		select("card");
		var shown = pad.figures();
		assertTrue(shown.size() > 1);
		at.session.undo();
		shown.forEach(figure -> assertNull(figure.getParent()));
		shown.forEach(figure -> assertTrue(!figure.containsPoint(figure.getBounds().getCenter())));
		at.viewer.getControl().redraw();
		at.viewer.getControl().update();
		EventLoop.settle();
		assertEquals(List.of(), pad.figures());
	}

	@Test
	void whereNothingMayChangeThereIsNoPad() {
		at.session.refuseChanges("Only for reading.");
		select("Read");
		assertEquals(List.of(), pad.figures());
	}

	private org.eclipse.draw2d.IFigure grip() {
		return pad.figures().stream().filter(LinkGrip.class::isInstance).findFirst().orElseThrow();
	}

	private void select(String label) {
		at.viewer.select(at.part(label));
		EventLoop.settle();
		at.viewer.getControl().update();
		EventLoop.settle();
	}

	private List<String> names() {
		return pad.offered().stream().map(ToolDescription::name).toList();
	}

	private static Point middle(org.eclipse.draw2d.IFigure figure) {
		Rectangle box = figure.getBounds().getCopy();
		figure.getParent().translateToAbsolute(box);
		return box.getCenter();
	}
}
