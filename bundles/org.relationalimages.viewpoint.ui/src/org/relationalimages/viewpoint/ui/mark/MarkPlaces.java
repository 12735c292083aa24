// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.mark;

import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.drawing.Position;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.ui.canvas.CanvasKit;
import org.relationalimages.viewpoint.ui.part.EdgePart;

/** Where marks stand: at the upper right of a node's outline, on an edge beside the middle, where its label is. */
final class MarkPlaces {

	private final EditPartViewer viewer;

	MarkPlaces(EditPartViewer viewer) {
		this.viewer = viewer;
	}

	/** The middle of an element's mark in the diagram's coordinates; empty while the element has no place. */
	Optional<Point> of(DDiagramElement element, EditPart part) {
		if (part instanceof EdgePart edge)
			return Optional.of(beside(edge));
		Bounds box = ((AbstractDNode) element).absoluteBounds();
		if (box == null)
			return Optional.empty();
		Position corner = CanvasKit.of(viewer).drawer().anchor(element, new Position(box.right(), box.y()));
		return Optional.of(new Point((int) Math.round(corner.x()), (int) Math.round(corner.y())));
	}

	private static Point beside(EdgePart edge) {
		var route = edge.line().getPoints();
		if (route.size() < 2)
			return edge.line().middle();
		int leg = (route.size() - 1) / 2;
		Point from = route.getPoint(leg);
		Point to = route.getPoint(leg + 1);
		return new Point((from.x * 3 + to.x) / 4, (from.y * 3 + to.y) / 4);
	}
}
