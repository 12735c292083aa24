// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.drawing;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNodeList;

/** Finds where on its line an edge's label covers least of any node; labels of edges side by side take different parts. */
final class LabelSpots {

	private static final double[] AROUND = { 0, -0.08, 0.08, -0.16, 0.16, -0.24, 0.24, -0.32, 0.32 };

	private final Forms forms;
	private final Labels labels;
	private final Parallels parallels;
	private List<Box> known;

	LabelSpots(Forms forms, Labels labels, Parallels parallels) {
		this.parallels = parallels;
		this.forms = forms;
		this.labels = labels;
	}

	/** Remembers the nodes of a diagram until {@link #forget()}, for drawing many edges at once. */
	void remember(DDiagram diagram) {
		known = boxes(diagram);
	}

	void forget() {
		known = null;
	}

	/** The middle of a label of the given size. */
	Position find(DEdge edge, List<Position> course, double width, double height) {
		double total = Polyline.length(course);
		double wanted = isStacked(edge) ? 0.5 : share(edge);
		List<Box> nodes = nodes(edge);
		Position best = null;
		double least = Double.POSITIVE_INFINITY;
		for (double offset : AROUND) {
			double part = wanted + offset;
			if (part < 0.12 || part > 0.88)
				continue;
			Position p = Polyline.at(course, total * part);
			double covered = covered(new Box(p.x() - width / 2, p.y() - height / 2, width, height).inset(-2, -2), nodes);
			if (covered < least - 1) {
				least = covered;
				best = p;
			}
			if (covered == 0)
				break;
		}
		return best;
	}

	private List<Box> nodes(DEdge edge) {
		return known != null ? known : edge.parent() instanceof DDiagram diagram ? boxes(diagram) : List.of();
	}

	/** The first of the candidates that covers least. */
	Box best(DEdge edge, List<Box> candidates) {
		List<Box> nodes = nodes(edge);
		Box best = null;
		double least = Double.POSITIVE_INFINITY;
		for (Box candidate : candidates) {
			double covered = covered(candidate, nodes);
			if (covered < least - 1) {
				least = covered;
				best = candidate;
			}
		}
		return best;
	}

	private boolean isStacked(DEdge edge) {
		Box source = edge.source() instanceof AbstractDNode node ? forms.box(node) : null;
		Box sink = edge.sink() instanceof AbstractDNode node ? forms.box(node) : null;
		return source != null && sink != null && parallels.stackLabels(edge, source, sink);
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

	private static double covered(Box label, List<Box> nodes) {
		double sum = 0;
		for (Box node : nodes)
			if (node.intersects(label))
				sum += (Math.min(node.right(), label.right()) - Math.max(node.x(), label.x()))
						* (Math.min(node.bottom(), label.bottom()) - Math.max(node.y(), label.y()));
		return sum;
	}

	private void add(AbstractDNode node, List<Box> boxes) {
		Box box = forms.box(node);
		if (box == null)
			return;
		boxes.add(box);
		PlacedLabel label = Labels.isInside(node) ? null : labels.place(node, box);
		if (label != null)
			boxes.add(label.box());
	}

	/** The boxes of everything that is no mere ground for others. */
	private List<Box> boxes(DContainer holder) {
		List<Box> boxes = new ArrayList<>();
		collect(holder, boxes);
		return boxes;
	}

	private void collect(DContainer holder, List<Box> boxes) {
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
