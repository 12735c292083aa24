// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.layout.core.Clearance;
import org.relationalimages.viewpoint.graphics.layout.core.FreeArrangement;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutResult;
import org.relationalimages.viewpoint.style.EdgeRouting;
import org.relationalimages.viewpoint.style.EdgeStyle;

/** Leads straight edges that are new, or whose ends moved, around what they would run through, and old ones around what is new in their way. */
final class ClearEdges {

	private static final double OFF = 8;
	/** Ways beside each other keep this apart. */
	private static final double APART = 4;
	private static final int WAYS = 3;
	/** Beyond this many, a whole diagram has altered; leading them all would keep the user waiting. */
	private static final int MOST = 60;

	private final DDiagram diagram;
	private final LayoutResult layoutResult;
	private final Arrangements arrangements;
	private int led;

	ClearEdges(DDiagram diagram, LayoutResult layoutResult, Arrangements arrangements) {
		this.diagram = diagram;
		this.arrangements = arrangements;
		this.layoutResult = layoutResult;
	}

	/** @param added the elements that are new */
	void lead(Set<DDiagramElement> added) {
		List<PreciseRect> fresh = fresh(added);
		for (DDiagramElement element : diagram.children())
			if (led < MOST && element instanceof DEdge edge && edge.isVisible() && edge.style() instanceof EdgeStyle style
					&& style.routing() == EdgeRouting.STRAIGHT && edge.source() instanceof AbstractDNode source
					&& edge.sink() instanceof AbstractDNode sink && source != sink
					&& !(isPlotted(source) && isPlotted(sink)) && isConcerned(edge, source, sink, added, fresh))
				lead(edge, source, sink);
	}

	/** Whether an element's place is a value: between two of them, a way around would say something else. */
	private boolean isPlotted(AbstractDNode node) {
		FreeArrangement around = node.parent() instanceof DContainer holder ? arrangements.of(holder) : null;
		return around != null && around.isPlotted(node);
	}

	/** What somebody bent by hand runs as it was bent. */
	private boolean isConcerned(DEdge edge, AbstractDNode source, AbstractDNode sink, Set<DDiagramElement> added, List<PreciseRect> fresh) {
		if (layoutResult.isStraight(edge) && (added.contains(edge) || layoutResult.bends(edge) || hasMoved(source) || hasMoved(sink)))
			return true;
		return !edge.isRouted() && !layoutResult.bends(edge) && !fresh.isEmpty() && runsThrough(course(edge, source, sink), fresh);
	}

	/** The boxes of what is new or was moved; none when a whole diagram has altered. */
	private List<PreciseRect> fresh(Set<DDiagramElement> added) {
		Set<DDiagramElement> altered = new HashSet<>(layoutResult.placed());
		altered.addAll(added);
		altered.removeIf(element -> !(element instanceof AbstractDNode node) || !node.isVisible() || !InTheWay.canBe(node)
				|| !added.contains(node) && isUnmoved(node));
		return altered.size() > MOST ? List.of() : altered.stream().map(node -> box((AbstractDNode) node)).filter(Objects::nonNull).toList();
	}

	private List<PrecisePoint> course(DEdge edge, AbstractDNode source, AbstractDNode sink) {
		PreciseRect from = box(source);
		PreciseRect to = box(sink);
		if (from == null || to == null)
			return List.of();
		List<PrecisePoint> course = new ArrayList<>(List.of(from.center()));
		if (!layoutResult.bends(edge))
			edge.bendpoints().stream().map(PrecisePoint::of).forEach(course::add);
		course.add(to.center());
		return course;
	}

	private static boolean runsThrough(List<PrecisePoint> course, List<PreciseRect> boxes) {
		for (int i = 1; i < course.size(); i++)
			for (PreciseRect box : boxes)
				if (Clearance.crosses(course.get(i - 1), course.get(i), box))
					return true;
		return false;
	}

	private void lead(DEdge edge, AbstractDNode source, AbstractDNode sink) {
		PreciseRect from = box(source);
		PreciseRect to = box(sink);
		if (from == null || to == null)
			return;
		List<PreciseRect> obstacles = InTheWay.of(edge, diagram, layoutResult);
		if (!runsThrough(course(edge, source, sink), obstacles))
			return;
		if (!runsThrough(List.of(from.center(), to.center()), obstacles)) {
			layoutResult.bend(edge, null, List.of()); // the bends alone are in the way
			return;
		}
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
			if (!isUnmoved(one))
				return true;
		return false;
	}

	/** Laying out a holder again gives most of what it holds the place it has. */
	private boolean isUnmoved(AbstractDNode node) {
		return Objects.equals(layoutResult.boundsOf(node), node.bounds());
	}
}
