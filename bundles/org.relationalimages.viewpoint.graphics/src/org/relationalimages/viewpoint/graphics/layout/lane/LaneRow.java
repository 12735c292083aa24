// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.lane;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.relationalimages.viewpoint.graphics.layout.core.Item;

/** One row of a lane: its elements from left to right, each with what stands above and below it. */
final class LaneRow {

	static final double GAP = 48;
	static final double APART = 32;

	/** An element with what belongs to it. */
	record Column(Item item, List<Item> above, List<Item> below) {

		double width() {
			return Math.max(item.fullWidth(), Math.max(widest(above), widest(below)));
		}

		private static double widest(List<Item> items) {
			return items.stream().mapToDouble(Item::fullWidth).max().orElse(0);
		}
	}

	final List<Column> columns = new ArrayList<>();
	/** How far the bends above and below reach out of the row. */
	double archAbove;
	double archBelow;
	/** The top and bottom of the elements themselves. */
	double top;
	double bottom;
	private final Map<Item, Integer> places = new IdentityHashMap<>();

	double width() {
		return columns.stream().mapToDouble(Column::width).sum() + GAP * Math.max(0, columns.size() - 1);
	}

	void add(Column column) {
		places.put(column.item(), columns.size());
		columns.add(column);
	}

	/** The place of an element in the row, counted from 0; -1 when it is in another one. */
	int indexOf(Item item) {
		return places.getOrDefault(item, -1);
	}

	/** Places the row and gives where it ends. */
	double place(double left, double begin) {
		double high = columns.stream().mapToDouble(column -> column.item().fullHeight()).max().orElse(0);
		double over = columns.stream().mapToDouble(column -> height(column.above())).max().orElse(0);
		double under = columns.stream().mapToDouble(column -> height(column.below())).max().orElse(0);
		top = begin + over + archAbove;
		bottom = top + high;
		double x = left;
		for (Column column : columns) {
			double center = x + column.width() / 2;
			Item item = column.item();
			item.moveTo(Math.round(center - item.fullWidth() / 2), Math.round(top + (high - item.fullHeight()) / 2));
			double y = top - archAbove;
			for (Item one : column.above().reversed()) {
				y -= APART + one.fullHeight();
				one.moveTo(Math.round(center - one.fullWidth() / 2), Math.round(y));
			}
			y = bottom;
			for (Item one : column.below()) {
				one.moveTo(Math.round(center - one.fullWidth() / 2), Math.round(y + APART));
				y += APART + one.fullHeight();
			}
			x += column.width() + GAP;
		}
		return bottom + under + archBelow;
	}

	/** How far the lowest element below reaches under the row. */
	double under() {
		return columns.stream().mapToDouble(column -> height(column.below())).max().orElse(0);
	}

	private static double height(List<Item> items) {
		return items.stream().mapToDouble(item -> item.fullHeight() + APART).sum();
	}
}
