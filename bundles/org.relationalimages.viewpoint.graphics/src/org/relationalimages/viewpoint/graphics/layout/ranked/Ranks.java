// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.ranked;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;

/** Divides items into rows by their ranks. */
final class Ranks {

	/** How far the middle of a row is below an item's upper edge, and half of what the row takes there. */
	record Middle(double center, double half) {
	}

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
		TreeMap<Integer, Middle> ranks = centers(node);
		return ranks.isEmpty() ? null : ranks.lastKey();
	}

	/** The ranks of an element, or of those it holds, each with the middle of these below the element's upper edge. */
	TreeMap<Integer, Middle> centers(AbstractDNode node) {
		TreeMap<Integer, Middle> ranks = new TreeMap<>();
		Integer rank = context.rankOf(node.target());
		if (rank != null)
			ranks.put(rank, new Middle(height(node) / 2, height(node) / 2));
		else if (node instanceof DContainer container)
			addInner(container, 0, ranks);
		return ranks;
	}

	private void addInner(DContainer container, double top, TreeMap<Integer, Middle> ranks) {
		for (DDiagramElement child : container.children())
			if (child instanceof AbstractDNode inner && !(inner instanceof DNodeListElement) && inner.isVisible()) {
				Bounds bounds = context.result().boundsOf(inner);
				double y = top + (bounds == null ? 0 : bounds.y());
				Integer rank = context.rankOf(inner.target());
				if (rank != null)
					ranks.merge(rank, new Middle(y + height(inner) / 2, height(inner) / 2), (a, b) -> a.half() > b.half() ? a : b);
				else if (inner instanceof DContainer deeper)
					addInner(deeper, y, ranks);
			}
	}

	private double height(AbstractDNode node) {
		Bounds bounds = context.result().boundsOf(node);
		return bounds == null ? 0 : bounds.height();
	}
}
