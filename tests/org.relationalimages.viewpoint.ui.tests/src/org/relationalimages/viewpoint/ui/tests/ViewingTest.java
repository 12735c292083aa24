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
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.viewpoint.graphics.image.ImageFinder;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.ui.canvas.Snapshot;
import org.relationalimages.viewpoint.ui.part.ElementPart;
import org.relationalimages.viewpoint.ui.palette.PaletteBuilder;

class ViewingTest {

	private final Bench bench = new Bench();

	@AfterEach
	void close() {
		bench.close();
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.25, 1, 3 })
	void whatIsSeenIsWhatIsHitAtAnyZoom(double zoom) {
		bench.viewer.zoom().setZoom(zoom);
		bench.settle();
		for (String label : List.of("Write", "Think about what was said", "Stray")) {
			bench.viewer.reveal(bench.part(label));
			bench.settle();
			assertEquals(bench.part(label), bench.viewer.findObjectAt(Mouse.middle(bench.part(label))), label);
		}
		Point besides = Mouse.at(bench.part("Stray").getFigure(), bench.node("Stray").absoluteBounds().right() + 4,
				bench.node("Stray").absoluteBounds().bottom() + 4);
		assertFalse(bench.viewer.findObjectAt(besides) instanceof ElementPart);
	}

	@Test
	void theWheelZoomsAboutTheMouse() {
		bench.viewer.zoom().setZoom(3);
		bench.viewer.reveal(bench.part("Write"));
		bench.settle();
		Point mouse = Mouse.middle(bench.part("Write"));
		bench.mouse.wheel(mouse, 3);
		assertEquals(4, bench.viewer.zoom().getZoom());
		assertEquals(0, mouse.getDistance(Mouse.middle(bench.part("Write"))), 4);
		bench.mouse.wheel(mouse, -3);
		assertEquals(3, bench.viewer.zoom().getZoom());
	}

	/** A newer GEF would take a viewport of its own that scales to the display, and zoom and overview would count wrongly. */
	@Test
	void nothingButTheZoomScalesTheCanvas() {
		assertSame(FreeformViewport.class, bench.viewer.zoom().getViewport().getClass());
		bench.viewer.zoom().setZoom(2);
		bench.settle();
		Rectangle box = new Rectangle(0, 0, 50, 50);
		bench.part("Write").getFigure().translateToAbsolute(box);
		assertEquals(100, box.width);
	}

	@Test
	void aLayerBringsItsEdgesAndItsTools() {
		PaletteBuilder palette = new PaletteBuilder(bench.workplace.tools(), bench.diagram, ImageFinder.NONE);
		bench.diagram.addListener(event -> palette.refresh());
		assertEquals(List.of("Cards", "Lines"), drawers(palette));
		assertNull(bench.edgePart("Link"));
		Layer links = bench.diagram.description().layer("Links");
		bench.workplace.switchLayer(links, true);
		assertNotNull(bench.edgePart("Link"));
		assertEquals(List.of("Cards", "Lines", "Linking"), drawers(palette));
		bench.workplace.switchLayer(links, false);
		assertNull(bench.edgePart("Link"));
		bench.session.undo();
		assertNotNull(bench.edgePart("Link"));
		bench.session.undo();
		assertNull(bench.edgePart("Link"));
		assertEquals(List.of("Cards", "Lines"), drawers(palette));
	}

	@Test
	void aFilterHidesAndShows() {
		assertNotNull(bench.part("Rest"));
		bench.workplace.switchFilter(bench.diagram.description().filter("open only"), true);
		assertNull(bench.part("Rest"));
		assertNotNull(bench.part("Write"));
		bench.session.undo();
		assertNotNull(bench.part("Rest"));
	}

	@Test
	void hidingACardHidesItsEdgesUntilRevealed() {
		bench.workplace.hide(List.of(bench.node("Read")), true);
		assertNull(bench.part("Read"));
		assertNull(bench.edgePart("Next"));
		assertTrue(bench.part("Write").getSourceConnections().isEmpty());
		bench.workplace.hide(List.of(bench.node("Read")), false);
		assertNotNull(bench.edgePart("Next"));
		assertEquals(bench.part("Read"), bench.edgePart("Next").getTarget());
	}

	@Test
	void elementsAreFoundByWhatTheyShow() {
		assertTrue(bench.viewer.reveal(bench.node("Read").target()));
		assertEquals(bench.node("Read"), bench.viewer.selectedElements().getFirst());
		assertEquals(bench.node("Read").target(), bench.part("Read").getAdapter(org.eclipse.emf.ecore.EObject.class));
		assertTrue(bench.viewer.reveal(bench.board));
	}

	@Test
	void aPictureShowsTheCardsInTheirColour() {
		Image image = new Snapshot(bench.viewer).image(1);
		ImageData data = image.getImageData();
		image.dispose();
		var extent = new Snapshot(bench.viewer).extent();
		var box = bench.node("Stray").absoluteBounds();
		int x = (box.x() + 12 - extent.x) * data.width / extent.width;
		int y = (box.center().y() - extent.y) * data.height / extent.height;
		assertEquals(new RGB(190, 224, 245), data.palette.getRGB(data.getPixel(x, y)));
		assertEquals(new RGB(255, 255, 255), data.palette.getRGB(data.getPixel(1, 1)));
	}

	private static List<String> drawers(PaletteBuilder palette) {
		List<String> labels = new java.util.ArrayList<>();
		for (Object child : palette.root().getChildren())
			if (child instanceof PaletteDrawer drawer)
				labels.add(((PaletteEntry) drawer).getLabel());
		return labels;
	}
}
