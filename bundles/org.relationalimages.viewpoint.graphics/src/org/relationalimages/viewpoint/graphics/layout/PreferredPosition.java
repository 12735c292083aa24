// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout;

import java.util.List;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.layout.band.StackLayout;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;

/** Where a new element would like to stand: at the hint, else near what edges join it to, else after its siblings. */
final class PreferredPosition {

	/** How much more a step up or down counts than one sideways where elements are in level rows. */
	static final double LEVEL_ROWS = 4;
	private static final double LINE = 1400;

	private final LayoutContext context;
	private final DContainer holder;
	private final List<Item> placed;
	private final double left;
	private final double top;

	PreferredPosition(LayoutContext context, DContainer holder, List<Item> placed, double left, double top) {
		this.context = context;
		this.holder = holder;
		this.placed = placed;
		this.left = left;
		this.top = top;
	}

	/** How much more a step up or down counts than one sideways: bands keep their rows. */
	static double upDown(DContainer holder) {
		if (!(holder instanceof AbstractDNode node && StackLayout.isBand(node)))
			return 1;
		return StackLayout.hasLevelRows(node) ? LEVEL_ROWS : 0.25;
	}

	/** Whether an edge joins the element to one directly beside it in its holder, so that both should stand close rather than in a row. */
	static boolean isNearSibling(AbstractDNode node) {
		for (DEdge edge : node.outgoing())
			if (isSibling(node, edge.sink()))
				return true;
		for (DEdge edge : node.incoming())
			if (isSibling(node, edge.source()))
				return true;
		return false;
	}

	private static boolean isSibling(AbstractDNode node, DDiagramElement other) {
		return other != node && other instanceof AbstractDNode one && one.parent() == node.parent();
	}

	/** The upper left corner of all ink, relative to the holder. */
	PrecisePoint of(Item item, Point hint) {
		Point origin = context.result().originOf(holder);
		if (hint != null)
			return new PrecisePoint(hint.x() - origin.x() - item.fullWidth() / 2, hint.y() - origin.y() - item.fullHeight() / 2);
		PrecisePoint near = nearNeighbours(item, origin);
		return near != null ? near : afterSiblings(item);
	}

	private PrecisePoint nearNeighbours(Item item, Point origin) {
		double x = 0;
		double y = 0;
		int count = 0;
		for (boolean outgoing : new boolean[] { true, false })
			for (DEdge edge : outgoing ? item.node.outgoing() : item.node.incoming()) {
				DDiagramElement end = outgoing ? edge.sink() : edge.source();
				PreciseRect box = boxOf(end);
				if (box == null || !edge.isVisible())
					continue;
				int level = level(item.node, end, outgoing);
				x += level == 0 ? box.right() + context.nodeGap() + item.fullWidth() / 2 : box.center().x();
				y += level == 0 ? box.center().y() - item.fullHeight() / 2
						: level < 0 ? box.y() - context.layerGap() - item.fullHeight() : box.bottom() + context.layerGap();
				count++;
			}
		if (count == 0)
			return null;
		double px = x / count - origin.x() - item.fullWidth() / 2;
		double py = y / count - origin.y();
		double along = isNearSibling(item.node) ? 1 : upDown(holder);
		if (along > 1)
			py = placed.isEmpty() ? top : placed.getFirst().box().center().y() - item.fullHeight() / 2;
		else if (along < 1)
			px = placed.isEmpty() ? left : placed.getFirst().box().center().x() - item.fullWidth() / 2;
		return new PrecisePoint(px, py);
	}

	/** Whether an element is above the other end of an edge (negative), level with it (0) or below it. */
	private int level(AbstractDNode node, DDiagramElement end, boolean outgoing) {
		Integer rank = context.rankOf(node.target());
		Integer other = context.rankOf(end instanceof DEdge edge ? edge.source().target() : end.target());
		return rank != null && other != null ? rank.compareTo(other) : end instanceof DEdge || !outgoing ? 1 : -1;
	}

	private PreciseRect boxOf(DDiagramElement end) {
		if (end instanceof DEdge edge && edge.source() instanceof AbstractDNode source && edge.sink() instanceof AbstractDNode sink) {
			PreciseRect one = boxOf(source);
			PreciseRect other = boxOf(sink);
			return one == null || other == null ? null : around(one.union(other), (one.center().x() + other.center().x()) / 2);
		}
		if (!(end instanceof AbstractDNode node))
			return null;
		Bounds bounds = context.result().boundsOf(node);
		if (bounds == null)
			return null;
		Point origin = context.result().originOf(node.parent());
		return PreciseRect.of(bounds.moved(origin.x(), origin.y()));
	}

	/** A box as high as the given one and centred at x, where the middle of a pair's line is. */
	private static PreciseRect around(PreciseRect box, double x) {
		return new PreciseRect(x - box.width() / 2, box.y(), box.width(), box.height());
	}

	private PrecisePoint afterSiblings(Item item) {
		if (placed.isEmpty())
			return new PrecisePoint(left, top);
		if (upDown(holder) < 1) {
			PreciseRect lowest = placed.getFirst().box();
			for (Item one : placed)
				if (one.box().bottom() > lowest.bottom())
					lowest = one.box();
			return new PrecisePoint(lowest.center().x() - item.fullWidth() / 2, lowest.bottom() + context.nodeGap());
		}
		PreciseRect last = placed.getFirst().box();
		for (Item one : placed)
			if (one.box().right() > last.right())
				last = one.box();
		double x = last.right() + context.nodeGap();
		if (x + item.fullWidth() < LINE || upDown(holder) > 1)
			return new PrecisePoint(x, last.center().y() - item.fullHeight() / 2);
		double bottom = 0;
		for (Item one : placed)
			bottom = Math.max(bottom, one.box().bottom());
		return new PrecisePoint(left, bottom + context.nodeGap());
	}
}
