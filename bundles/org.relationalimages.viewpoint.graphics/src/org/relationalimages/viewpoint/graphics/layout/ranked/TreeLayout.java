// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.ranked;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;
import org.relationalimages.viewpoint.style.EdgeStyle;

/** Arranges items in rows as a tree of pairs with others hanging below them, where the routing of edges makes them one. */
final class TreeLayout {

	/** What arrow heads and a little line on both sides of a label take. */
	private static final double ARROWS = 40;
	private static final double PAIR_GAP = 64;
	private static final double STRANGERS = 1.6;

	private final LayoutContext context;
	private final Object holder;
	private final TreeGraph graph;
	private final Map<List<Spot>, Double> labels = new HashMap<>();
	private final EdgeLabelRoom across = new EdgeLabelRoom();

	private TreeLayout(LayoutContext context, Object holder, TreeGraph graph) {
		this.context = context;
		this.holder = holder;
		this.graph = graph;
	}

	/** Places the items with their ink's upper left corner at the given place and returns the size of all ink; null when they are no tree. */
	static Size arrange(LayoutContext context, Object holder, TreeMap<Integer, List<Item>> ranked, double left, double top) {
		TreeGraph graph = new TreeGraph(context, holder, ranked);
		return graph.isTree() ? new TreeLayout(context, holder, graph).run(left, top) : null;
	}

	private Size run(double left, double top) {
		graph.loose.forEach(this::measure);
		graph.close.forEach(this::measure);
		TreeOrder.arrange(graph, context);
		TreePlacement.arrange(graph.rows, this::gap);
		TreeLines lines = new TreeLines(graph);
		placeRows(lines);
		return finish(lines.bends(), left, top);
	}

	/** Puts the rows below each other and what is in several of them where the middles of its own rows fit best. */
	private void placeRows(TreeLines lines) {
		int count = graph.rows.size();
		double[] middles = new double[count];
		double[] ascents = new double[count];
		double[] descents = new double[count];
		for (int row = 0; row < count; row++)
			for (Spot spot : graph.rows.get(row)) {
				ascents[row] = Math.max(ascents[row], row == spot.firstRow ? spot.center(row) : spot.half(row));
				descents[row] = Math.max(descents[row], row == spot.lastRow ? spot.item.fullHeight() - spot.center(row) : spot.half(row));
			}
		for (int row = 0; row < count; row++) {
			middles[row] = row == 0 ? ascents[row] : middles[row - 1] + descents[row - 1] + room(lines, row - 1) + lines.above(row) + ascents[row];
			for (Spot spot : graph.rows.get(row))
				if (row > spot.firstRow)
					middles[row] = Math.max(middles[row], middles[row - 1] + spot.center(row) - spot.center(row - 1));
			lines.row(row, middles[row] - ascents[row], middles[row] + descents[row]);
		}
		for (Spot spot : graph.spots()) {
			double top = 0;
			for (int row = spot.firstRow; row <= spot.lastRow; row++)
				top += (middles[row] - spot.center(row)) / spot.middles.length;
			spot.item.moveTo(spot.x - spot.width() / 2, top);
		}
	}

	private double room(TreeLines lines, int row) {
		return Math.max(Math.max(context.layerGap(), lines.below(row)), across.highest > 0 ? across.highest + ARROWS : 0);
	}

	private Size label(DEdge edge) {
		return edge.style() instanceof EdgeStyle style ? context.measure().edgeLabel(edge, style) : null;
	}

	private void measure(DEdge edge) {
		Size label = label(edge);
		Spot source = graph.spot(edge.source());
		Spot sink = graph.spot(edge.sink());
		if (label == null)
			return;
		if (graph.row(edge.source()) != graph.row(edge.sink()))
			across.add(edge, label, false);
		else
			for (List<Spot> both : List.of(List.of(source, sink), List.of(sink, source)))
				labels.merge(both, label.width() + ARROWS, Math::max);
	}

	/** The least distance of two neighbours in a row. */
	private double gap(Spot a, Spot b) {
		boolean pair = a.mates.contains(b);
		boolean near = pair || a.above.stream().anyMatch(b.above::contains);
		double gap = pair ? Math.max(PAIR_GAP, context.nodeGap()) : near ? context.nodeGap() : context.nodeGap() * STRANGERS;
		return Math.max(gap, labels.getOrDefault(List.of(a, b), 0.0));
	}

	private Size finish(Map<DEdge, List<PrecisePoint>> bends, double left, double top) {
		PreciseRect ink = null;
		for (Spot spot : graph.spots())
			ink = PreciseRect.around(ink, spot.item.box());
		for (Map.Entry<DEdge, List<PrecisePoint>> one : bends.entrySet()) {
			for (PrecisePoint bend : one.getValue())
				ink = PreciseRect.around(ink, new PreciseRect(bend.x(), bend.y(), 0, 0));
			Size label = graph.loose.contains(one.getKey()) ? label(one.getKey()) : null;
			if (label != null)
				ink = PreciseRect.around(ink, label(one.getKey(), one.getValue(), label));
		}
		double dx = Math.round(left - ink.x());
		double dy = Math.round(top - ink.y());
		for (Spot spot : graph.spots())
			spot.item.moveTo(Math.round(spot.item.box().x() + dx), Math.round(spot.item.box().y() + dy));
		bends.forEach((edge, way) -> context.result().bend(edge, holder, way.stream().map(p -> p.plus(dx, dy)).toList()));
		return new Size(Math.ceil(ink.width()), Math.ceil(ink.height()));
	}

	/** About where the label of a loose edge will be. */
	private PreciseRect label(DEdge edge, List<PrecisePoint> way, Size label) {
		PrecisePoint a = way.isEmpty() ? graph.spot(edge.source()).item.box().center() : way.getFirst();
		PrecisePoint b = way.isEmpty() ? graph.spot(edge.sink()).item.box().center() : way.getLast();
		return new PreciseRect((a.x() + b.x() - label.width()) / 2, (a.y() + b.y() - label.height()) / 2, label.width(), label.height());
	}
}
