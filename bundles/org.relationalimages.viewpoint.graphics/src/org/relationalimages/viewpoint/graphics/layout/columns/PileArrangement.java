// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.columns;

import java.util.List;

import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.layout.core.FreeArrangement;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;

/** One below the other in the order given, with one middle. */
public final class PileArrangement implements FreeArrangement {

	@Override
	public Size arrange(LayoutContext context, DContainer holder, List<Item> items, double left, double top) {
		double width = items.stream().mapToDouble(Item::fullWidth).max().orElse(0);
		double y = top;
		for (Item item : items) {
			item.moveTo(left + Math.floor((width - item.fullWidth()) / 2), y);
			y = item.box().bottom() + context.nodeGap() / 2.0;
		}
		return new Size(width, items.isEmpty() ? 0 : items.getLast().box().bottom() - top);
	}

	@Override
	public PrecisePoint spotFor(LayoutContext context, DContainer holder, Item item, List<Item> placed) {
		PreciseRect lowest = null;
		for (Item one : placed)
			if (lowest == null || one.box().bottom() > lowest.bottom())
				lowest = one.box();
		return lowest == null ? null
				: new PrecisePoint(lowest.center().x() - item.fullWidth() / 2, lowest.bottom() + context.nodeGap() / 2.0);
	}
}
