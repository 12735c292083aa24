// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.marker;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.Drawer;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.ui.canvas.RenderContext;

/** The positions of markers: at the upper right of a node's outline; on an edge next to the middle, where its label is. */
final class MarkerPlaces {

	private final EditPartViewer viewer;

	MarkerPlaces(EditPartViewer viewer) {
		this.viewer = viewer;
	}

	/** The centre of an element's marker in the diagram's coordinates; empty while the element has no bounds. */
	Optional<Point> of(DDiagramElement element) {
		Drawer drawer = RenderContext.of(viewer).drawer();
		return switch (element) {
		case DEdge edge -> beside(drawer.route(edge));
		case AbstractDNode node -> corner(drawer, node);
		};
	}

	private static Optional<Point> corner(Drawer drawer, AbstractDNode node) {
		Bounds box = node.absoluteBounds();
		return box == null ? Optional.empty() : Optional.of(point(drawer.anchor(node, new PrecisePoint(box.right(), box.y()))));
	}

	private static Optional<Point> beside(List<PrecisePoint> route) {
		if (route.size() < 2)
			return Optional.empty();
		int leg = (route.size() - 1) / 2;
		PrecisePoint from = route.get(leg);
		PrecisePoint to = route.get(leg + 1);
		return Optional.of(point(new PrecisePoint((from.x() * 3 + to.x()) / 4, (from.y() * 3 + to.y()) / 4)));
	}

	private static Point point(PrecisePoint place) {
		return new Point((int) Math.round(place.x()), (int) Math.round(place.y()));
	}
}
