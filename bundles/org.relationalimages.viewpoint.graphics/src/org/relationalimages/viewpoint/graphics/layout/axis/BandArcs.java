// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.axis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.layout.core.Clearance;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;

/** Leads edges between bands: straight where nothing is in the way, else in an arc; a second one between the same two in an arc, too. */
final class BandArcs {

	/** How many bends make an arc look round. */
	private static final int BENDS = 5;
	private static final double BOW = 46;
	private static final double CLEAR = 4;
	private static final double BESIDE = 12;
	private static final double BELOW_EDGE = 8;

	private final LayoutContext context;
	private final DNodeContainer stack;
	private final Map<AbstractDNode, PreciseRect> boxes = new IdentityHashMap<>();
	private final Set<AbstractDNode> plotted;

	/**
	 * @param items   what lies in the bands of the stack, in its place
	 * @param plotted what stands at a height; lines between heights are always straight
	 */
	BandArcs(LayoutContext context, DNodeContainer stack, List<Item> items, Set<AbstractDNode> plotted) {
		this.context = context;
		this.stack = stack;
		this.plotted = plotted;
		for (Item item : items) {
			Bounds band = context.result().boundsOf((AbstractDNode) item.node.parent());
			boxes.put(item.node, item.box().moved(band.x(), band.y()));
		}
	}

	void lead() {
		List<DEdge> edges = new ArrayList<>(context.edges().in(stack));
		for (Object band : stack.children())
			edges.addAll(context.edges().in(band));
		Set<Set<Object>> pairs = new HashSet<>();
		for (DEdge edge : edges)
			if (edge.source() instanceof AbstractDNode source && edge.sink() instanceof AbstractDNode sink && boxes.containsKey(source)
					&& boxes.containsKey(sink))
				context.result().bend(edge, stack, plotted.contains(source) && plotted.contains(sink) ? List.of()
						: way(source, sink, pairs.add(Set.of(source, sink))));
	}

	/** The first of the possible ways that crosses the fewest elements. */
	private List<PrecisePoint> way(AbstractDNode source, AbstractDNode sink, boolean mayBeStraight) {
		PreciseRect from = boxes.get(source);
		PreciseRect to = boxes.get(sink);
		List<List<PrecisePoint>> ways = new ArrayList<>();
		if (mayBeStraight)
			ways.add(List.of());
		boolean isLevel = Math.abs(from.center().y() - to.center().y()) < Math.max(from.height(), to.height()) / 2;
		double low = Math.max(from.bottom(), to.bottom()) + BOW;
		double high = Math.min(from.y(), to.y()) - BOW;
		double middle = (from.center().x() + to.center().x()) / 2;
		if (isLevel) {
			ways.add(arc(from, to, new PrecisePoint(middle, low)));
			ways.add(arc(from, to, new PrecisePoint(middle, high)));
		} else {
			PreciseRect lower = from.center().y() > to.center().y() ? from : to;
			PreciseRect upper = lower == from ? to : from;
			ways.add(arc(from, to, new PrecisePoint(upper.center().x(), lower.center().y())));
			ways.add(arc(from, to, new PrecisePoint(lower.center().x(), upper.center().y())));
			ways.add(arc(from, to, new PrecisePoint(Math.max(from.right(), to.right()) + BOW, (from.center().y() + to.center().y()) / 2)));
			ways.add(arc(from, to, new PrecisePoint(Math.min(from.x(), to.x()) - BOW, (from.center().y() + to.center().y()) / 2)));
		}
		ways.addAll(betweenBands(from, to));
		List<PrecisePoint> best = ways.getFirst();
		int fewest = Integer.MAX_VALUE;
		for (List<PrecisePoint> one : ways) {
			int crossed = crossed(source, sink, one);
			if (crossed < fewest) {
				best = one;
				fewest = crossed;
			}
		}
		return best;
	}

	/** The ways along the upper edge of a band, where only its title is. */
	private List<List<PrecisePoint>> betweenBands(PreciseRect from, PreciseRect to) {
		List<List<PrecisePoint>> ways = new ArrayList<>();
		boolean rightwards = from.center().x() < to.center().x();
		double leave = rightwards ? from.right() + BESIDE : from.x() - BESIDE;
		double arrive = rightwards ? to.x() - BESIDE : to.right() + BESIDE;
		for (Object band : stack.children())
			if (band instanceof AbstractDNode region && region.isVisible()) {
				double y = context.result().boundsOf(region).y() + BELOW_EDGE;
				ways.add(List.of(new PrecisePoint(leave, y), new PrecisePoint(arrive, y)));
				ways.add(List.of(new PrecisePoint(from.center().x(), y), new PrecisePoint(to.center().x(), y)));
			}
		return ways;
	}

	/** The bends of a curve between the middles that is drawn towards a place, without those inside its ends. */
	private static List<PrecisePoint> arc(PreciseRect from, PreciseRect to, PrecisePoint towards) {
		List<PrecisePoint> bends = new ArrayList<>();
		for (int i = 1; i <= BENDS; i++) {
			double part = i / (BENDS + 1.0);
			PrecisePoint place = from.center().towards(towards, part).towards(towards.towards(to.center(), part), part);
			if (!from.inset(-CLEAR, -CLEAR).contains(place) && !to.inset(-CLEAR, -CLEAR).contains(place))
				bends.add(place);
		}
		return bends.isEmpty() ? List.of(towards) : bends;
	}

	private int crossed(AbstractDNode source, AbstractDNode sink, List<PrecisePoint> bends) {
		List<PrecisePoint> places = new ArrayList<>(List.of(boxes.get(source).center()));
		places.addAll(bends);
		places.add(boxes.get(sink).center());
		Set<AbstractDNode> crossed = new HashSet<>();
		boxes.forEach((node, box) -> {
			for (int i = 1; node != source && node != sink && i < places.size(); i++)
				if (Clearance.crosses(places.get(i - 1), places.get(i), box.inset(-CLEAR, -CLEAR)))
					crossed.add(node);
		});
		return crossed.size();
	}
}
