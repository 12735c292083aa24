// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.ranked;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;

/** Divides items into rows by their ranks. */
final class Ranks {

	private final LayoutContext context;

	Ranks(LayoutContext context) {
		this.context = context;
	}

	/** The rows from top to bottom; items without a rank are in the last one. Empty when no item has a rank. */
	TreeMap<Integer, List<Item>> rows(List<Item> all) {
		TreeMap<Integer, List<Item>> rows = new TreeMap<>();
		List<Item> others = new ArrayList<>();
		for (Item item : all) {
			Integer rank = rankOf(item.node);
			if (rank == null)
				others.add(item);
			else
				rows.computeIfAbsent(rank, key -> new ArrayList<>()).add(item);
		}
		if (!rows.isEmpty())
			rows.lastEntry().getValue().addAll(others);
		return rows;
	}

	/** The rank of an element, or of the last one it holds. */
	private Integer rankOf(AbstractDNode node) {
		Integer rank = context.rankOf(node.target());
		if (rank == null && node instanceof DContainer container)
			for (DDiagramElement child : container.children())
				if (child instanceof AbstractDNode inner && !(inner instanceof DNodeListElement) && inner.isVisible()) {
					Integer one = rankOf(inner);
					rank = rank == null || one != null && one > rank ? one : rank;
				}
		return rank;
	}
}
