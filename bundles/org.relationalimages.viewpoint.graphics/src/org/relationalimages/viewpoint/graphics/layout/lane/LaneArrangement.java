// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.lane;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

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
 * Places elements in their order from left to right, in further rows where one is full. Others stand above or below the
 * element that an edge joins them to. Edges between neighbours run straight, others in arches above or below the row.
 */
public final class LaneArrangement implements FreeArrangement {

	private static final double ARCH = 16;
	private static final double ROWS = 40;
	private static final double BESIDE = 8;

	private final double widest;
	private final Predicate<AbstractDNode> above;
	private final Predicate<AbstractDNode> below;
	private final Predicate<DEdge> archesBelow;

	/**
	 * @param widest      how wide a row may be, in pixels
	 * @param above       whether an element stands above another one
	 * @param below       whether an element stands below another one
	 * @param archesBelow whether an edge that can't run straight passes below the row rather than above it
	 */
	public LaneArrangement(double widest, Predicate<AbstractDNode> above, Predicate<AbstractDNode> below, Predicate<DEdge> archesBelow) {
		this.widest = widest;
		this.above = above;
		this.below = below;
		this.archesBelow = archesBelow;
	}

	@Override
	public Size arrange(LayoutContext context, DContainer holder, List<Item> items, double left, double top) {
		List<LaneRow> rows = rows(items);
		Map<Object, Item> byNode = new IdentityHashMap<>();
		items.forEach(item -> byNode.put(item.node, item));
		List<DEdge> edges = context.edges().in(holder);
		Map<DEdge, Integer> arches = new LinkedHashMap<>();
		for (DEdge edge : edges) {
			LaneRow row = arched(rows, byNode.get(edge.source()), byNode.get(edge.sink()));
			if (row == null)
				continue;
			boolean under = archesBelow.test(edge);
			arches.put(edge, under ? (int) (row.archBelow / ARCH) : (int) (row.archAbove / ARCH));
			if (under)
				row.archBelow += ARCH;
			else
				row.archAbove += ARCH;
		}
		double y = top;
		for (LaneRow row : rows)
			y = row.place(left, y) + ROWS;
		PreciseRect ink = null;
		for (Item item : items)
			ink = PreciseRect.around(ink, item.box());
		for (DEdge edge : edges) {
			List<PrecisePoint> way = way(rows, byNode.get(edge.source()), byNode.get(edge.sink()), edge, arches.get(edge));
			for (PrecisePoint bend : way)
				ink = PreciseRect.around(ink, new PreciseRect(bend.x(), bend.y(), 0, 0));
			context.result().bend(edge, holder, way);
		}
		return ink == null ? new Size(0, 0) : new Size(Math.ceil(ink.right() - left), Math.ceil(ink.bottom() - top));
	}

	@Override
	public PrecisePoint spotFor(LayoutContext context, DContainer holder, Item item, List<Item> placed) {
		boolean over = above.test(item.node);
		if (over || below.test(item.node)) {
			Item mate = mate(item, placed.stream().filter(other -> isOnLane(other.node)).toList());
			if (mate == null)
				return null;
			double x = mate.box().center().x() - item.fullWidth() / 2;
			return new PrecisePoint(x, over ? mate.box().y() - LaneRow.APART - item.fullHeight() : mate.box().bottom() + LaneRow.APART);
		}
		Item before = null;
		int at = holder.children().indexOf(item.node);
		for (Item other : placed)
			if (isOnLane(other.node) && holder.children().indexOf(other.node) < at
					&& (before == null || holder.children().indexOf(other.node) > holder.children().indexOf(before.node)))
				before = other;
		return before == null ? null : new PrecisePoint(before.box().right() + LaneRow.GAP, before.box().center().y() - item.fullHeight() / 2);
	}

	private boolean isOnLane(AbstractDNode node) {
		return !above.test(node) && !below.test(node);
	}

	private List<LaneRow> rows(List<Item> items) {
		List<Item> lane = items.stream().filter(item -> isOnLane(item.node)).toList();
		List<LaneRow> rows = new ArrayList<>(List.of(new LaneRow()));
		Map<Item, LaneRow.Column> columns = new LinkedHashMap<>();
		for (Item item : lane)
			columns.put(item, new LaneRow.Column(item, new ArrayList<>(), new ArrayList<>()));
		for (Item item : items) {
			if (lane.contains(item))
				continue;
			Item mate = mate(item, lane);
			if (mate == null) // it belongs to nothing here and stands at the end
				columns.put(item, new LaneRow.Column(item, List.of(), List.of()));
			else
				(above.test(item.node) ? columns.get(mate).above() : columns.get(mate).below()).add(item);
		}
		for (LaneRow.Column column : columns.values()) {
			LaneRow row = rows.getLast();
			if (!row.columns.isEmpty() && row.width() + LaneRow.GAP + column.width() > widest) {
				row = new LaneRow();
				rows.add(row);
			}
			row.add(column);
		}
		return rows;
	}

	/** The first element of the lane that an edge joins to another one; null when none does. */
	private static Item mate(Item item, List<Item> lane) {
		for (List<DEdge> edges : List.of(item.node.outgoing(), item.node.incoming()))
			for (DEdge edge : edges)
				for (Item other : lane)
					if (edge.source() == other.node || edge.sink() == other.node)
						return other;
		return null;
	}

	/** The row in which an edge runs between two elements that are no neighbours; null when it runs otherwise. */
	private static LaneRow arched(List<LaneRow> rows, Item source, Item sink) {
		for (LaneRow row : rows)
			if (row.indexOf(source) >= 0 && row.indexOf(sink) >= 0)
				return Math.abs(row.indexOf(source) - row.indexOf(sink)) > 1 ? row : null;
		return null;
	}

	private List<PrecisePoint> way(List<LaneRow> rows, Item source, Item sink, DEdge edge, Integer arch) {
		if (source == null || sink == null)
			return List.of();
		double from = source.box().center().x();
		double to = sink.box().center().x();
		if (arch != null) {
			LaneRow row = arched(rows, source, sink);
			double in = Math.signum(to - from) * 14;
			double y = archesBelow.test(edge) ? row.bottom + row.under() + (arch + 0.6) * ARCH : row.top - (arch + 0.6) * ARCH;
			return List.of(new PrecisePoint(from + in, y), new PrecisePoint(to - in, y));
		}
		LaneRow first = rowOf(rows, source);
		LaneRow last = rowOf(rows, sink);
		if (first == null || last == null || first == last)
			return List.of();
		// To another row: through the gap above it, from the right or, below the row, straight down.
		LaneRow upper = rows.indexOf(last) > rows.indexOf(first) ? first : last;
		double y = upper.bottom + upper.under() + upper.archBelow + ROWS / 2;
		if (archesBelow.test(edge))
			return List.of(new PrecisePoint(from, y + BESIDE), new PrecisePoint(to + 2 * BESIDE, y + BESIDE));
		double aside = source.box().right() + LaneRow.GAP / 2;
		return List.of(new PrecisePoint(aside, source.box().center().y()), new PrecisePoint(aside, y), new PrecisePoint(to, y));
	}

	private static LaneRow rowOf(List<LaneRow> rows, Item item) {
		return rows.stream().filter(row -> row.indexOf(item) >= 0).findFirst().orElse(null);
	}
}
