// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.LayerManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.graphics.image.ImageFinder;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.legend.LegendEntry;
import org.relationalimages.viewpoint.graphics.legend.LegendWords;
import org.relationalimages.viewpoint.ui.canvas.CanvasSnapshot;
import org.relationalimages.viewpoint.ui.canvas.VectorRoot;
import org.relationalimages.viewpoint.ui.legend.LegendView;

/** The legend below the diagram on its canvas. */
class LegendOnCanvasTest {

	private final CanvasFixture canvasFixture = new CanvasFixture();
	private final LegendView legend = LegendView.install(canvasFixture.viewer, canvasFixture.diagram, LegendWords.NAMES,
			new Images(ImageFinder.NONE));

	@AfterEach
	void close() {
		canvasFixture.close();
	}

	private List<String> words() {
		return legend.entries().stream().map(LegendEntry::words).toList();
	}

	private Rectangle extent() {
		return new CanvasSnapshot(canvasFixture.viewer).extent();
	}

	private List<?> figures() {
		return LayerManager.Helper.find((EditPart) canvasFixture.viewer.getRootEditPart()).getLayer(VectorRoot.LEGEND).getChildren();
	}

	@Test
	void itStandsBelowTheDiagramWhileItIsShown() {
		Rectangle before = extent();
		List<Boolean> told = new ArrayList<>();
		legend.addFollower(() -> told.add(legend.isShown()));
		assertEquals(List.of(), words());
		legend.show(true);
		legend.show(true);
		assertTrue(words().containsAll(List.of("Card", "Loose", "Next")), words().toString());
		Rectangle figure = ((IFigure) figures().getFirst()).getBounds();
		assertTrue(figure.y >= new CanvasSnapshot(canvasFixture.viewer).diagramExtent().bottom() - 2, figure.toString());
		assertTrue(extent().height > before.height + figure.height, extent() + " after " + before);
		assertEquals(before.getTopLeft(), extent().getTopLeft());
		legend.show(false);
		assertEquals(List.of(), figures());
		assertEquals(before, extent());
		assertEquals(List.of(true, false), told);
	}

	@Test
	void itFollowsTheDiagram() {
		legend.show(true);
		canvasFixture.controller.hide(List.of(canvasFixture.node("Stray")), true);
		EventLoop.settle();
		assertFalse(words().contains("Loose"), words().toString());
		canvasFixture.session.undo();
		EventLoop.settle();
		assertTrue(words().contains("Loose"), words().toString());
		legend.show(false);
		canvasFixture.controller.hide(List.of(canvasFixture.node("Stray")), true);
		EventLoop.settle();
		assertEquals(List.of(), words(), "hidden, it is not computed");
	}

	@Test
	void aClickOnItIsAClickOnNothing() {
		legend.show(true);
		canvasFixture.viewer.fit();
		EventLoop.settle();
		Rectangle box = ((IFigure) figures().getFirst()).getBounds().getCopy();
		((IFigure) figures().getFirst()).translateToAbsolute(box);
		EditPart hit = canvasFixture.viewer.findObjectAt(box.getCenter());
		legend.show(false);
		assertEquals(canvasFixture.viewer.findObjectAt(box.getCenter()), hit);
	}
}
