// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.ring;

import java.util.ArrayList;
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
import org.relationalimages.viewpoint.graphics.layout.core.Clearance;
import org.relationalimages.viewpoint.graphics.layout.core.FreeArrangement;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;

/**
 * Places elements on a circle, clockwise from the top in the order of their edges, one in the middle, and what they lead
 * to outside, each near where its edges come from. Edges run straight, or along a circle where something is in their way.
 */
public final class RingArrangement implements FreeArrangement {

	private static final double GAP = 48;
	private static final double MIDDLE_GAP = 32;
	private static final double GROWTH = 1.04;
	private static final int MAX_GROWTHS = 400;
	private static final double TOUCH = 4;
	private static final double STEP = 10;
	private static final int MAX_STEPS = 60;

	private final Predicate<AbstractDNode> onRing;
	private final Predicate<AbstractDNode> inMiddle;

	/**
	 * @param onRing   whether an element has its place on the circle
	 * @param inMiddle whether an element has its place in the middle; all others lie outside
	 */
	public RingArrangement(Predicate<AbstractDNode> onRing, Predicate<AbstractDNode> inMiddle) {
		this.onRing = onRing;
		this.inMiddle = inMiddle;
	}

	@Override
	public Size arrange(LayoutContext context, DContainer holder, List<Item> items, double left, double top) {
		RingOrder order = new RingOrder(items);
		Turn turn = new Turn(new PrecisePoint(0, 0));
		List<Item> ring = order.around(items.stream().filter(item -> onRing.test(item.node)).toList());
		List<Item> middle = items.stream().filter(item -> inMiddle.test(item.node)).toList();
		double below = 0;
		for (Item item : middle) {
			center(item, new PrecisePoint(0, below));
			below += item.fullHeight() + STEP;
		}
		double radius = spread(context, turn, ring, middle);
		List<Item> placed = new ArrayList<>(middle);
		placed.addAll(ring);
		OuterPlaces outside = new OuterPlaces(turn, order, placed);
		List<Item> waiting = new ArrayList<>(items);
		waiting.removeAll(placed);
		while (!waiting.isEmpty()) {
			context.checkCancelled();
			// What others outside lead to comes after them.
			Item next = waiting.stream().filter(item -> order.before(item).stream().noneMatch(waiting::contains)).findFirst()
					.orElse(waiting.getFirst());
			waiting.remove(next);
			outside.place(next);
		}
		return settle(context, holder, items, ways(context, holder, order, turn, ring, items, radius), left, top);
	}

	@Override
	public PrecisePoint spotFor(LayoutContext context, DContainer holder, Item item, List<Item> placed) {
		List<Item> ring = placed.stream().filter(other -> onRing.test(other.node)).toList();
		if (inMiddle.test(item.node) || ring.isEmpty())
			return null;
		List<Item> all = new ArrayList<>(placed);
		all.add(item);
		RingOrder order = new RingOrder(all);
		Turn turn = new Turn(middleOf(placed, ring));
		if (onRing.test(item.node))
			return between(order, turn, ring, item, placed);
		new OuterPlaces(turn, order, placed).place(item);
		return new PrecisePoint(item.box().x(), item.box().y());
	}

	private PrecisePoint middleOf(List<Item> placed, List<Item> ring) {
		for (Item item : placed)
			if (inMiddle.test(item.node))
				return OuterPlaces.middle(item);
		double x = ring.stream().mapToDouble(item -> OuterPlaces.middle(item).x()).average().orElse(0);
		double y = ring.stream().mapToDouble(item -> OuterPlaces.middle(item).y()).average().orElse(0);
		return new PrecisePoint(x, y);
	}

	/** A free place between those a new element comes from and leads to, outward from the circle where it is full. */
	private static PrecisePoint between(RingOrder order, Turn turn, List<Item> ring, Item item, List<Item> placed) {
		Item before = order.before(item).stream().filter(ring::contains).findFirst().orElse(ring.getLast());
		Item after = order.after(item).stream().filter(ring::contains).findFirst().orElse(null);
		double from = turn.angleOf(OuterPlaces.middle(before));
		double angle = after == null || after == before ? from + Math.PI / Math.max(1, ring.size())
				: Turn.between(from, turn.angleOf(OuterPlaces.middle(after)));
		double radius = ring.stream().mapToDouble(one -> turn.middle().distance(OuterPlaces.middle(one))).average().orElse(0);
		for (int i = 0; i < MAX_STEPS; i++) {
			center(item, turn.at(angle, radius + i * STEP));
			PreciseRect wide = item.box().inset(-STEP, -STEP);
			if (placed.stream().noneMatch(other -> other != item && wide.intersects(other.box())))
				break;
		}
		return new PrecisePoint(item.box().x(), item.box().y());
	}

	/** Puts the items on the smallest circle on which none touches another or the middle; gives its radius. */
	private static double spread(LayoutContext context, Turn turn, List<Item> ring, List<Item> middle) {
		double around = ring.stream().mapToDouble(item -> Math.min(item.fullWidth(), item.fullHeight()) + GAP).sum();
		double radius = ring.size() == 1 && middle.isEmpty() ? 0 : Math.max(60, around / (2 * Math.PI));
		for (int i = 0; i < MAX_GROWTHS; i++) {
			context.checkCancelled();
			for (int k = 0; k < ring.size(); k++)
				center(ring.get(k), turn.at(2 * Math.PI * k / ring.size(), radius));
			if (radius == 0 || isClear(ring, middle))
				break;
			radius *= GROWTH;
		}
		return radius;
	}

	private static boolean isClear(List<Item> ring, List<Item> middle) {
		for (int i = 0; i < ring.size(); i++) {
			PreciseRect box = ring.get(i).box();
			for (int k = i + 1; k < ring.size(); k++)
				if (box.inset(-GAP, -GAP).intersects(ring.get(k).box()))
					return false;
			Item next = ring.get((i + 1) % ring.size());
			for (Item item : middle)
				if (box.inset(-MIDDLE_GAP, -MIDDLE_GAP).intersects(item.box()) || ring.size() > 2 && Clearance
						.crosses(OuterPlaces.middle(ring.get(i)), OuterPlaces.middle(next), item.box().inset(-TOUCH, -TOUCH)))
					return false;
		}
		return true;
	}

	/** The bends of all edges between the items: none where the straight line is clear. */
	private static Map<DEdge, List<PrecisePoint>> ways(LayoutContext context, DContainer holder, RingOrder order, Turn turn,
			List<Item> ring, List<Item> items, double radius) {
		Map<DEdge, List<PrecisePoint>> ways = new LinkedHashMap<>();
		double inner = ring.stream().mapToDouble(item -> nearest(turn.middle(), item.box())).min().orElse(radius);
		double outer = ring.stream().mapToDouble(item -> radius + Math.hypot(item.fullWidth(), item.fullHeight()) / 2).max().orElse(radius);
		double outmost = items.stream()
				.mapToDouble(item -> turn.middle().distance(OuterPlaces.middle(item)) + Math.hypot(item.fullWidth(), item.fullHeight()) / 2)
				.max().orElse(radius);
		List<Double> circles = new ArrayList<>(List.of(inner - MIDDLE_GAP / 2));
		for (double circle = outer + GAP / 2; circle < outmost + GAP; circle += GAP / 2)
			circles.add(circle);
		for (DEdge edge : context.edges().in(holder)) {
			Item source = order.of(edge.source());
			Item sink = order.of(edge.sink());
			if (source != null && sink != null)
				ways.put(edge, way(turn, source, sink, items, circles));
		}
		return ways;
	}

	private static List<PrecisePoint> way(Turn turn, Item source, Item sink, List<Item> items, List<Double> circles) {
		PrecisePoint from = OuterPlaces.middle(source);
		PrecisePoint to = OuterPlaces.middle(sink);
		if (isClear(from, List.of(), to, source, sink, items))
			return List.of();
		for (boolean shorter : new boolean[] { true, false })
			for (double radius : circles) {
				List<PrecisePoint> bends = turn.along(from, to, radius, shorter);
				if (isClear(from, bends, to, source, sink, items))
					return bends;
			}
		return List.of();
	}

	private static boolean isClear(PrecisePoint from, List<PrecisePoint> bends, PrecisePoint to, Item source, Item sink, List<Item> items) {
		List<PrecisePoint> way = new ArrayList<>(List.of(from));
		way.addAll(bends);
		way.add(to);
		for (int i = 1; i < way.size(); i++)
			for (Item item : items)
				if (item != source && item != sink && Clearance.crosses(way.get(i - 1), way.get(i), item.box().inset(-TOUCH, -TOUCH)))
					return false;
		return true;
	}

	private static double nearest(PrecisePoint place, PreciseRect box) {
		double dx = Math.max(0, Math.max(box.x() - place.x(), place.x() - box.right()));
		double dy = Math.max(0, Math.max(box.y() - place.y(), place.y() - box.bottom()));
		return Math.hypot(dx, dy);
	}

	private static void center(Item item, PrecisePoint place) {
		item.moveTo(place.x() - item.fullWidth() / 2, place.y() - item.fullHeight() / 2);
	}

	/** Moves everything so that its ink begins at the given place, gives the edges their bends, and returns the size of it all. */
	private static Size settle(LayoutContext context, DContainer holder, List<Item> items, Map<DEdge, List<PrecisePoint>> ways,
			double left, double top) {
		PreciseRect ink = null;
		for (Item item : items)
			ink = PreciseRect.around(ink, item.box());
		for (List<PrecisePoint> way : ways.values())
			for (PrecisePoint bend : way)
				ink = PreciseRect.around(ink, new PreciseRect(bend.x(), bend.y(), 0, 0));
		if (ink == null)
			return new Size(0, 0);
		double dx = left - ink.x();
		double dy = top - ink.y();
		for (Item item : items)
			item.moveTo(Math.round(item.box().x() + dx), Math.round(item.box().y() + dy));
		ways.forEach((edge, way) -> context.result().bend(edge, holder, way.stream().map(bend -> bend.plus(dx, dy)).toList()));
		return new Size(Math.ceil(ink.width()), Math.ceil(ink.height()));
	}
}
