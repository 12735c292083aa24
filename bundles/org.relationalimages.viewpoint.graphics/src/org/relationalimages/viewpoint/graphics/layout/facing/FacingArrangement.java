// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.facing;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.layout.core.FreeArrangement;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;

/**
 * Places one element on the left and others like it on the right, what stands between them in the middle, and everything
 * else as strips below, in their order.
 */
public final class FacingArrangement implements FreeArrangement {

	private static final double APART = 56;
	private static final double BELOW = 40;
	private static final double STRIPS = 24;

	private final Predicate<AbstractDNode> facing;
	private final Predicate<AbstractDNode> between;
	private final ToIntFunction<AbstractDNode> row;

	/**
	 * @param facing  whether an element is one of those that face each other
	 * @param between whether an element stands between them
	 * @param row     orders the strips from the top down
	 */
	public FacingArrangement(Predicate<AbstractDNode> facing, Predicate<AbstractDNode> between, ToIntFunction<AbstractDNode> row) {
		this.row = row;
		this.facing = facing;
		this.between = between;
	}

	@Override
	public Size arrange(LayoutContext context, DContainer holder, List<Item> items, double left, double top) {
		List<Item> sides = items.stream().filter(item -> facing.test(item.node)).toList();
		List<Item> middle = items.stream().filter(item -> between.test(item.node)).toList();
		List<Item> strips = items.stream().filter(item -> !sides.contains(item) && !middle.contains(item))
				.sorted(Comparator.comparingInt(item -> row.applyAsInt(item.node))).toList();
		List<Item> first = sides.stream().limit(1).toList();
		List<Item> others = sides.stream().skip(1).toList();
		double high = Math.max(Math.max(height(first), height(middle)), height(others));
		double wide = width(first) + width(middle) + width(others) + APART * 2;
		double total = Math.max(wide, width(strips));
		stack(first, left, top, 0);
		// The middle stands halfway between the sides, however wide each of them is.
		double inner = total - width(first) - width(others);
		stack(middle, left + width(first) + (inner - width(middle)) / 2, top + (high - height(middle)) / 2, width(middle));
		stack(others, left + total - width(others), top, 0);
		stack(strips, left, high > 0 ? top + high + BELOW : top, 0);
		for (DEdge edge : context.edges().in(holder))
			context.result().bend(edge, holder, new WayDown(context, holder, items, sides, top + high + BELOW / 2).of(edge));
		PreciseRect ink = null;
		for (Item item : items)
			ink = PreciseRect.around(ink, item.box());
		return ink == null ? new Size(0, 0) : new Size(Math.ceil(ink.right() - left), Math.ceil(ink.bottom() - top));
	}

	@Override
	public PrecisePoint spotFor(LayoutContext context, DContainer holder, Item item, List<Item> placed) {
		List<Item> sides = placed.stream().filter(other -> facing.test(other.node)).toList();
		if (between.test(item.node))
			return null;
		PreciseRect all = null;
		for (Item other : placed)
			all = PreciseRect.around(all, other.box());
		if (all == null)
			return null;
		if (facing.test(item.node))
			return new PrecisePoint(Math.max(all.x(), all.right() - (sides.isEmpty() ? all.width() : item.fullWidth())), all.y());
		return new PrecisePoint(all.x(), all.bottom() + STRIPS);
	}

	private static double width(List<Item> items) {
		return items.stream().mapToDouble(Item::fullWidth).max().orElse(0);
	}

	private static double height(List<Item> items) {
		return items.stream().mapToDouble(item -> item.fullHeight() + STRIPS).sum() - (items.isEmpty() ? 0 : STRIPS);
	}

	/** Places items below each other; with a width, in the middle of it. */
	private static void stack(List<Item> items, double left, double top, double width) {
		double y = top;
		for (Item item : items) {
			item.moveTo(Math.round(left + (width > 0 ? (width - item.fullWidth()) / 2 : 0)), Math.round(y));
			y += item.fullHeight() + STRIPS;
		}
	}
}
