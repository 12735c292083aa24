// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.columns;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.layout.core.Clearance;

/** Leads lines from column to column: up and down between columns, and across a column where no card is. */
final class ThreadLines {

	/** What a line keeps off cards and off other lines. */
	private static final double OFF = 6;
	/** Room for an arrow head beside a card. */
	private static final double ARROW = 11;
	private static final double[] SIDEWAYS = { -4, 4, -8, 8 };

	private record Card(PreciseRect box, double column) {
	}

	/** A column with what lines can't cross in it. */
	private static final class Column {
		double right;
		final List<PreciseRect> taken = new ArrayList<>();
	}

	private final Map<DDiagramElement, Card> cards = new IdentityHashMap<>();
	private final TreeMap<Double, Column> columns = new TreeMap<>();
	private int drawn;

	/** Adds a card in the column that begins and ends at the given places. */
	void card(DDiagramElement element, PreciseRect box, double left, double right) {
		cards.put(element, new Card(box, left));
		take(box, left, right);
	}

	/** Adds text that lines are not to cross, as wide as its column. */
	void title(PreciseRect box) {
		take(box, box.x(), box.right());
	}

	private void take(PreciseRect box, double left, double right) {
		Column column = columns.computeIfAbsent(left, key -> new Column());
		column.right = Math.max(column.right, right);
		column.taken.add(box);
	}

	/** The bends between two cards; none when it can be straight or one of them is in no column. */
	List<PrecisePoint> between(DDiagramElement source, DDiagramElement sink) {
		Card from = cards.get(source);
		Card to = cards.get(sink);
		if (from == null || to == null || from == to || isClear(from, to))
			return List.of();
		double aside = SIDEWAYS[drawn++ % SIDEWAYS.length];
		return from.column == to.column ? beside(from, to) : from.column < to.column ? across(from, to, aside) : across(to, from, aside).reversed();
	}

	private boolean isClear(Card from, Card to) {
		for (Column column : columns.values())
			for (PreciseRect box : column.taken)
				if (box != from.box && box != to.box && Clearance.crosses(from.box.center(), to.box.center(), box))
					return false;
		return true;
	}

	/** Past the cards between both in one column. */
	private List<PrecisePoint> beside(Card from, Card to) {
		double x = 0;
		for (PreciseRect box : columns.get(from.column).taken)
			if (box.x() > from.column)
				x = Math.max(x, box.right());
		x += ARROW;
		return List.of(new PrecisePoint(x, from.box.center().y()), new PrecisePoint(x, to.box.center().y()));
	}

	/** From left to right. */
	private List<PrecisePoint> across(Card from, Card to, double aside) {
		List<PrecisePoint> way = new ArrayList<>();
		double x = columns.get(from.column).right + aside;
		way.add(new PrecisePoint(x, from.box.center().y()));
		for (Map.Entry<Double, Column> passed : columns.subMap(from.column, false, to.column, false).entrySet()) {
			double y = free(passed.getValue(), way.getLast().y(), to.box.center().y());
			way.add(new PrecisePoint(x, y));
			x = passed.getValue().right + aside;
			way.add(new PrecisePoint(x, y));
			passed.getValue().taken.add(new PreciseRect(passed.getKey(), y - OFF / 2, passed.getValue().right - passed.getKey(), OFF));
		}
		way.add(new PrecisePoint(x, to.box.center().y()));
		return Clearance.simplified(way);
	}

	/** The height, nearest to the way between both, at which nothing is in a column. */
	private static double free(Column column, double from, double to) {
		List<Double> heights = new ArrayList<>(List.of(from, to));
		for (PreciseRect box : column.taken) {
			heights.add(box.y() - OFF);
			heights.add(box.bottom() + OFF);
		}
		double best = from;
		double least = Double.POSITIVE_INFINITY;
		for (double height : heights) {
			double way = Math.abs(height - from) + Math.abs(height - to);
			if (way < least && column.taken.stream().noneMatch(box -> height > box.y() - OFF + 1 && height < box.bottom() + OFF - 1)) {
				best = height;
				least = way;
			}
		}
		return best;
	}
}
