// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.band;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.relationalimages.viewpoint.graphics.layout.core.Item;

/** Which row of its band an element stands in, where the edges inside the band leave a choice. */
final class BandRowChoice {

	private BandRowChoice() {
	}

	/** Puts elements that nothing is joined to into the row of the first joined one of their kind. */
	static void joinAlike(List<Item> items, List<BandLink> links, Map<Item, Integer> steps) {
		Map<Item, Boolean> joined = new IdentityHashMap<>();
		for (BandLink link : links) {
			joined.put(link.source(), true);
			joined.put(link.sink(), true);
		}
		Map<Object, Integer> byKind = new HashMap<>();
		for (Item item : items)
			if (joined.containsKey(item))
				byKind.putIfAbsent(item.node.mapping(), steps.getOrDefault(item, 0));
		for (Item item : items)
			if (!joined.containsKey(item))
				steps.put(item, byKind.getOrDefault(item.node.mapping(), 0));
	}

	/**
	 * Whether edges to other bands would pass fewer rows if the last row came first.
	 *
	 * @param open where all other bands are: 1 behind this one, -1 before it, 0 on both sides
	 */
	static boolean passesLessReversed(List<Item> items, List<BandLink> links, Map<Item, Integer> steps, int rows, int open) {
		if (open == 0 || rows < 2)
			return false;
		Map<Item, Boolean> here = new IdentityHashMap<>();
		items.forEach(item -> here.put(item, true));
		int gain = 0;
		for (BandLink link : links)
			if (here.containsKey(link.source()) != here.containsKey(link.sink())) {
				int step = steps.getOrDefault(here.containsKey(link.source()) ? link.source() : link.sink(), 0);
				gain += rows - 1 - 2 * step;
			}
		return gain * open > 0;
	}
}
