// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.free;

import java.util.List;

import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.Layout;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;

/** Arranges a container whose elements lie free, below its title. */
public final class FreeLayout implements Layout {

	private final LayoutContext context;
	private final DNodeContainer container;

	/** Lays out one container. */
	public FreeLayout(LayoutContext context, DNodeContainer container) {
		this.context = context;
		this.container = container;
	}

	@Override
	public Size arrange() {
		List<Item> items = context.items(container);
		Size content = items.isEmpty() ? new Size(0, 0) : FreeItems.arrange(context, container, items, 0, 0);
		return fit(items, content);
	}

	/** Shifts the content below the title and returns the container's size. */
	private Size fit(List<Item> items, Size content) {
		double pad = context.padding() + context.borders().inner(container);
		double width = Math.max(Math.max(context.measure().titleWidth(container), content.width() + 2 * pad), SMALLEST_CONTAINER);
		if (!items.isEmpty() && width < context.measure().titleWidth(container) + context.borders().inner(container) * 2)
			width = context.measure().titleWidth(container) + context.borders().inner(container) * 2;
		width = context.enlarged(container, new Size(width, 0)).width();
		double top = context.contentTop(container, width);
		double dx = (width - content.width()) / 2;
		for (Item item : items)
			if (!item.isKept()) {
				item.x += dx;
				item.y += top;
				context.result().place(item.node, item.x, item.y, item.width, item.height);
			}
		context.result().shiftBends(container, dx, top);
		double right = width;
		double bottom = items.isEmpty() ? Math.max(top + context.padding() / 2.0, SMALLEST_CONTAINER / 2)
				: top + content.height() + context.padding();
		for (Item item : items) {
			PreciseRect box = item.box();
			right = Math.max(right, box.right() + pad);
			bottom = Math.max(bottom, box.bottom() + context.padding());
		}
		return new Size(right, bottom);
	}
}
