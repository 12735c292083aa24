// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.ring;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.graphics.layout.core.Item;

/** Which items edges lead to and from. */
final class RingOrder {

	private final Map<Object, Item> items = new IdentityHashMap<>();

	RingOrder(List<Item> all) {
		for (Item item : all)
			items.put(item.node, item);
	}

	/** The items that visible edges lead to, each once. */
	List<Item> after(Item item) {
		Set<Item> found = new LinkedHashSet<>();
		for (DEdge edge : item.node.outgoing())
			if (edge.isVisible() && edge.sink() != item.node && items.get(edge.sink()) != null)
				found.add(items.get(edge.sink()));
		return List.copyOf(found);
	}

	/** The items that visible edges come from, each once. */
	List<Item> before(Item item) {
		Set<Item> found = new LinkedHashSet<>();
		for (DEdge edge : item.node.incoming())
			if (edge.isVisible() && edge.source() != item.node && items.get(edge.source()) != null)
				found.add(items.get(edge.source()));
		return List.copyOf(found);
	}

	/** The item of an edge's source or sink; null for what is no item. */
	Item of(Object end) {
		return items.get(end);
	}

	/** The items of a ring, each followed by the first it leads to that hasn't come yet. */
	List<Item> around(List<Item> ring) {
		Set<Item> passed = new LinkedHashSet<>();
		for (Item start : ring)
			for (Item at = start; at != null && passed.add(at);)
				at = after(at).stream().filter(next -> ring.contains(next) && !passed.contains(next)).findFirst().orElse(null);
		return new ArrayList<>(passed);
	}
}
