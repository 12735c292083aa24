// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.edge;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.node.LabelBoxes;
import org.relationalimages.viewpoint.graphics.node.NodeShapes;
import org.relationalimages.viewpoint.graphics.scene.PlacedLabel;

/** Finds where on its line an edge's label covers least of any node; labels of edges side by side take different parts. */
public final class LabelPlacement {

	private static final double[] AROUND = { 0, -0.08, 0.08, -0.16, 0.16, -0.24, 0.24, -0.32, 0.32 };

	private final NodeShapes nodeShapes;
	private final LabelBoxes labelBoxes;
	private final ParallelEdges parallelEdges;
	private List<PreciseRect> known;

	public LabelPlacement(NodeShapes nodeShapes, LabelBoxes labelBoxes, ParallelEdges parallelEdges) {
		this.parallelEdges = parallelEdges;
		this.nodeShapes = nodeShapes;
		this.labelBoxes = labelBoxes;
	}

	/** Remembers the nodes of a diagram until {@link #forget()}, for drawing many edges at once. */
	public void remember(DDiagram diagram) {
		known = boxes(diagram);
	}

	public void forget() {
		known = null;
	}

	/** The middle of a label of the given size. */
	PrecisePoint find(DEdge edge, List<PrecisePoint> course, double width, double height) {
		double total = Polyline.length(course);
		double wanted = isStacked(edge) ? 0.5 : share(edge);
		List<PreciseRect> nodes = nodes(edge);
		PrecisePoint best = null;
		double least = Double.POSITIVE_INFINITY;
		for (double offset : AROUND) {
			double part = wanted + offset;
			if (part < 0.12 || part > 0.88)
				continue;
			PrecisePoint p = Polyline.at(course, total * part);
			double covered = covered(new PreciseRect(p.x() - width / 2, p.y() - height / 2, width, height).inset(-2, -2), nodes);
			if (covered < least - 1) {
				least = covered;
				best = p;
			}
			if (covered == 0)
				break;
		}
		return best;
	}

	private List<PreciseRect> nodes(DEdge edge) {
		return known != null ? known : edge.parent() instanceof DDiagram diagram ? boxes(diagram) : List.of();
	}

	/** The first of the candidates that covers least. */
	PreciseRect best(DEdge edge, List<PreciseRect> candidates) {
		List<PreciseRect> nodes = nodes(edge);
		PreciseRect best = null;
		double least = Double.POSITIVE_INFINITY;
		for (PreciseRect candidate : candidates) {
			double covered = covered(candidate, nodes);
			if (covered < least - 1) {
				least = covered;
				best = candidate;
			}
		}
		return best;
	}

	private boolean isStacked(DEdge edge) {
		PreciseRect source = edge.source() instanceof AbstractDNode node ? nodeShapes.box(node) : null;
		PreciseRect sink = edge.sink() instanceof AbstractDNode node ? nodeShapes.box(node) : null;
		return source != null && sink != null && parallelEdges.stackLabels(edge, source, sink);
	}

	/** Edges between the same two elements share the line's length among their labels. */
	private static double share(DEdge edge) {
		int count = 1;
		int index = 0;
		for (DEdge other : edge.source().outgoing())
			if (other != edge && other.sink() == edge.sink() && other.isVisible() && !other.label().isBlank()) {
				count++;
				index += other.id() < edge.id() ? 1 : 0;
			}
		for (DEdge other : edge.source().incoming())
			if (other != edge && other.source() == edge.sink() && other.isVisible() && !other.label().isBlank()) {
				count++;
				index += other.id() < edge.id() ? 1 : 0;
			}
		double share = (index + 1.0) / (count + 1);
		return edge.source().id() <= edge.sink().id() ? share : 1 - share;
	}

	private static double covered(PreciseRect label, List<PreciseRect> nodes) {
		double sum = 0;
		for (PreciseRect node : nodes)
			if (node.intersects(label))
				sum += (Math.min(node.right(), label.right()) - Math.max(node.x(), label.x()))
						* (Math.min(node.bottom(), label.bottom()) - Math.max(node.y(), label.y()));
		return sum;
	}

	private void add(AbstractDNode node, List<PreciseRect> boxes) {
		PreciseRect box = nodeShapes.box(node);
		if (box == null)
			return;
		boxes.add(box);
		PlacedLabel label = LabelBoxes.isInside(node) ? null : labelBoxes.place(node, box);
		if (label != null)
			boxes.add(label.box());
	}

	/** The boxes of everything that is no mere ground for others. */
	private List<PreciseRect> boxes(DContainer holder) {
		List<PreciseRect> boxes = new ArrayList<>();
		collect(holder, boxes);
		return boxes;
	}

	private void collect(DContainer holder, List<PreciseRect> boxes) {
		for (DDiagramElement child : holder.children()) {
			if (!(child instanceof AbstractDNode node) || !node.isVisible())
				continue;
			if (node instanceof DContainer inner && !(node instanceof DNodeList))
				collect(inner, boxes);
			else
				add(node, boxes);
			for (AbstractDNode bordered : node.borderedNodes())
				if (bordered.isVisible())
					add(bordered, boxes);
		}
	}
}
