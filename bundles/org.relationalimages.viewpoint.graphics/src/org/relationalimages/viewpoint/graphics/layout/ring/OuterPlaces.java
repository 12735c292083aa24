// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.ring;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.layout.core.Clearance;
import org.relationalimages.viewpoint.graphics.layout.core.Item;

/** Finds places outside a ring: straight out from what leads there, where neither the box nor its edges meet anything. */
final class OuterPlaces {

	private static final double GAP = 24;
	private static final double NEXT_TO_EDGES = 8;
	private static final double OUT = 16;
	private static final int FURTHEST = 60;
	/** How much further out a place may be for each edge that runs straight then. */
	private static final double STRAIGHT = 320;
	private static final double ASIDE = Math.PI / 30;
	private static final int WIDEST = 15;

	/** A straight edge that is there already. */
	private record Line(PrecisePoint from, PrecisePoint to, Item source, Item sink) {
	}

	private final Turn turn;
	private final RingOrder order;
	private final List<Item> placed;
	private final List<Line> lines = new ArrayList<>();

	OuterPlaces(Turn turn, RingOrder order, List<Item> placed) {
		this.turn = turn;
		this.order = order;
		this.placed = new ArrayList<>(placed);
		for (Item item : placed)
			draw(item);
	}

	private void draw(Item item) {
		for (Item next : order.after(item))
			if (placed.contains(next))
				lines.add(new Line(middle(item), middle(next), item, next));
		for (Item source : order.before(item))
			if (placed.contains(source))
				lines.add(new Line(middle(source), middle(item), source, item));
	}

	/** Moves an item to the best place outside and keeps others off it from now on. */
	void place(Item item) {
		List<Item> sources = order.before(item).stream().filter(placed::contains).toList();
		double straight = sources.isEmpty() ? 0 : turn.towards(sources.stream().map(OuterPlaces::middle).toList());
		double start = sources.stream().mapToDouble(source -> turn.middle().distance(middle(source))).max().orElse(0);
		PrecisePoint best = null;
		double least = Double.POSITIVE_INFINITY;
		for (int out = 0; out < FURTHEST && out * OUT < least; out++)
			for (int aside = 0; aside <= 2 * WIDEST; aside++) {
				double angle = straight + (aside % 2 == 0 ? -1 : 1) * ((aside + 1) / 2) * ASIDE;
				double radius = start + out * OUT;
				double cost = out * OUT + Math.abs(angle - straight) * radius;
				PrecisePoint place = turn.at(angle, radius);
				if (cost >= least || !isFree(item, place))
					continue;
				cost += STRAIGHT * sources.stream().filter(source -> isInTheWay(source, place)).count();
				if (cost < least) {
					best = place;
					least = cost;
				}
			}
		if (best == null)
			best = turn.at(straight, start + FURTHEST * OUT);
		item.moveTo(best.x() - item.fullWidth() / 2, best.y() - item.fullHeight() / 2);
		placed.add(item);
		draw(item);
	}

	private boolean isFree(Item item, PrecisePoint place) {
		PreciseRect box = new PreciseRect(place.x() - item.fullWidth() / 2, place.y() - item.fullHeight() / 2, item.fullWidth(), item.fullHeight());
		PreciseRect wide = box.inset(-GAP, -GAP);
		for (Item other : placed)
			if (wide.intersects(other.box()))
				return false;
		PreciseRect near = box.inset(-NEXT_TO_EDGES, -NEXT_TO_EDGES);
		for (Line line : lines)
			if (Clearance.crosses(line.from(), line.to(), near))
				return false;
		return true;
	}

	/** Whether anything lies between a source and a place. */
	private boolean isInTheWay(Item source, PrecisePoint place) {
		for (Item other : placed)
			if (other != source && Clearance.crosses(middle(source), place, other.box().inset(-NEXT_TO_EDGES, -NEXT_TO_EDGES)))
				return true;
		return false;
	}

	static PrecisePoint middle(Item item) {
		return new PrecisePoint(item.x + item.width / 2, item.y + item.height / 2);
	}
}
