// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.columns;

import java.util.List;
import java.util.function.Predicate;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.layout.core.FreeArrangement;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;

/** A board of columns, laid out by its stacks, whose edges are led between the cards rather than through them. */
public final class ThreadArrangement implements FreeArrangement {

	private final Predicate<AbstractDNode> column;

	/** @param column whether a container is part of a column; the nodes in it are cards */
	public ThreadArrangement(Predicate<AbstractDNode> column) {
		this.column = column;
	}

	@Override
	public Size arrange(LayoutContext context, DContainer holder, List<Item> items, double left, double top) {
		ThreadLines lines = new ThreadLines();
		double right = left;
		double y = top;
		for (Item item : items) {
			item.moveTo(left, y);
			right = Math.max(right, item.box().right());
			y = item.box().bottom() + context.layerGap();
			collect(context, item.node, item.x, item.y, lines);
		}
		for (DDiagramElement child : holder.children())
			if (child instanceof DEdge edge && edge.isVisible())
				context.result().bend(edge, holder, lines.between(edge.source(), edge.sink()));
		return new Size(right - left, items.isEmpty() ? 0 : items.getLast().box().bottom() - top);
	}

	/** Finds the cards in columns, with their places in the diagram. */
	private void collect(LayoutContext context, AbstractDNode node, double x, double y, ThreadLines lines) {
		if (!(node instanceof DContainer container))
			return;
		Bounds own = column.test(node) ? context.result().boundsOf(node) : null;
		for (DDiagramElement child : container.children()) {
			Bounds place = child instanceof AbstractDNode inner && inner.isVisible() ? context.result().boundsOf(inner) : null;
			if (place == null)
				continue;
			AbstractDNode inner = (AbstractDNode) child;
			PreciseRect box = new PreciseRect(x + place.x(), y + place.y(), place.width(), place.height());
			if (own != null && inner instanceof DNode)
				lines.card(inner, box, x, x + own.width());
			else
				collect(context, inner, box.x(), box.y(), lines);
		}
		if (own != null)
			lines.title(new PreciseRect(x, y, own.width(), context.contentTop(node, own.width())));
	}
}
