// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.drawing;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.style.EdgeRouting;
import org.relationalimages.viewpoint.style.EdgeStyle;

/** Finds the course of edges: from outline to outline, by their bends, or by their routing where they have none. */
final class Routes {

	private static final double LOOP = 26;
	private static final int MAX_EDGES_ON_EDGES = 32;

	private final Forms forms;
	private final Parallels parallels;

	Routes(Forms forms, Parallels parallels) {
		this.forms = forms;
		this.parallels = parallels;
	}

	/** The course with its clipped ends, at least two places; empty when an end has no place. */
	List<Position> route(DEdge edge) {
		return route(edge, 0);
	}

	private List<Position> route(DEdge edge, int depth) {
		End source = end(edge.source(), depth);
		End sink = end(edge.sink(), depth);
		if (source == null || sink == null)
			return List.of();
		List<Position> bends = new ArrayList<>();
		for (Point bend : edge.bendpoints())
			bends.add(Position.of(bend));
		EdgeRouting routing = edge.style() instanceof EdgeStyle style ? style.routing() : EdgeRouting.STRAIGHT;
		Course course = new Course(source, sink, routing);
		if (edge.source() == edge.sink() && bends.isEmpty())
			return loop(source, indexAmongParallels(edge));
		return course.through(bends, bends.isEmpty() ? parallels.shift(edge, source.box(), sink.box()) : 0);
	}

	private End end(DDiagramElement element, int depth) {
		switch (element) {
		case AbstractDNode node -> {
			Box box = forms.box(node);
			return box == null ? null : new End(box, forms.outline(node, box));
		}
		case DEdge edge -> {
			List<Position> course = depth > MAX_EDGES_ON_EDGES ? List.of() : route(edge, depth + 1);
			if (course.isEmpty())
				return null;
			Position middle = Polyline.at(course, Polyline.length(course) / 2);
			return new End(new Box(middle.x(), middle.y(), 0, 0), null);
		}
		}
	}

	private static List<Position> loop(End end, int index) {
		Box b = end.box();
		double out = LOOP + index * 12;
		double x = b.right() - Math.min(b.width() * 0.3, 22);
		double y = b.y() + Math.min(b.height() * 0.35, 18);
		Position start = end.exit(new Position(x, b.center().y()), new Position(x, b.y() - out));
		Position stop = end.exit(new Position(b.center().x(), y), new Position(b.right() + out, y));
		return List.of(start, new Position(x, b.y() - out), new Position(b.right() + out, b.y() - out),
				new Position(b.right() + out, y), stop);
	}

	private static int indexAmongParallels(DEdge edge) {
		int index = 0;
		for (DEdge other : edge.source().outgoing())
			if (other.sink() == edge.sink() && other.id() < edge.id())
				index++;
		return index;
	}

	/** What an edge ends at: a box and, for nodes, the outline inside it. */
	record End(Box box, Outline outline) {

		Position exit(Position inner, Position outer) {
			return outline == null ? inner : outline.exit(inner, outer);
		}
	}
}
