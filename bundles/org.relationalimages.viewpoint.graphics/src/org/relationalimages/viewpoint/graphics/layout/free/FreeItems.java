// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.free;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.layout.core.FreeArrangement;
import org.relationalimages.viewpoint.graphics.layout.core.FreeSpot;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;
import org.relationalimages.viewpoint.graphics.layout.ranked.RankedLayout;

/**
 * Places items that lie free in a holder: in the arrangement of the holder if it has one, else by rank where any
 * has one, else in layers; pinned ones stay and the others keep off them.
 */
public final class FreeItems {

	private FreeItems() {
	}

	/** Places the items with their ink's upper left corner at the given place and returns the size of all ink. */
	public static Size arrange(LayoutContext context, DContainer holder, List<Item> items, double left, double top) {
		List<Item> free = items.stream().filter(item -> !item.isKept()).toList();
		List<PreciseRect> kept = new ArrayList<>();
		for (Item item : items)
			if (item.isKept()) {
				item.x = item.node.bounds().x();
				item.y = item.node.bounds().y();
				context.result().place(item.node, item.x, item.y, item.width, item.height);
				kept.add(item.box());
			}
		Size size = arrangeFree(context, holder, free, left, top);
		if (!kept.isEmpty())
			FreeSpot.avoid(free, kept, left, top);
		for (Item item : free)
			context.result().place(item.node, item.x, item.y, item.width, item.height);
		if (!kept.isEmpty())
			context.edges().in(holder).forEach(edge -> context.result().bend(edge, holder, List.of()));
		for (Item item : free)
			size = size.max(new Size(item.box().right() - left, item.box().bottom() - top));
		return size;
	}

	private static Size arrangeFree(LayoutContext context, DContainer holder, List<Item> items, double left, double top) {
		FreeArrangement own = context.arrangementOf(holder);
		Size size = own == null ? null : own.arrange(context, holder, items, left, top);
		if (size == null)
			size = RankedLayout.arrange(context, holder, items, left, top);
		return size != null ? size : LayeredLayout.arrange(context, holder, items, left, top);
	}
}
