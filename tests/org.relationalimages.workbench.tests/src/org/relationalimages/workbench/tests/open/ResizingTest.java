// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.handles.ResizeHandle;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.ui.tests.support.Mouse;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** What shows handles can be made larger by them. */
class ResizingTest {

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	@Test
	void handlesDoWhatTheyPromise() {
		workbenchFixture.copy("T4");
		DiagramViewer viewer = WorkbenchFixture.editor().viewer();
		viewer.zoom().setZoom(1);
		Mouse mouse = new Mouse((FigureCanvas) viewer.getControl());
		List<AbstractDNode> nodes = new ArrayList<>();
		WorkbenchFixture.editor().diagram().forEach(element -> {
			if (element instanceof AbstractDNode node && node.isVisible())
				nodes.add(node);
		});
		List<String> idle = new ArrayList<>();
		int tried = 0;
		for (AbstractDNode node : nodes) {
			viewer.select(List.of(node));
			EventLoop.settle();
			ResizeHandle handle = corner(viewer);
			if (handle == null)
				continue;
			tried++;
			Bounds before = node.absoluteBounds();
			Rectangle box = handle.getBounds().getCopy();
			handle.translateToAbsolute(box);
			Point from = box.getCenter();
			mouse.drag(from, from.getCopy().translate(30, 20));
			Bounds after = node.absoluteBounds();
			if (after.width() <= before.width() || after.height() <= before.height())
				idle.add(node.mapping().name() + " " + node.label() + " " + before + " " + after);
			else
				WorkbenchFixture.editor().source().session().undo();
			EventLoop.settle();
		}
		assertEquals(List.of(), idle);
		assertTrue(tried > 0);
	}

	private static ResizeHandle corner(DiagramViewer viewer) {
		for (Object one : LayerManager.Helper.find(viewer.getRootEditPart()).getLayer(LayerConstants.HANDLE_LAYER).getChildren())
			if (one instanceof ResizeHandle handle && isSouthEast(viewer, handle))
				return handle;
		return null;
	}

	private static boolean isSouthEast(DiagramViewer viewer, ResizeHandle handle) {
		IFigure figure = viewer.selectedParts().getFirst().getFigure();
		Rectangle box = figure.getBounds().getCopy();
		figure.translateToAbsolute(box);
		Rectangle at = handle.getBounds().getCopy();
		handle.translateToAbsolute(at);
		return (box.getPosition(at.getCenter()) & PositionConstants.SOUTH_EAST) == PositionConstants.SOUTH_EAST
				|| at.contains(box.getBottomRight());
	}
}
