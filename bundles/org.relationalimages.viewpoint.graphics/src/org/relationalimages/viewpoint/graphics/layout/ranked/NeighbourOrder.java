// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.ranked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.relationalimages.viewpoint.graphics.layout.band.Vertex;
import org.relationalimages.viewpoint.graphics.layout.core.Item;

/** Elements of one row that edges join; they want to be neighbours. */
final class NeighbourOrder {

	/** With more of them nobody would see who stands next to whom. */
	private static final int LARGE = 400;

	private final Map<Item, List<Item>> mates = new IdentityHashMap<>();

	void add(Item one, Item other) {
		if (are(one, other))
			return;
		mates.computeIfAbsent(one, key -> new ArrayList<>()).add(other);
		mates.computeIfAbsent(other, key -> new ArrayList<>()).add(one);
	}

	boolean are(Item one, Item other) {
		return mates.getOrDefault(one, List.of()).contains(other);
	}

	/** Orders a row anew so that mates follow each other where they can; else it keeps its order. */
	void together(List<Vertex> row) {
		Map<Item, Vertex> open = new IdentityHashMap<>();
		for (Vertex vertex : row)
			if (!vertex.isPassing())
				open.put(vertex.item, vertex);
		List<List<Vertex>> chains = new ArrayList<>();
		for (Vertex vertex : row)
			if (vertex.isPassing())
				chains.add(List.of(vertex));
			else if (open.containsKey(vertex.item))
				chains.add(chain(vertex, open));
		chains.sort(Comparator.comparingDouble(chain -> chain.stream().mapToInt(vertex -> vertex.index).average().orElse(0)));
		row.clear();
		chains.forEach(row::addAll);
		for (int i = 0; i < row.size(); i++)
			row.get(i).index = i;
	}

	/** All that is joined to an element, beginning at an end of the chain; turned as it was before. */
	private List<Vertex> chain(Vertex first, Map<Item, Vertex> open) {
		List<Vertex> all = new ArrayList<>(List.of(first));
		open.remove(first.item);
		for (int i = 0; i < all.size(); i++)
			for (Item mate : mates.getOrDefault(all.get(i).item, List.of()))
				if (open.containsKey(mate))
					all.add(open.remove(mate));
		all.sort(Comparator.comparingInt(vertex -> vertex.index));
		if (all.size() > LARGE)
			return all;
		Map<Item, Vertex> left = new IdentityHashMap<>();
		all.forEach(vertex -> left.put(vertex.item, vertex));
		List<Vertex> chain = new ArrayList<>();
		while (!left.isEmpty()) {
			Vertex at = all.stream().filter(vertex -> left.containsKey(vertex.item))
					.min(Comparator.comparingInt(vertex -> openMates(vertex.item, left))).orElseThrow();
			while (at != null) {
				chain.add(left.remove(at.item));
				at = mates.getOrDefault(at.item, List.of()).stream().filter(left::containsKey)
						.min(Comparator.comparingInt((Item mate) -> openMates(mate, left)).reversed()).map(left::get).orElse(null);
			}
		}
		return chain.getFirst().index > chain.getLast().index ? chain.reversed() : chain;
	}

	private int openMates(Item item, Map<Item, Vertex> left) {
		return (int) mates.getOrDefault(item, List.of()).stream().filter(left::containsKey).count();
	}
}
