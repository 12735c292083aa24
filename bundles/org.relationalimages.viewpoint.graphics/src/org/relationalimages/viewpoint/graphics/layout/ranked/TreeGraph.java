// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.ranked;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutEdges;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutEdges.Hanger;
import org.relationalimages.viewpoint.style.EdgeRouting;
import org.relationalimages.viewpoint.style.EdgeStyle;

/**
 * What the routing of edges says about items in rows. A tree edge in one row joins a pair; one between rows, or an edge
 * that ends at the edge of a pair, hangs an item below. Squared edges in one row join items that hang from one place,
 * or from one line above them when they hang from nothing else. All other edges are loose.
 */
final class TreeGraph {

	final List<List<Spot>> rows = new ArrayList<>();
	final List<Branch> branches = new ArrayList<>();
	/** Edges of pairs. */
	final List<DEdge> pairs = new ArrayList<>();
	/** Squared edges between items that hang from a branch together. */
	final Set<DEdge> twins = new LinkedHashSet<>();
	final Set<DEdge> loose = new LinkedHashSet<>();
	private final Object holder;
	private final Map<AbstractDNode, Spot> spots = new IdentityHashMap<>();
	private final Map<Object, Branch> byHead = new IdentityHashMap<>();

	TreeGraph(Object holder, List<List<Item>> ranked, LayoutEdges edges) {
		this.holder = holder;
		int given = 0;
		for (List<Item> row : ranked) {
			List<Spot> made = new ArrayList<>();
			for (Item item : row) {
				Spot spot = new Spot(item, rows.size(), given++);
				spots.put(item.node, spot);
				made.add(spot);
			}
			rows.add(made);
		}
		List<DEdge> beside = new ArrayList<>();
		for (DEdge edge : edges.in(holder))
			add(edge, beside);
		for (Hanger hanger : edges.hangers(holder))
			add(hanger);
		beside.forEach(this::addBeside);
		joinSides(beside);
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

	static EdgeRouting routing(DEdge edge) {
		return edge.style() instanceof EdgeStyle style ? style.routing() : EdgeRouting.STRAIGHT;
	}

	private void add(DEdge edge, List<DEdge> beside) {
		Spot source = spot(edge.source());
		Spot sink = spot(edge.sink());
		if (source == null || sink == null || source == sink)
			return;
		switch (routing(edge)) {
		case TREE -> {
			if (source.row == sink.row) {
				pairs.add(edge);
				source.mates.add(sink);
				source.leads.add(sink);
				sink.mates.add(source);
			} else {
				Spot head = source.row < sink.row ? source : sink;
				branch(head, List.of(head)).hang(edge, head == source ? sink : source);
			}
		}
		case MANHATTAN -> {
			if (source.row == sink.row)
				beside.add(edge);
			else
				loose.add(edge);
		}
		case STRAIGHT -> loose.add(edge);
		}
	}

	private void add(Hanger hanger) {
		Spot one = spot(hanger.above().source());
		Spot other = spot(hanger.above().sink());
		Spot follower = spot(hanger.node());
		if (one == null || other == null || follower == null || follower.row <= Math.max(one.row, other.row))
			return;
		branch(hanger.above(), one == other ? List.of(one) : List.of(one, other)).hang(hanger.edge(), follower);
	}

	private Branch branch(Object key, List<Spot> heads) {
		return byHead.computeIfAbsent(key, made -> {
			Branch branch = new Branch();
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
		twins.add(edge);
		source.twins.add(sink);
		sink.twins.add(source);
	}

	/** Makes a branch without a head of all that squared edges join side by side. */
	private void joinSides(List<DEdge> beside) {
		Map<Spot, List<DEdge>> joined = new LinkedHashMap<>();
		for (DEdge edge : beside)
			if (!twins.contains(edge))
				for (DDiagramElement end : List.of(edge.source(), edge.sink()))
					joined.computeIfAbsent(spot(end), key -> new ArrayList<>()).add(edge);
		Set<Spot> seen = new LinkedHashSet<>();
		for (Spot first : joined.keySet()) {
			if (!seen.add(first))
				continue;
			Branch branch = new Branch();
			Deque<Spot> open = new ArrayDeque<>(List.of(first));
			while (!open.isEmpty()) {
				Spot spot = open.remove();
				for (DEdge edge : joined.get(spot)) {
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
			for (Spot twin : open.remove().twins)
				if (all.add(twin))
					open.add(twin);
		return List.copyOf(all);
	}
}
