// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.facing;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.layout.core.Clearance;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutEdges;

/** Leads edges from the elements that face each other down to what lies in a strip, past everything else. */
final class WayDown {

	private static final double BESIDE = 12;
	private static final double GUTTER = 7;
	private static final double OVER = 12;

	private final LayoutContext context;
	private final DContainer holder;
	private final List<Item> items;
	private final List<Item> sides;
	private final double gap;

	/** @param gap the height at which nothing lies between the elements that face each other and the strips */
	WayDown(LayoutContext context, DContainer holder, List<Item> items, List<Item> sides, double gap) {
		this.context = context;
		this.holder = holder;
		this.items = items;
		this.sides = sides;
		this.gap = gap;
	}

	/** The bends of an edge; none for one that leads elsewhere. */
	List<PrecisePoint> of(DEdge edge) {
		Item source = around(edge.source());
		Item sink = around(edge.sink());
		if (source == null || sink == null || sides.contains(source) == sides.contains(sink))
			return List.of();
		boolean down = sides.contains(source);
		List<PrecisePoint> way = way(down ? source : sink, down ? edge.source() : edge.sink(), down ? sink : source, down ? edge.sink() : edge.source());
		return down ? way : way.reversed();
	}

	private List<PrecisePoint> way(Item side, DDiagramElement from, Item strip, DDiagramElement to) {
		List<PrecisePoint> way = new ArrayList<>();
		PreciseRect start = box(side, from);
		PreciseRect end = box(strip, to);
		if (from == side.node) {
			if (isClear(start.center(), end.center(), strip, to))
				return way;
		} else
			way.add(new PrecisePoint(side.box().right() + BESIDE, start.center().y()));
		way.add(new PrecisePoint(way.isEmpty() ? start.center().x() : way.getLast().x(), gap));
		if (!isClear(way.getLast(), end.center(), strip, to)) {
			double gutter = strip.box().x() + GUTTER;
			way.add(new PrecisePoint(gutter, gap));
			way.add(new PrecisePoint(gutter, end.y() - OVER));
			way.add(new PrecisePoint(end.center().x(), end.y() - OVER));
		}
		return Clearance.simplified(way);
	}

	private boolean isClear(PrecisePoint from, PrecisePoint to, Item strip, DDiagramElement end) {
		if (strip.node instanceof DContainer container)
			for (DDiagramElement child : container.children())
				if (child instanceof AbstractDNode node && node != end && node.isVisible() && Clearance.crosses(from, to, box(strip, node)))
					return false;
		return items.stream().noneMatch(item -> item != strip && !sides.contains(item) && Clearance.crosses(from, to, item.box()));
	}

	private Item around(DDiagramElement end) {
		AbstractDNode child = LayoutEdges.childOf(holder, end);
		return items.stream().filter(item -> item.node == child).findFirst().orElse(null);
	}

	/** The place of an element in an item, relative to the holder. */
	private PreciseRect box(Item item, DDiagramElement inner) {
		double x = item.x;
		double y = item.y;
		Bounds bounds = null;
		for (Object at = inner; at instanceof AbstractDNode node && node != item.node; at = node.parent()) {
			Bounds place = context.result().boundsOf(node);
			bounds = bounds == null ? place : bounds;
			x += place.x();
			y += place.y();
		}
		return bounds == null ? new PreciseRect(x, y, item.width, item.height) : new PreciseRect(x, y, bounds.width(), bounds.height());
	}
}
