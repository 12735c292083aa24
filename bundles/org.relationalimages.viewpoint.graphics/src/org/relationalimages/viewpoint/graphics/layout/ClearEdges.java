// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.layout.core.Clearance;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutResult;
import org.relationalimages.viewpoint.style.EdgeRouting;
import org.relationalimages.viewpoint.style.EdgeStyle;

/** Leads straight edges that are new, or whose ends moved, around what they would run through. */
final class ClearEdges {

	private static final double OFF = 8;
	/** Ways beside each other keep this apart. */
	private static final double APART = 4;
	private static final int WAYS = 3;
	/** Beyond this many, a whole diagram has altered; leading them all would keep the user waiting. */
	private static final int MOST = 60;

	private final DDiagram diagram;
	private final LayoutResult layoutResult;
	private final Predicate<AbstractDNode> plotted;
	private int led;

	/** @param plotted whether an element's place is a value: between two of them, a way around would say something else */
	ClearEdges(DDiagram diagram, LayoutResult layoutResult, Predicate<AbstractDNode> plotted) {
		this.diagram = diagram;
		this.plotted = plotted;
		this.layoutResult = layoutResult;
	}

	/** @param added the edges that are new */
	void lead(Set<DDiagramElement> added) {
		for (DDiagramElement element : diagram.children())
			if (led < MOST && element instanceof DEdge edge && edge.isVisible() && isStraight(edge)
					&& edge.source() instanceof AbstractDNode source && edge.sink() instanceof AbstractDNode sink && source != sink
					&& !(plotted.test(source) && plotted.test(sink))
					&& (added.contains(edge) || layoutResult.bends(edge) || hasMoved(source) || hasMoved(sink)))
				lead(edge, source, sink);
	}

	private boolean isStraight(DEdge edge) {
		return edge.style() instanceof EdgeStyle style && style.routing() == EdgeRouting.STRAIGHT && layoutResult.isStraight(edge);
	}

	private void lead(DEdge edge, AbstractDNode source, AbstractDNode sink) {
		PreciseRect from = box(source);
		PreciseRect to = box(sink);
		if (from == null || to == null)
			return;
		List<PreciseRect> obstacles = InTheWay.of(edge, diagram, layoutResult);
		if (obstacles.stream().noneMatch(box -> Clearance.crosses(from.center(), to.center(), box)))
			return;
		// Closer by where there is too little room.
		for (double off = OFF + APART * (led++ % WAYS); off > 1; off /= 2) {
			List<PrecisePoint> bends = new Detour(from, to, obstacles, off).bends();
			if (!bends.isEmpty()) {
				layoutResult.bend(edge, null, bends);
				return;
			}
		}
	}

	private PreciseRect box(AbstractDNode node) {
		Bounds place = layoutResult.boundsOf(node);
		Point origin = layoutResult.originOf(node.parent());
		return place == null ? null : PreciseRect.of(place).moved(origin.x(), origin.y());
	}

	/** Whether an element, or something around it, gets another place. */
	private boolean hasMoved(AbstractDNode node) {
		for (Object at = node; at instanceof AbstractDNode one; at = one.parent())
			if (layoutResult.boundsOf(one) != one.bounds())
				return true;
		return false;
	}
}
