// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout;

import java.util.List;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutResult;

/** Lets bends go along when both ends of an edge moved alike; straightens automatic ones whose ends moved apart. */
final class BendUpdate {

	private static final int MAX_EDGES_ON_EDGES = 32;

	private final LayoutResult layoutResult;

	BendUpdate(LayoutResult layoutResult) {
		this.layoutResult = layoutResult;
	}

	void follow(DDiagram diagram) {
		for (DDiagramElement element : diagram.children())
			if (element instanceof DEdge edge && !edge.bendpoints().isEmpty() && !layoutResult.bends(edge))
				follow(edge);
	}

	private void follow(DEdge edge) {
		Point source = shift(edge.source());
		Point sink = shift(edge.sink());
		if (source != null && source.equals(sink)) {
			if (source.x() != 0 || source.y() != 0)
				layoutResult.bend(edge, null, edge.bendpoints().stream()
						.map(p -> PrecisePoint.of(p.plus(source.x(), source.y()))).toList(), edge.isRouted());
		} else if (!edge.isRouted())
			layoutResult.bend(edge, null, List.of());
	}

	/** How far an end's middle moves on the diagram; null for an edge whose own ends move apart. */
	private Point shift(DDiagramElement end) {
		return shift(end, 0);
	}

	private Point shift(DDiagramElement end, int depth) {
		if (end instanceof DEdge edge && depth < MAX_EDGES_ON_EDGES) {
			Point source = shift(edge.source(), depth + 1);
			return source != null && source.equals(shift(edge.sink(), depth + 1)) ? source : null;
		}
		if (!(end instanceof AbstractDNode node) || node.bounds() == null)
			return new Point(0, 0);
		Point before = node.absoluteBounds().center();
		Bounds bounds = layoutResult.boundsOf(node);
		Point origin = layoutResult.originOf(node.parent());
		Point after = bounds.moved(origin.x(), origin.y()).center();
		return new Point(after.x() - before.x(), after.y() - before.y());
	}
}
