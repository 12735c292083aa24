// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.edge;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.node.DecorationPainter;
import org.relationalimages.viewpoint.graphics.node.LabelBoxes;
import org.relationalimages.viewpoint.graphics.node.NodeShapes;
import org.relationalimages.viewpoint.graphics.scene.PlacedLabel;

/**
 * Places the labels of all edges of a diagram together, so that each keeps off the lines and labels of the others. They
 * are placed again only when something has moved or changed since.
 */
public final class LabelPlacement {

	/** With more edges nobody could read the labels, and each keeps off nodes only. */
	private static final int MOST_EDGES = 250;

	private final NodeShapes nodeShapes;
	private final LabelBoxes labelBoxes;
	private final EdgeRouter edgeRouter;
	private DDiagram diagram;
	private long state;
	private boolean held;
	private Obstacles nodes;
	private final Map<DEdge, List<PlacedLabel>> placed = new IdentityHashMap<>();

	public LabelPlacement(NodeShapes nodeShapes, LabelBoxes labelBoxes, EdgeRouter edgeRouter) {
		this.nodeShapes = nodeShapes;
		this.labelBoxes = labelBoxes;
		this.edgeRouter = edgeRouter;
	}

	/** Takes it that nothing changes until {@link #forget()}, for drawing many edges at once. */
	public void remember(DDiagram drawn) {
		diagram = drawn;
		state = 0;
		held = true;
		nodes = null;
	}

	public void forget() {
		held = false;
		nodes = null;
	}

	/** The labels of an edge, placed by the function together with those of the other edges. */
	List<PlacedLabel> of(DEdge edge, BiFunction<DEdge, Obstacles, List<PlacedLabel>> place) {
		if (!(edge.parent() instanceof DDiagram whole))
			return List.of();
		List<DEdge> edges = edges(whole);
		if (edges.size() > MOST_EDGES) {
			if (nodes == null || !held)
				nodes = new Obstacles(whole, nodeShapes, labelBoxes);
			return place.apply(edge, nodes);
		}
		long now = held && diagram == whole && state != 0 ? state : stateOf(whole);
		if (diagram != whole || state != now) {
			placeAll(whole, edges, place);
			diagram = whole;
			state = now;
		}
		return placed.getOrDefault(edge, List.of());
	}

	private void placeAll(DDiagram whole, List<DEdge> edges, BiFunction<DEdge, Obstacles, List<PlacedLabel>> place) {
		placed.clear();
		Obstacles obstacles = new Obstacles(whole, nodeShapes, labelBoxes);
		for (DEdge edge : edges) {
			List<PrecisePoint> course = edgeRouter.route(edge);
			obstacles.addLine(edge, course);
			boolean isMarked = edge.decorations().stream().anyMatch(one -> edge.label().isBlank() || DecorationPainter.isInMiddle(one));
			if (isMarked && !course.isEmpty())
				obstacles.addLabel(DecorationPainter.onEdge(EdgeRouter.middle(edge, course)));
		}
		for (DEdge edge : edges) {
			List<PlacedLabel> labels = place.apply(edge, obstacles);
			labels.forEach(label -> obstacles.addLabel(label.box()));
			placed.put(edge, labels);
		}
	}

	private static List<DEdge> edges(DDiagram whole) {
		List<DEdge> edges = new ArrayList<>();
		for (DDiagramElement element : whole.children())
			if (element instanceof DEdge edge && edge.isVisible())
				edges.add(edge);
		return edges;
	}

	/** A number that differs when anything has changed that labels depend on; never 0. */
	private static long stateOf(DDiagram whole) {
		long[] hash = { 1 };
		whole.forEach(element -> {
			int one = switch (element) {
			case DEdge edge -> Objects.hash(edge.id(), edge.isVisible(), System.identityHashCode(edge.source()), System.identityHashCode(edge.sink()),
					edge.bendpoints(), edge.label(), edge.beginLabel(), edge.endLabel(), System.identityHashCode(edge.style()), edge.isCollapsed(),
					edge.decorations());
			case AbstractDNode node -> Objects.hash(node.id(), node.isVisible(), node.bounds(), node.label(), System.identityHashCode(node.style()),
					node.isCollapsed());
			};
			hash[0] = hash[0] * 1_000_003 + one;
		});
		return hash[0] == 0 ? 1 : hash[0];
	}
}
