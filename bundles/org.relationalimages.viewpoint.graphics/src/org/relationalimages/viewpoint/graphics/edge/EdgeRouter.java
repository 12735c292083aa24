// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.edge;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.node.NodeShapes;
import org.relationalimages.viewpoint.style.EdgeRouting;
import org.relationalimages.viewpoint.style.EdgeStyle;

/** Finds the course of edges: from outline to outline, by their bends, or by their routing where they have none. */
public final class EdgeRouter {

	private static final double LOOP = 26;
	private static final int MAX_EDGES_ON_EDGES = 32;

	private final NodeShapes nodeShapes;
	private final ParallelEdges parallelEdges;

	public EdgeRouter(NodeShapes nodeShapes, ParallelEdges parallelEdges) {
		this.nodeShapes = nodeShapes;
		this.parallelEdges = parallelEdges;
	}

	/** The course with its clipped ends, at least two places; empty when an end has no place. */
	public List<PrecisePoint> route(DEdge edge) {
		return route(edge, 0);
	}

	private List<PrecisePoint> route(DEdge edge, int depth) {
		EdgeEnd source = end(edge.source(), depth);
		EdgeEnd sink = end(edge.sink(), depth);
		if (source == null || sink == null)
			return List.of();
		List<PrecisePoint> bends = new ArrayList<>();
		for (Point bend : edge.bendpoints())
			bends.add(PrecisePoint.of(bend));
		EdgeRouting routing = edge.style() instanceof EdgeStyle style ? style.routing() : EdgeRouting.STRAIGHT;
		EdgePath edgePath = new EdgePath(source, sink, routing);
		if (edge.source() == edge.sink() && bends.isEmpty())
			return loop(source, indexAmongParallels(edge));
		return edgePath.through(bends, bends.isEmpty() ? parallelEdges.shift(edge, source.box(), sink.box()) : 0);
	}

	/** Whether the labels of an edge and its parallels fit above each other, each in the middle of its edge. */
	boolean areStacked(DEdge edge) {
		PreciseRect source = edge.source() instanceof AbstractDNode node ? nodeShapes.box(node) : null;
		PreciseRect sink = edge.sink() instanceof AbstractDNode node ? nodeShapes.box(node) : null;
		return source != null && sink != null && parallelEdges.stackLabels(edge, source, sink);
	}

	/** Where other edges end at an edge: halfway, for one of a tree in the middle of its middle part. */
	public static PrecisePoint middle(DEdge edge, List<PrecisePoint> course) {
		boolean tree = edge.style() instanceof EdgeStyle style && style.routing() == EdgeRouting.TREE;
		return tree && course.size() % 2 == 0 ? course.get(course.size() / 2 - 1).towards(course.get(course.size() / 2), 0.5)
				: Polyline.at(course, Polyline.length(course) / 2);
	}

	private EdgeEnd end(DDiagramElement element, int depth) {
		switch (element) {
		case AbstractDNode node -> {
			PreciseRect box = nodeShapes.box(node);
			return box == null ? null : new EdgeEnd(box, nodeShapes.outline(node, box));
		}
		case DEdge edge -> {
			List<PrecisePoint> course = depth > MAX_EDGES_ON_EDGES ? List.of() : route(edge, depth + 1);
			if (course.isEmpty())
				return null;
			PrecisePoint middle = middle(edge, course);
			return new EdgeEnd(new PreciseRect(middle.x(), middle.y(), 0, 0), null);
		}
		}
	}

	private static List<PrecisePoint> loop(EdgeEnd end, int index) {
		PreciseRect b = end.box();
		double out = LOOP + index * 12;
		double x = b.right() - Math.min(b.width() * 0.3, 22);
		double y = b.y() + Math.min(b.height() * 0.35, 18);
		PrecisePoint start = end.exit(new PrecisePoint(x, b.center().y()), new PrecisePoint(x, b.y() - out));
		PrecisePoint stop = end.exit(new PrecisePoint(b.center().x(), y), new PrecisePoint(b.right() + out, y));
		return List.of(start, new PrecisePoint(x, b.y() - out), new PrecisePoint(b.right() + out, b.y() - out),
				new PrecisePoint(b.right() + out, y), stop);
	}

	private static int indexAmongParallels(DEdge edge) {
		int index = 0;
		for (DEdge other : edge.source().outgoing())
			if (other.sink() == edge.sink() && other.id() < edge.id())
				index++;
		return index;
	}
}
