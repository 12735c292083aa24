// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.band;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;

/**
 * The elements of all bands as one graph of rows. A band has one row, or several when edges join its own elements
 * (what an edge starts at stands before what it ends at) or when the row would get too wide.
 */
public final class BandGraph {

	/** How many spots edges may have in the rows they pass; where there is more, those that pass the most rows run straight. */
	private static final int MOST_SPOTS = 8_000;

	/** All rows, and for each the band it belongs to. */
	public final List<List<Vertex>> rows = new ArrayList<>();
	final List<Integer> bandOfRow = new ArrayList<>();
	private final Map<Item, Vertex> vertices = new IdentityHashMap<>();
	private final Map<BandLink, List<Vertex>> passings = new IdentityHashMap<>();
	private final List<List<Vertex>> passingsInOrder = new ArrayList<>();
	private final boolean rowsAreLevel;
	private final int widest;
	private final int gap;
	private final DetachedItems detachedItems;

	/** @param rowsAreLevel whether rows run from left to right rather than from top to bottom */
	public BandGraph(List<List<Item>> bands, List<BandLink> links, boolean rowsAreLevel, LayoutContext context) {
		this.rowsAreLevel = rowsAreLevel;
		this.widest = context.widestRow();
		this.gap = context.nodeGap();
		for (List<Item> band : bands)
			for (Item item : band)
				vertices.put(item, new Vertex(item, rowsAreLevel ? item.fullWidth() : item.fullHeight()));
		detachedItems = rowsAreLevel ? new DetachedItems(List.of(), List.of()) : new DetachedItems(bands, links);
		for (int i = 0; i < bands.size(); i++)
			addBand(i, detachedItems.others(bands.get(i)), links, i == 0 ? 1 : i == bands.size() - 1 ? -1 : 0);
		for (int row = 0; row < rows.size(); row++)
			number(rows.get(row), row);
		int furthest = furthest(links);
		links.forEach(link -> join(link, furthest));
	}

	/** How many rows an edge may pass and still be led between what stands there. */
	private int furthest(List<BandLink> links) {
		int[] counts = new int[rows.size() + 1];
		for (BandLink link : links)
			if (joinsRows(link))
				counts[passed(link)]++;
		long spots = 0;
		for (int passed = 1; passed < counts.length; passed++) {
			spots += (long) passed * counts[passed];
			if (spots > MOST_SPOTS)
				return passed - 1;
		}
		return rows.size();
	}

	private boolean joinsRows(BandLink link) {
		Vertex a = vertex(link.source());
		Vertex b = vertex(link.sink());
		return a != null && b != null && a.row != b.row && !detachedItems.isGuest(link.source());
	}

	private int passed(BandLink link) {
		return Math.abs(vertex(link.source()).row - vertex(link.sink()).row) - 1;
	}

	private static void number(List<Vertex> row, int number) {
		for (int i = 0; i < row.size(); i++) {
			row.get(i).row = number;
			row.get(i).index = i;
		}
	}

	/** Puts what stands next to others of its column beside them, once those have their order. */
	void seatGuests() {
		detachedItems.seat(rows, bandOfRow, vertices);
	}

	/** Whether an edge joins a guest to something it doesn't stand next to. */
	boolean isDetour(BandLink link) {
		return detachedItems.isGuest(link.source()) && Math.abs(vertex(link.source()).index - vertex(link.sink()).index) > 1;
	}

	public Vertex vertex(Item item) {
		return vertices.get(item);
	}

	/** Where an edge passes rows, in the order of the rows; empty when it passes none. */
	public List<Vertex> passing(BandLink link) {
		return passings.getOrDefault(link, List.of());
	}

	/** Where edges pass rows, one list an edge, in the order of the edges. */
	public Collection<List<Vertex>> passings() {
		return passingsInOrder;
	}

	/** Room a vertex takes across its row. */
	double thickness(Vertex vertex) {
		return vertex.isPassing() ? 0 : rowsAreLevel ? vertex.item.fullHeight() : vertex.item.fullWidth();
	}

	/** @param open where all other bands are: 1 behind this one, -1 before it, 0 on both sides */
	private void addBand(int band, List<Item> items, List<BandLink> links, int open) {
		Map<Item, Integer> steps = steps(items, links);
		BandRowChoice.joinAlike(items, links, steps);
		int count = 1;
		for (int step : steps.values())
			count = Math.max(count, step + 1);
		List<List<Vertex>> made = new ArrayList<>();
		for (int i = 0; i < count; i++)
			made.add(new ArrayList<>());
		for (Item item : items)
			made.get(Math.clamp(steps.getOrDefault(item, 0), 0, count - 1)).add(vertex(item));
		for (List<Vertex> row : BandRowChoice.passesLessReversed(items, links, steps, count, open) ? made.reversed() : made)
			addBroken(band, row);
	}

	private void addBroken(int band, List<Vertex> row) {
		double width = 0;
		for (Vertex vertex : row)
			width += vertex.size + gap;
		int parts = Math.max(1, (int) Math.ceil(width / widest));
		int perPart = Math.max(1, (row.size() + parts - 1) / parts);
		for (int from = 0; from < Math.max(1, row.size()); from += perPart) {
			rows.add(new ArrayList<>(row.subList(from, Math.min(row.size(), from + perPart))));
			bandOfRow.add(band);
		}
	}

	/** For each item that edges join to others of its band, its row in the band: one after the last that leads to it. */
	private static Map<Item, Integer> steps(List<Item> items, List<BandLink> links) {
		Map<Item, List<Item>> next = new IdentityHashMap<>();
		Map<Item, Integer> waiting = new IdentityHashMap<>();
		for (Item item : items)
			waiting.put(item, 0);
		for (BandLink link : links)
			if (waiting.containsKey(link.source()) && waiting.containsKey(link.sink()) && link.source() != link.sink()) {
				next.computeIfAbsent(link.source(), key -> new ArrayList<>()).add(link.sink());
				waiting.merge(link.sink(), 1, Integer::sum);
			}
		Map<Item, Integer> steps = new IdentityHashMap<>();
		Deque<Item> ready = new ArrayDeque<>();
		for (Item item : items)
			if (waiting.get(item) == 0)
				ready.add(item);
		int scanned = 0;
		while (!waiting.isEmpty()) {
			if (ready.isEmpty()) {
				while (!waiting.containsKey(items.get(scanned)))
					scanned++;
				ready.add(items.get(scanned));
			}
			Item item = ready.remove();
			if (waiting.remove(item) == null)
				continue;
			int step = steps.computeIfAbsent(item, key -> 0);
			for (Item follower : next.getOrDefault(item, List.of()))
				if (waiting.containsKey(follower)) {
					steps.merge(follower, step + 1, Math::max);
					if (waiting.merge(follower, -1, Integer::sum) == 0)
						ready.add(follower);
				}
		}
		return steps;
	}

	private void join(BandLink link, int furthest) {
		if (!joinsRows(link) || passed(link) > furthest)
			return;
		Vertex a = vertex(link.source());
		Vertex b = vertex(link.sink());
		Vertex upper = a.row < b.row ? a : b;
		Vertex lower = upper == a ? b : a;
		List<Vertex> passing = new ArrayList<>();
		Vertex last = upper;
		for (int row = upper.row + 1; row < lower.row; row++) {
			Vertex spot = new Vertex(null, 0);
			spot.row = row;
			spot.index = rows.get(row).size();
			rows.get(row).add(spot);
			last.join(spot);
			passing.add(spot);
			last = spot;
		}
		last.join(lower);
		if (!passing.isEmpty()) {
			passings.put(link, passing);
			passingsInOrder.add(passing);
			passing.forEach(spot -> spot.chain = passing);
		}
	}
}
