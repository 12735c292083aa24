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

/**
 * Lets bends go along when both ends of an edge moved alike; straightens automatic ones whose ends moved apart, and keeps
 * those of the user square.
 */
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
		else if (source != null && sink != null && edge.source() instanceof AbstractDNode from && edge.sink() instanceof AbstractDNode to
				&& from.absoluteBounds() != null && to.absoluteBounds() != null)
			keepSquare(edge, from.absoluteBounds(), to.absoluteBounds(), source, sink);
	}

	private void keepSquare(DEdge edge, Bounds from, Bounds to, Point source, Point sink) {
		List<Point> bends = SquareBends.firstMoved(edge.bendpoints(), from, to, source);
		bends = SquareBends.lastMoved(bends, from.moved(source.x(), source.y()), to, sink);
		if (!bends.equals(edge.bendpoints()))
			layoutResult.bend(edge, null, bends.stream().map(PrecisePoint::of).toList(), true);
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
