// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.ranked;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutEdges;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutEdges.Hanger;
import org.relationalimages.viewpoint.graphics.layout.ranked.Ranks.Middle;
import org.relationalimages.viewpoint.style.EdgeRouting;
import org.relationalimages.viewpoint.style.EdgeStyle;

/**
 * What the routing of edges says about items in rows. A tree edge in one row joins a pair; one between rows, or an edge
 * that ends at the edge of a pair, hangs an item below. Squared edges in one row join items that hang from one place,
 * or from one line above them when they hang from nothing else. All other edges are loose.
 */
final class TreeGraph {

	/** Between the ends of edges that one element hangs from, in pixels. */
	private static final double ENTRIES = 16;

	final List<List<Spot>> rows = new ArrayList<>();
	final List<Branch> branches = new ArrayList<>();
	/** Edges of pairs. */
	final List<DEdge> pairs = new ArrayList<>();
	/** Squared edges between items that hang from a branch together. */
	final Set<DEdge> close = new LinkedHashSet<>();
	final Set<DEdge> loose = new LinkedHashSet<>();
	private final Object holder;
	private final LayoutContext context;
	private final Map<Integer, Integer> rowOfRank = new HashMap<>();
	private final Map<AbstractDNode, Spot> spots = new IdentityHashMap<>();
	private final Map<Object, Branch> byHead = new IdentityHashMap<>();

	TreeGraph(LayoutContext context, Object holder, TreeMap<Integer, List<Item>> ranked) {
		this.holder = holder;
		this.context = context;
		Ranks ranks = new Ranks(context);
		TreeSet<Integer> all = new TreeSet<>(ranked.keySet());
		ranked.values().forEach(row -> row.forEach(item -> all.addAll(ranks.centers(item.node).keySet())));
		for (Integer rank : all) {
			rowOfRank.put(rank, rows.size());
			rows.add(new ArrayList<>());
		}
		for (Map.Entry<Integer, List<Item>> row : ranked.entrySet())
			for (Item item : row.getValue())
				add(item, ranks.centers(item.node), row.getKey());
		LayoutEdges edges = context.edges();
		List<DEdge> beside = new ArrayList<>();
		for (DEdge edge : edges.in(holder))
			add(edge, beside);
		for (Hanger hanger : edges.hangers(holder))
			add(hanger);
		beside.forEach(this::addBeside);
		joinSides(beside);
	}

	private void add(Item item, TreeMap<Integer, Middle> ranks, Integer rank) {
		boolean several = ranks.size() > 1;
		int first = rowOfRank.get(several ? ranks.firstKey() : rank);
		Middle[] middles = new Middle[rowOfRank.get(rank) - first + 1];
		Middle last = several ? ranks.firstEntry().getValue() : new Middle(middle(item, ranks), item.height / 2);
		Map<Integer, Middle> rows = new HashMap<>();
		if (several)
			ranks.forEach((key, middle) -> rows.put(rowOfRank.get(key), middle));
		for (int row = first; row < first + middles.length; row++) {
			last = rows.getOrDefault(row, last);
			middles[row - first] = new Middle(item.top + last.center(), last.half());
		}
		Spot spot = new Spot(item, spots.size(), first, middles);
		spots.put(item.node, spot);
		for (int row = spot.firstRow; row <= spot.lastRow; row++)
			this.rows.get(row).add(spot);
	}

	/** The middle of what an item holds, such as the persons of a household below its title, else its own. */
	private static double middle(Item item, TreeMap<Integer, Middle> ranks) {
		return item.node instanceof DContainer && !ranks.isEmpty() ? ranks.firstEntry().getValue().center() : item.height / 2;
	}

	/** All items, each once. */
	Collection<Spot> spots() {
		return spots.values();
	}

	/** The row of an end of an edge, also of one inside an item. */
	int row(DDiagramElement end) {
		Integer rank = context.rankOf(end.target());
		return rank != null && rowOfRank.containsKey(rank) ? rowOfRank.get(rank) : spot(end).lastRow;
	}

	/** Whether any edge makes it a tree. */
	boolean isTree() {
		return !branches.isEmpty() || !pairs.isEmpty();
	}

	/** The item that is or contains an end of an edge; null when it lies elsewhere. */
	Spot spot(DDiagramElement end) {
		AbstractDNode child = LayoutEdges.childOf(holder, end);
		return child == null ? null : spots.get(child);
	}

	/** Whether an end of an edge is an item itself rather than inside one. */
	boolean isDirect(DDiagramElement end) {
		return end instanceof AbstractDNode node && spots.containsKey(node);
	}

	/** How far the middle of an end of an edge is to the right of the middle of its item. */
	double offset(DDiagramElement end) {
		return isDirect(end) ? 0 : inner(end).center().x() - spot(end).item.width / 2;
	}

	/** The box of what is inside an item, from the item's corner. */
	private PreciseRect inner(DDiagramElement end) {
		AbstractDNode item = spot(end).item.node;
		double x = 0;
		double y = 0;
		double width = 0;
		double height = 0;
		for (Object at = end; at instanceof AbstractDNode node && node != item; at = node.parent()) {
			Bounds bounds = context.result().boundsOf(node);
			if (bounds == null)
				continue;
			x += bounds.x();
			y += bounds.y();
			width = at == end ? bounds.width() : width;
			height = at == end ? bounds.height() : height;
		}
		return new PreciseRect(x, y, width, height);
	}

	/** The box of an end of an edge, once the items have their places. */
	PreciseRect box(DDiagramElement end) {
		Item item = spot(end).item;
		return isDirect(end) ? new PreciseRect(item.x, item.y, item.width, item.height) : inner(end).moved(item.x, item.y);
	}

	/** What else is inside the item that contains an end of an edge. */
	List<AbstractDNode> besides(DDiagramElement end) {
		List<AbstractDNode> found = new ArrayList<>();
		if (!isDirect(end))
			collect(spot(end).item.node, end, found);
		return found;
	}

	private static void collect(AbstractDNode holder, DDiagramElement end, List<AbstractDNode> found) {
		if (holder instanceof DContainer container)
			for (DDiagramElement child : container.children())
				if (child instanceof AbstractDNode inner && inner.isVisible() && inner != end) {
					if (!(inner instanceof DContainer))
						found.add(inner);
					collect(inner, end, found);
				}
	}

	/** Where along its row the middle of an end of an edge is. */
	double x(DDiagramElement end) {
		return spot(end).x + offset(end);
	}

	/** How far beside the middle of an element an edge that it hangs from ends, so that several of them can be told apart. */
	double entry(DEdge edge, DDiagramElement node) {
		List<DEdge> all = new ArrayList<>();
		for (DEdge one : node.outgoing())
			if (hangs(one, node, one.sink()))
				all.add(one);
		for (DEdge one : node.incoming())
			if (hangs(one, node, one.source()))
				all.add(one);
		all.sort(Comparator.comparingLong(DEdge::id));
		return (all.indexOf(edge) - (all.size() - 1) / 2.0) * Math.min(ENTRIES, box(node).width() / 2 / Math.max(1, all.size()));
	}

	private boolean hangs(DEdge edge, DDiagramElement node, DDiagramElement above) {
		if (!edge.isVisible() || above instanceof DEdge)
			return edge.isVisible();
		Integer rank = context.rankOf(node.target());
		Integer other = context.rankOf(above.target());
		return routing(edge) == EdgeRouting.TREE && rank != null && other != null && other < rank;
	}

	static EdgeRouting routing(DEdge edge) {
		return edge.style() instanceof EdgeStyle style ? style.routing() : EdgeRouting.STRAIGHT;
	}

	private void add(DEdge edge, List<DEdge> beside) {
		Spot source = spot(edge.source());
		Spot sink = spot(edge.sink());
		if (source == null || sink == null || source == sink)
			return;
		int sourceRow = row(edge.source());
		int sinkRow = row(edge.sink());
		if (routing(edge) == EdgeRouting.TREE && sourceRow == sinkRow) {
			pairs.add(edge);
			source.mates.add(sink);
			double side = offset(edge.source()) - offset(edge.sink());
			(side < -1 ? sink : source).leads.add(side < -1 ? source : sink);
			sink.mates.add(source);
		} else if (routing(edge) == EdgeRouting.TREE) {
			Spot head = sourceRow < sinkRow ? source : sink;
			branch(sourceRow < sinkRow ? edge.source() : edge.sink(), Math.min(sourceRow, sinkRow), List.of(head))
					.hang(edge, head == source ? sink : source);
		} else if (routing(edge) == EdgeRouting.MANHATTAN && sourceRow == sinkRow)
			beside.add(edge);
		else
			loose.add(edge);
	}

	private void add(Hanger hanger) {
		Spot one = spot(hanger.above().source());
		Spot other = spot(hanger.above().sink());
		Spot follower = spot(hanger.node());
		if (one == null || other == null || follower == null || follower == one || follower == other)
			return;
		int row = Math.max(row(hanger.above().source()), row(hanger.above().sink()));
		if (row < row(hanger.node()))
			branch(hanger.above(), row, one == other ? List.of(one) : List.of(one, other)).hang(hanger.edge(), follower);
	}

	private Branch branch(DDiagramElement key, int row, List<Spot> heads) {
		return byHead.computeIfAbsent(key, made -> {
			Branch branch = new Branch(key instanceof DEdge ? null : key, row);
			branch.heads.addAll(heads);
			heads.forEach(head -> head.below.add(branch));
			branches.add(branch);
			return branch;
		});
	}

	private void addBeside(DEdge edge) {
		Spot source = spot(edge.source());
		Spot sink = spot(edge.sink());
		if (source.above.stream().noneMatch(sink.above::contains))
			return;
		close.add(edge);
		source.close.add(sink);
		sink.close.add(source);
	}

	/** Makes a branch without a head of all that squared edges join side by side. */
	private void joinSides(List<DEdge> beside) {
		Map<Spot, List<DEdge>> sides = new LinkedHashMap<>();
		for (DEdge edge : beside)
			if (!close.contains(edge))
				for (DDiagramElement end : List.of(edge.source(), edge.sink()))
					sides.computeIfAbsent(spot(end), key -> new ArrayList<>()).add(edge);
		Set<Spot> seen = new LinkedHashSet<>();
		for (Spot first : sides.keySet()) {
			if (!seen.add(first))
				continue;
			Branch branch = new Branch(null, row(sides.get(first).getFirst().source()));
			Deque<Spot> open = new ArrayDeque<>(List.of(first));
			while (!open.isEmpty()) {
				Spot spot = open.remove();
				for (DEdge edge : sides.get(spot)) {
					branch.hang(edge, spot);
					for (DDiagramElement end : List.of(edge.source(), edge.sink()))
						if (seen.add(spot(end)))
							open.add(spot(end));
				}
			}
			for (DEdge edge : List.copyOf(branch.edges.keySet()))
				for (DDiagramElement end : List.of(edge.source(), edge.sink()))
					branch.hang(edge, spot(end));
			branches.add(branch);
		}
	}

	/** All that hang from one place with an item, itself included. */
	static List<Spot> together(Spot spot) {
		Set<Spot> all = new LinkedHashSet<>(List.of(spot));
		Deque<Spot> open = new ArrayDeque<>(all);
		while (!open.isEmpty())
			for (Spot other : open.remove().close)
				if (all.add(other))
					open.add(other);
		return List.copyOf(all);
	}
}
