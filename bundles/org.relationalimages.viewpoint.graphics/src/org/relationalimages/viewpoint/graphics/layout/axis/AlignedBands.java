// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.axis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.layout.band.Regions;
import org.relationalimages.viewpoint.graphics.layout.band.StackLayout;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.Layout;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;
import org.relationalimages.viewpoint.graphics.layout.free.FreeItems;
import org.relationalimages.viewpoint.style.ContainerLayout;

/** A vertical stack of bands with arrangements of their own: all contents begin at the same place from the left. */
public final class AlignedBands implements Layout {

	private final LayoutContext context;
	private final DNodeContainer stack;

	public AlignedBands(LayoutContext context, DNodeContainer stack) {
		this.context = context;
		this.stack = stack;
	}

	/** Whether a stack has bands that are arranged along an axis. */
	public static boolean isAligned(LayoutContext context, DContainer holder) {
		return holder instanceof DNodeContainer stack && stack.layout() == ContainerLayout.VERTICAL_STACK
				&& StackLayout.regionsOf(stack).stream().anyMatch(region -> isAxis(context, region));
	}

	private static boolean isAxis(LayoutContext context, AbstractDNode region) {
		return region instanceof DNodeContainer band && band.layout() == ContainerLayout.FREE_FORM
				&& context.arrangementOf(band) instanceof AxisArrangement;
	}

	@Override
	public Size arrange() {
		List<AbstractDNode> regions = StackLayout.regionsOf(stack);
		List<Size> sizes = new ArrayList<>();
		List<Item> placed = new ArrayList<>();
		for (AbstractDNode region : regions)
			sizes.add(isAxis(context, region) ? band((DNodeContainer) region, placed) : context.arrange(region));
		Size size = new Regions(context, stack, regions, sizes).stackUp();
		Set<AbstractDNode> plotted = new HashSet<>();
		for (Item item : placed)
			if (context.arrangementOf((DContainer) item.node.parent()) instanceof AxisArrangement axis && axis.hasHeight(item.node))
				plotted.add(item.node);
		new BandArcs(context, stack, placed, plotted).lead();
		return size;
	}

	private Size band(DNodeContainer region, List<Item> placed) {
		List<Item> items = context.items(region);
		double pad = context.padding();
		double width = context.measure().titleWidth(region);
		double top = context.contentTop(region, width);
		Size content = items.isEmpty() ? new Size(0, 0) : FreeItems.arrange(context, region, items, pad, top);
		placed.addAll(items);
		return context.enlarged(region, new Size(Math.max(width, content.width() + 2 * pad), items.isEmpty() ? top + pad / 2 : top + content.height() + pad));
	}
}
