// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.band;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.relationalimages.viewpoint.graphics.layout.core.Item;

/**
 * Elements of columns that no edge joins to other columns. Those from which edges lead to others of their column stand
 * next to these, above the first; those that nothing is joined to stand last.
 */
final class DetachedItems {

	private final Map<Item, List<Item>> hosts = new LinkedHashMap<>();
	private final Map<Item, Integer> bands = new IdentityHashMap<>();

	DetachedItems(List<List<Item>> columns, List<BandLink> links) {
		Map<Item, Integer> columnOf = new IdentityHashMap<>();
		for (int i = 0; i < columns.size(); i++)
			for (Item item : columns.get(i))
				columnOf.put(item, i);
		Map<Item, List<Item>> sinks = new IdentityHashMap<>();
		Map<Item, Boolean> bound = new IdentityHashMap<>();
		for (BandLink link : links)
			if (columnOf.get(link.source()).equals(columnOf.get(link.sink()))) {
				sinks.computeIfAbsent(link.source(), key -> new ArrayList<>()).add(link.sink());
				bound.put(link.sink(), true);
			} else {
				bound.put(link.source(), true);
				bound.put(link.sink(), true);
			}
		for (List<Item> column : columns)
			for (Item item : column)
				if (!bound.containsKey(item)) {
					hosts.put(item, sinks.getOrDefault(item, List.of()));
					bands.put(item, columnOf.get(item));
				}
	}

	boolean isGuest(Item item) {
		return hosts.containsKey(item);
	}

	/** The items that are no guests. */
	List<Item> others(List<Item> column) {
		return hosts.isEmpty() ? column : column.stream().filter(item -> !isGuest(item)).toList();
	}

	/** Inserts all guests into the rows. */
	void seat(List<List<Vertex>> rows, List<Integer> bandOfRow, Map<Item, Vertex> vertices) {
		Map<Vertex, Integer> seated = new IdentityHashMap<>();
		hosts.forEach((guest, ones) -> {
			Vertex vertex = vertices.get(guest);
			int row = ones.isEmpty() ? bandOfRow.indexOf(bands.get(guest)) : vertices.get(ones.getFirst()).row;
			List<Vertex> in = rows.get(row);
			List<Vertex> beside = ones.stream().distinct().map(vertices::get).filter(host -> host.row == row).toList();
			in.add(ones.isEmpty() ? in.size() : spot(beside, seated), vertex);
			vertex.hosts = beside.isEmpty() ? null : beside;
			vertex.row = row;
			for (int i = 0; i < in.size(); i++)
				in.get(i).index = i;
		});
	}

	/** Above a single host, then below it, then above again; below the first of several. */
	private static int spot(List<Vertex> beside, Map<Vertex, Integer> seated) {
		Vertex first = beside.getFirst();
		for (Vertex host : beside)
			first = host.index < first.index ? host : first;
		int before = seated.merge(first, 1, Integer::sum) - 1;
		if (beside.size() > 1 || before == 1)
			return first.index + 1;
		return Math.max(0, first.index - before / 2);
	}
}
