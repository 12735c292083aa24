// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;

/** A layout being worked out: nothing touches the diagram before {@link #apply}. */
public final class LayoutResult {

	private record Bends(Object holder, List<PrecisePoint> places, boolean routed) {
	}

	private final Map<AbstractDNode, Bounds> bounds = new IdentityHashMap<>();
	private final List<AbstractDNode> order = new ArrayList<>();
	private final Map<DEdge, Bends> bends = new LinkedHashMap<>();

	/** Where the element will lie, or lies when the plan says nothing; null when neither. */
	public Bounds boundsOf(AbstractDNode node) {
		Bounds planned = bounds.get(node);
		return planned != null ? planned : node.bounds();
	}

	/** The elements that the plan gives a place. */
	public Set<AbstractDNode> placed() {
		return Collections.unmodifiableSet(bounds.keySet());
	}

	public void place(AbstractDNode node, double x, double y, double width, double height) {
		place(node, Bounds.nearest(x, y, width, height));
	}

	public void place(AbstractDNode node, Bounds place) {
		if (bounds.put(node, place) == null)
			order.add(node);
	}

	/** Bends relative to a holder's upper left corner; an empty list straightens the edge. */
	public void bend(DEdge edge, Object holder, List<PrecisePoint> places) {
		bend(edge, holder, places, false);
	}

	/** Like {@link #bend(DEdge, Object, List)}, saying whether the bends are the user's. */
	public void bend(DEdge edge, Object holder, List<PrecisePoint> places, boolean routed) {
		bends.put(edge, new Bends(holder, List.copyOf(places), routed));
	}

	/** Whether the plan says anything about the edge's bends. */
	public boolean bends(DEdge edge) {
		return bends.containsKey(edge);
	}

	/** Whether the edge will have no bends. */
	public boolean isStraight(DEdge edge) {
		Bends planned = bends.get(edge);
		return planned == null ? edge.bendpoints().isEmpty() : planned.places().isEmpty();
	}

	/** Moves the bends that were given relative to a holder, together with its content. */
	public void shiftBends(Object holder, double dx, double dy) {
		bends.replaceAll((edge, way) -> way.holder() != holder ? way
				: new Bends(holder, way.places().stream().map(p -> p.plus(dx, dy)).toList(), way.routed()));
	}

	/** The upper left corner of a holder on the diagram. */
	public Point originOf(Object holder) {
		int x = 0;
		int y = 0;
		for (Object at = holder; at instanceof AbstractDNode node; at = node.parent()) {
			Bounds place = boundsOf(node);
			if (place != null) {
				x += place.x();
				y += place.y();
			}
		}
		return new Point(x, y);
	}

	/** Writes all of it into the diagram. */
	public void apply(DiagramChange change) {
		for (AbstractDNode node : order)
			change.bounds(node, bounds.get(node));
		bends.forEach((edge, way) -> {
			Point origin = originOf(way.holder());
			change.bendpoints(edge, way.places().stream().map(p -> p.plus(origin.x(), origin.y()).rounded()).toList(), way.routed());
		});
	}
}
