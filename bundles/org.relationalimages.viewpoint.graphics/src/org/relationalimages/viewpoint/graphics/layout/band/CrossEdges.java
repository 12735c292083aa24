// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.band;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.layout.core.Clearance;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;

/**
 * Leads edges between different columns of a grid, or between a column and a region across all of them: straight where
 * nothing is in the way, else along the side of a column.
 */
final class CrossEdges {

	/** What an edge keeps off the elements it leaves and off the sides of a column. */
	private static final double OFF = 8;

	private final LayoutContext context;
	private final DNodeContainer stack;
	private final List<Bands> all;
	private final Map<Item, PreciseRect> boxes = new IdentityHashMap<>();

	/** @param all what is in the regions, each with its place */
	CrossEdges(LayoutContext context, DNodeContainer stack, List<Bands> all) {
		this.context = context;
		this.stack = stack;
		this.all = all;
		for (Bands bands : all)
			bands.items().forEach(item -> boxes.put(item, bands.boxIn(item)));
	}

	/** Leads those edges among the given ones. */
	void lead(List<DEdge> edges) {
		for (DEdge edge : edges) {
			Bands from = around(edge.source());
			Bands to = around(edge.sink());
			if (from != null && to != null && from != to)
				context.result().bend(edge, stack, bends(from, from.itemOf(edge.source()), to, to.itemOf(edge.sink())));
		}
	}

	private Bands around(Object end) {
		return all.stream().filter(bands -> bands.itemOf(end) != null).findFirst().orElse(null);
	}

	private List<PrecisePoint> bends(Bands from, Item source, Bands to, Item sink) {
		PreciseRect a = boxes.get(source);
		PreciseRect b = boxes.get(sink);
		boolean down = a.y() < b.y();
		PreciseRect upper = down ? a : b;
		PreciseRect lower = down ? b : a;
		List<PrecisePoint> best = List.of();
		int fewest = crossings(List.of(a.center(), b.center()), source, sink);
		if (fewest == 0 || upper.bottom() + 2 * OFF > lower.y())
			return best;
		PreciseRect region = from.regionBox(source);
		PreciseRect other = to.regionBox(sink);
		// Along the narrower of both regions: the other one may reach across all columns.
		PreciseRect column = region.width() <= other.width() ? region : other;
		double end = (down ? region : other).bottom();
		for (double leave : new double[] { upper.bottom() + OFF, end - OFF })
			for (double x : new double[] { column.right() - OFF, column.x() + OFF }) {
				List<PrecisePoint> way = List.of(new PrecisePoint(exit(upper, x), leave), new PrecisePoint(x, leave),
						new PrecisePoint(x, lower.y() - OFF), new PrecisePoint(exit(lower, x), lower.y() - OFF));
				int crossings = crossings(way, source, sink);
				if (crossings < fewest) {
					fewest = crossings;
					best = way;
				}
			}
		return down ? best : best.reversed();
	}

	/** Where an edge to a place on the left or right leaves an element: not in its middle, where upright ones do. */
	private static double exit(PreciseRect box, double x) {
		return box.center().x() + Math.clamp(x - box.center().x(), -box.width() / 4, box.width() / 4);
	}

	private int crossings(List<PrecisePoint> way, Item source, Item sink) {
		int[] crossings = new int[1];
		boxes.forEach((item, box) -> {
			for (int i = 1; i < way.size() && item != source && item != sink; i++)
				if (Clearance.crosses(way.get(i - 1), way.get(i), box))
					crossings[0]++;
		});
		return crossings[0];
	}

	/** The edges between the rows of a stack and those within one of its rows. */
	static List<DEdge> among(LayoutContext context, DNodeContainer stack, List<AbstractDNode> rows) {
		List<DEdge> edges = new ArrayList<>(context.edges().in(stack));
		rows.forEach(row -> edges.addAll(context.edges().in(row)));
		return edges;
	}
}
