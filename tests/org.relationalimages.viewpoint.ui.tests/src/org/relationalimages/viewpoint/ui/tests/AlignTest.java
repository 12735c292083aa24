// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.SnapToGeometry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.ui.align.AlignMenu;
import org.relationalimages.viewpoint.ui.align.Lining;

class AlignTest {

	private final CanvasFixture at = new CanvasFixture();
	private final AbstractDNode write = at.node("Write");
	private final AbstractDNode rest = at.node("Rest");
	private final AbstractDNode stray = at.node("Stray");

	@BeforeEach
	void place() {
		at.controller.place("places", Map.of(write, new Bounds(20, 40, 80, 40), rest, new Bounds(200, 60, 60, 40), stray, new Bounds(500, 500, 90, 50)));
	}

	@AfterEach
	void close() {
		at.close();
	}

	@Test
	void theOneSelectedLastIsTheMeasureInAnyContainer() {
		String before = at.places();
		AlignMenu.line(at.controller, Lining.LEFT, List.of(write, rest, stray));
		assertEquals(stray.absoluteBounds().x(), rest.absoluteBounds().x());
		assertEquals(stray.absoluteBounds().x(), write.absoluteBounds().x());
		assertEquals("Align left", at.session.undoLabel());
		at.session.undo();
		assertEquals(before, at.places());
	}

	@Test
	void sizesAndGapsBecomeEqual() {
		AlignMenu.line(at.controller, Lining.SIZE, List.of(rest, write));
		assertEquals(write.bounds().width(), rest.bounds().width());
		assertEquals(write.bounds().height(), rest.bounds().height());
		AbstractDNode read = at.node("Read");
		AlignMenu.line(at.controller, Lining.ACROSS, List.of(rest, stray, read));
		List<Bounds> sorted = List.of(rest, stray, read).stream().map(AbstractDNode::absoluteBounds).sorted((a, b) -> a.x() - b.x()).toList();
		assertEquals(sorted.get(1).x() - sorted.get(0).right(), sorted.get(2).x() - sorted.get(1).right(), 1);
	}

	@Test
	void whatIsInLineAlreadyIsLeftAlone() {
		AlignMenu.line(at.controller, Lining.TOP, List.of(rest, write));
		String label = at.session.undoLabel();
		AlignMenu.line(at.controller, Lining.TOP, List.of(rest, write));
		assertEquals(label, at.session.undoLabel());
		assertFalse(at.told.isEmpty());
	}

	@Test
	void aDraggedCardSnapsToItsNeighbour() {
		at.viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, true);
		Point from = CanvasFixture.middle(at.part("Rest"));
		at.mouse.drag(from, new Point(from.x + 70, from.y - 18));
		assertEquals(at.node("Write").bounds().y(), at.node("Rest").bounds().y());
	}
}
