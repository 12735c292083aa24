// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.edge;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.node.LabelBoxes;
import org.relationalimages.viewpoint.graphics.node.NodeShapes;
import org.relationalimages.viewpoint.graphics.scene.PlacedLabel;

/** What the label of an edge should not cover: nodes, titles, the lines of other edges and labels that are placed already. */
final class Obstacles {

	private static final double NODE = 10;
	private static final double LABEL = 6;
	private static final double LINE = 8;
	private static final double MARGIN = 2;

	private record Line(DEdge edge, PrecisePoint from, PrecisePoint to) {
	}

	private final List<PreciseRect> nodes = new ArrayList<>();
	private final List<PreciseRect> labels = new ArrayList<>();
	private final List<Line> lines = new ArrayList<>();

	Obstacles(DContainer diagram, NodeShapes nodeShapes, LabelBoxes labelBoxes) {
		collect(diagram, nodeShapes, labelBoxes);
	}

	void addLine(DEdge edge, List<PrecisePoint> course) {
		for (int i = 1; i < course.size(); i++)
			lines.add(new Line(edge, course.get(i - 1), course.get(i)));
	}

	void addLabel(PreciseRect label) {
		labels.add(label);
	}

	/**
	 * How much a label would cover; 0 for nothing.
	 *
	 * @param onLine whether it may be on its own line
	 */
	double covered(PreciseRect label, DEdge own, boolean onLine) {
		PreciseRect box = label.inset(-MARGIN, -MARGIN);
		double sum = 0;
		for (PreciseRect node : nodes)
			sum += NODE * common(node, box);
		for (PreciseRect other : labels)
			sum += LABEL * common(other, box);
		for (Line line : lines)
			if (line.edge() != own || !onLine)
				sum += LINE * inside(line.from(), line.to(), box);
		return sum;
	}

	private static double common(PreciseRect one, PreciseRect other) {
		return one.intersects(other) ? (Math.min(one.right(), other.right()) - Math.max(one.x(), other.x()))
				* (Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y())) : 0;
	}

	/** How much of a straight line is inside a box. */
	private static double inside(PrecisePoint a, PrecisePoint b, PreciseRect box) {
		double from = 0;
		double to = 1;
		double[][] slabs = { { a.x(), b.x() - a.x(), box.x(), box.right() }, { a.y(), b.y() - a.y(), box.y(), box.bottom() } };
		for (double[] slab : slabs) {
			if (Math.abs(slab[1]) < 1e-9) {
				if (slab[0] <= slab[2] || slab[0] >= slab[3])
					return 0;
				continue;
			}
			double t1 = (slab[2] - slab[0]) / slab[1];
			double t2 = (slab[3] - slab[0]) / slab[1];
			from = Math.max(from, Math.min(t1, t2));
			to = Math.min(to, Math.max(t1, t2));
		}
		return from < to ? (to - from) * a.distance(b) : 0;
	}

	private void collect(DContainer holder, NodeShapes nodeShapes, LabelBoxes labelBoxes) {
		for (DDiagramElement child : holder.children()) {
			if (!(child instanceof AbstractDNode node) || !node.isVisible())
				continue;
			if (node instanceof DContainer inner && !(node instanceof DNodeList))
				collect(inner, nodeShapes, labelBoxes);
			else
				add(node, nodeShapes, labelBoxes);
			for (AbstractDNode bordered : node.borderedNodes())
				if (bordered.isVisible())
					add(bordered, nodeShapes, labelBoxes);
		}
	}

	private void add(AbstractDNode node, NodeShapes nodeShapes, LabelBoxes labelBoxes) {
		PreciseRect box = nodeShapes.box(node);
		if (box == null)
			return;
		nodes.add(box);
		PlacedLabel label = LabelBoxes.isInside(node) ? null : labelBoxes.place(node, box);
		if (label != null)
			nodes.add(label.box());
	}
}
