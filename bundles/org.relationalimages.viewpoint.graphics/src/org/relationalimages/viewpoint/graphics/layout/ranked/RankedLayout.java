// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.ranked;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.layout.band.BandGraph;
import org.relationalimages.viewpoint.graphics.layout.band.BandLink;
import org.relationalimages.viewpoint.graphics.layout.band.BandOrder;
import org.relationalimages.viewpoint.graphics.layout.band.BandPlacement;
import org.relationalimages.viewpoint.graphics.layout.band.BandRows;
import org.relationalimages.viewpoint.graphics.layout.band.Vertex;
import org.relationalimages.viewpoint.graphics.layout.core.Clearance;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutEdges;
import org.relationalimages.viewpoint.style.EdgeStyle;

/** Arranges elements that lie free in rows by their rank: who is joined stands side by side, with room for the labels between. */
public final class RankedLayout {

	/** What arrow heads and a little line on both sides of a label take. */
	private static final double ARROWS = 56;
	/** What keeps labels halfway between two elements and one of another row apart. */
	private static final double BESIDE = 24;
	/** How far above a row an edge passes elements of it. */
	private static final double ARCH = 16;

	private final LayoutContext context;
	private final Object holder;
	private final TreeMap<Integer, List<Item>> ranks = new TreeMap<>();
	private final Map<AbstractDNode, Item> items = new IdentityHashMap<>();
	private final Map<DEdge, BandLink> links = new IdentityHashMap<>();
	private final List<DEdge> edges = new ArrayList<>();
	private final NeighbourOrder neighbourOrder = new NeighbourOrder();
	private double gap;
	private double rowGap;

	private RankedLayout(LayoutContext context, Object holder) {
		this.context = context;
		this.holder = holder;
	}

	/** Places the items with their ink's upper left corner at the given place and returns the size of all ink; null when nothing here has a rank. */
	public static Size arrange(LayoutContext context, Object holder, List<Item> items, double left, double top) {
		RankedLayout layout = new RankedLayout(context, holder);
		if (!layout.rank(items))
			return null;
		Size tree = TreeLayout.arrange(context, holder, layout.ranks, left, top);
		return tree != null ? tree : layout.run(items, left, top);
	}

	private boolean rank(List<Item> all) {
		all.forEach(item -> items.put(item.node, item));
		ranks.putAll(new Ranks(context).rows(all));
		return !ranks.isEmpty();
	}

	private Size run(List<Item> all, double left, double top) {
		addLinks();
		List<BandLink> between = edges.stream().map(links::get).filter(link -> !neighbourOrder.are(link.source(), link.sink())).toList();
		BandGraph graph = new BandGraph(new ArrayList<>(ranks.values()), between, true, context);
		BandOrder.minimise(graph.rows, context);
		graph.rows.forEach(neighbourOrder::together);
		BandPlacement.place(graph.rows, graph.passings(), gap);
		BandRows rows = new BandRows(graph, ranks.size(), List.of(), true, context);
		double[] begins = begins(graph, rows);
		for (Item item : all) {
			Vertex vertex = graph.vertex(item);
			item.moveTo(vertex.center - vertex.size / 2,
					begins[vertex.row] + (rows.rowThickness(vertex.row) - item.fullHeight()) / 2);
		}
		for (DEdge edge : edges)
			level(links.get(edge), edge, graph, rows, begins);
		return finish(all, graph, rows, begins, left, top);
	}

	private void addLinks() {
		Map<Integer, List<Item>> byRank = ranks;
		Map<Item, Integer> rankOf = new IdentityHashMap<>();
		byRank.forEach((rank, row) -> row.forEach(item -> rankOf.put(item, rank)));
		EdgeLabelRoom room = new EdgeLabelRoom();
		for (DEdge edge : context.edges().in(holder)) {
			Item source = items.get(LayoutEdges.childOf(holder, edge.source()));
			Item sink = items.get(LayoutEdges.childOf(holder, edge.sink()));
			if (source == null || sink == null || source == sink)
				continue;
			Size label = edge.style() instanceof EdgeStyle style ? context.measure().edgeLabel(edge, style) : null;
			links.put(edge, new BandLink(source, sink, label));
			edges.add(edge);
			boolean same = rankOf.get(source).equals(rankOf.get(sink));
			if (same)
				neighbourOrder.add(source, sink);
			room.add(edge, label, same);
		}
		gap = Math.max(context.nodeGap(), room.widest > 0 ? room.widest + ARROWS : 0);
		double narrowest = items.values().stream().mapToDouble(Item::fullWidth).min().orElse(0);
		gap = Math.max(gap, room.widestAcross > 0 ? 2 * (room.widestAcross + BESIDE) - narrowest : 0);
		rowGap = Math.max(context.layerGap(), room.highest > 0 ? room.highest + ARROWS : 0);
	}

	/** Where each row begins. */
	private double[] begins(BandGraph graph, BandRows rows) {
		double[] begins = new double[graph.rows.size()];
		double y = 0;
		for (int i = 0; i < begins.length; i++) {
			boolean arched = false;
			for (DEdge edge : edges)
				arched |= graph.vertex(links.get(edge).source()).row == i && isArch(links.get(edge), graph);
			begins[i] = y + (arched ? 2 * ARCH : 0);
			y = begins[i] + rows.rowThickness(i) + rowGap;
		}
		return begins;
	}

	private static boolean isArch(BandLink link, BandGraph graph) {
		Vertex a = graph.vertex(link.source());
		Vertex b = graph.vertex(link.sink());
		if (a.row != b.row)
			return false;
		for (int i = Math.min(a.index, b.index) + 1; i < Math.max(a.index, b.index); i++)
			if (!graph.rows.get(a.row).get(i).isPassing())
				return true;
		return false;
	}

	/** Brings an element to the height of its mate inside a container, as far as the row allows. */
	private void level(BandLink link, DEdge edge, BandGraph graph, BandRows rows, double[] begins) {
		if (!neighbourOrder.are(link.source(), link.sink()))
			return;
		boolean inSource = edge.source() != link.source().node;
		if (inSource == (edge.sink() != link.sink().node))
			return;
		Item single = inSource ? link.sink() : link.source();
		Item around = inSource ? link.source() : link.sink();
		double middle = around.y;
		for (Object at = inSource ? edge.source() : edge.sink(); at instanceof AbstractDNode node && node != around.node; at = node.parent()) {
			Bounds bounds = context.result().boundsOf(node);
			middle += bounds.y() + (at == edge.source() || at == edge.sink() ? bounds.height() / 2.0 : 0);
		}
		int row = graph.vertex(single).row;
		double highest = begins[row] + single.top;
		double lowest = begins[row] + rows.rowThickness(row) - single.height - single.bottom;
		single.y = Math.clamp(middle - single.height / 2, highest, Math.max(highest, lowest));
	}

	/** Moves everything to its final place, leads the edges and gives the size of elements, bends and labels. */
	private Size finish(List<Item> all, BandGraph graph, BandRows rows, double[] begins, double left, double top) {
		PreciseRect ink = null;
		for (Item item : all)
			ink = PreciseRect.around(ink, item.box());
		Map<DEdge, List<PrecisePoint>> ways = new IdentityHashMap<>();
		for (DEdge edge : edges) {
			BandLink link = links.get(edge);
			List<PrecisePoint> way = isArch(link, graph) ? arch(link, begins[graph.vertex(link.source()).row])
					: past(link, graph, rows, begins);
			ways.put(edge, way);
			for (PrecisePoint bend : way)
				ink = PreciseRect.around(ink, new PreciseRect(bend.x(), bend.y(), 0, 0));
			if (link.label() != null)
				ink = PreciseRect.around(ink, label(edge, link, way));
		}
		if (ink == null)
			return new Size(0, 0);
		double dx = Math.round(left - ink.x());
		double dy = Math.round(top - ink.y());
		for (Item item : all)
			item.moveTo(Math.round(item.box().x() + dx), Math.round(item.box().y() + dy));
		for (DEdge edge : edges)
			context.result().bend(edge, holder, ways.get(edge).stream().map(p -> p.plus(dx, dy)).toList());
		return new Size(Math.ceil(ink.width()), Math.ceil(ink.height()));
	}

	private static List<PrecisePoint> arch(BandLink link, double rowBegin) {
		double y = rowBegin - ARCH;
		double a = link.source().x + link.source().width / 2;
		double b = link.sink().x + link.sink().width / 2;
		double in = Math.signum(b - a) * 10;
		return List.of(new PrecisePoint(a + in, y), new PrecisePoint(b - in, y));
	}

	/** Between the elements of rows it passes; straight when nothing is in its way. */
	private static List<PrecisePoint> past(BandLink link, BandGraph graph, BandRows rows, double[] begins) {
		List<PrecisePoint> way = new ArrayList<>();
		boolean clear = true;
		for (Vertex spot : graph.passing(link)) {
			way.add(new PrecisePoint(spot.center, begins[spot.row] + rows.rowThickness(spot.row) / 2));
			for (Vertex other : graph.rows.get(spot.row))
				clear &= other.isPassing() || !Clearance.crosses(link.source().box().center(), link.sink().box().center(), other.item.box());
		}
		boolean down = graph.vertex(link.source()).row < graph.vertex(link.sink()).row;
		return clear ? List.of() : down ? way : way.reversed();
	}

	/** About where the label of an edge will stand, with room for edges side by side. */
	private static PreciseRect label(DEdge edge, BandLink link, List<PrecisePoint> way) {
		PreciseRect a = link.source().box();
		PreciseRect b = link.sink().box();
		PrecisePoint middle = way.isEmpty() ? new PrecisePoint((a.center().x() + b.center().x()) / 2, (a.center().y() + b.center().y()) / 2)
				: new PrecisePoint((way.getFirst().x() + way.getLast().x()) / 2, way.getFirst().y());
		double beside = way.isEmpty() && edge.source().outgoing().size() + edge.source().incoming().size() > 1 ? 2 * ARCH : 0;
		double width = link.label().width() + beside;
		return new PreciseRect(middle.x() - width / 2, middle.y() - link.label().height() / 2, width, link.label().height());
	}
}
