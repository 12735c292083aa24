// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.ui.tests.support.Mouse;
import org.relationalimages.viewpoint.graphics.image.ImageFinder;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.ui.canvas.CanvasSnapshot;
import org.relationalimages.viewpoint.ui.palette.PaletteBuilder;
import org.relationalimages.viewpoint.ui.palette.SpecifiedEntry;
import org.relationalimages.viewpoint.ui.part.ElementPart;

class ViewingTest {

	private final CanvasFixture canvasFixture = new CanvasFixture();

	@AfterEach
	void close() {
		canvasFixture.close();
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.25, 1, 3 })
	void whatIsSeenIsWhatIsHitAtAnyZoom(double zoom) {
		canvasFixture.viewer.zoom().setZoom(zoom);
		EventLoop.settle();
		for (String label : List.of("Write", "Think about what was said", "Stray")) {
			canvasFixture.viewer.reveal(canvasFixture.part(label));
			EventLoop.settle();
			assertEquals(canvasFixture.part(label), canvasFixture.viewer.findObjectAt(CanvasFixture.middle(canvasFixture.part(label))), label);
		}
		Point besides = Mouse.at(canvasFixture.part("Stray").getFigure(), canvasFixture.node("Stray").absoluteBounds().right() + 4,
				canvasFixture.node("Stray").absoluteBounds().bottom() + 4);
		assertFalse(canvasFixture.viewer.findObjectAt(besides) instanceof ElementPart);
	}

	@Test
	void theWheelZoomsAboutTheMouse() {
		canvasFixture.viewer.zoom().setZoom(3);
		canvasFixture.viewer.reveal(canvasFixture.part("Write"));
		EventLoop.settle();
		Point mouse = CanvasFixture.middle(canvasFixture.part("Write"));
		canvasFixture.mouse.wheel(mouse, 3);
		assertEquals(4, canvasFixture.viewer.zoom().getZoom());
		assertEquals(0, mouse.getDistance(CanvasFixture.middle(canvasFixture.part("Write"))), 4);
		canvasFixture.mouse.wheel(mouse, -3);
		assertEquals(3, canvasFixture.viewer.zoom().getZoom());
	}

	/** A newer GEF would take a viewport of its own that scales to the display, and zoom and overview would count wrongly. */
	@Test
	void nothingButTheZoomScalesTheCanvas() {
		assertSame(FreeformViewport.class, canvasFixture.viewer.zoom().getViewport().getClass());
		canvasFixture.viewer.zoom().setZoom(2);
		EventLoop.settle();
		Rectangle box = new Rectangle(0, 0, 50, 50);
		canvasFixture.part("Write").getFigure().translateToAbsolute(box);
		assertEquals(100, box.width);
	}

	@Test
	void aLayerBringsItsEdgesAndItsTools() {
		PaletteBuilder palette = new PaletteBuilder(canvasFixture.controller, ImageFinder.NONE);
		canvasFixture.diagram.addListener(event -> palette.refresh());
		assertFalse(isUsable(palette, "Link"));
		assertNull(canvasFixture.edgePart("Link"));
		Layer links = canvasFixture.diagram.description().layer("Links");
		canvasFixture.controller.switchLayer(links, true);
		assertNotNull(canvasFixture.edgePart("Link"));
		assertTrue(isUsable(palette, "Link"));
		canvasFixture.controller.switchLayer(links, false);
		assertNull(canvasFixture.edgePart("Link"));
		canvasFixture.session.undo();
		assertNotNull(canvasFixture.edgePart("Link"));
		canvasFixture.session.undo();
		assertNull(canvasFixture.edgePart("Link"));
		assertFalse(isUsable(palette, "Link"));
	}

	@Test
	void aFilterHidesAndShows() {
		assertNotNull(canvasFixture.part("Rest"));
		canvasFixture.controller.switchFilter(canvasFixture.diagram.description().filter("open only"), true);
		assertNull(canvasFixture.part("Rest"));
		assertNotNull(canvasFixture.part("Write"));
		canvasFixture.session.undo();
		assertNotNull(canvasFixture.part("Rest"));
	}

	@Test
	void hidingACardHidesItsEdgesUntilRevealed() {
		canvasFixture.controller.hide(List.of(canvasFixture.node("Read")), true);
		assertNull(canvasFixture.part("Read"));
		assertNull(canvasFixture.edgePart("Next"));
		assertTrue(canvasFixture.part("Write").getSourceConnections().isEmpty());
		canvasFixture.controller.hide(List.of(canvasFixture.node("Read")), false);
		assertNotNull(canvasFixture.edgePart("Next"));
		assertEquals(canvasFixture.part("Read"), canvasFixture.edgePart("Next").getTarget());
	}

	@Test
	void elementsAreFoundByWhatTheyShow() {
		assertTrue(canvasFixture.viewer.reveal(canvasFixture.node("Read").target()));
		assertEquals(canvasFixture.node("Read"), canvasFixture.viewer.selectedElements().getFirst());
		assertEquals(canvasFixture.node("Read").target(), canvasFixture.part("Read").getAdapter(org.eclipse.emf.ecore.EObject.class));
		assertTrue(canvasFixture.viewer.reveal(canvasFixture.board));
	}

	@Test
	void aPictureShowsTheCardsInTheirColour() {
		Image image = new CanvasSnapshot(canvasFixture.viewer).image(1);
		ImageData data = image.getImageData();
		image.dispose();
		var extent = new CanvasSnapshot(canvasFixture.viewer).extent();
		var box = canvasFixture.node("Stray").absoluteBounds();
		int x = (box.x() + 12 - extent.x) * data.width / extent.width;
		int y = (box.center().y() - extent.y) * data.height / extent.height;
		assertEquals(new RGB(190, 224, 245), data.palette.getRGB(data.getPixel(x, y)));
		assertEquals(new RGB(255, 255, 255), data.palette.getRGB(data.getPixel(1, 1)));
	}

	/** Whether a tool is in the palette and not only there to say why it can't be used. */
	private static boolean isUsable(PaletteBuilder palette, String tool) {
		for (Object child : palette.root().getChildren())
			if (child instanceof PaletteDrawer drawer)
				for (Object entry : drawer.getChildren())
					if (entry instanceof SpecifiedEntry known && known.getLabel().equals(tool))
						return true;
		return false;
	}
}
