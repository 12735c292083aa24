// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.band;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.layout.core.Layout;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;
import org.relationalimages.viewpoint.style.ContainerLayout;
import org.relationalimages.viewpoint.style.ContainerStyle;

/** Stacks regions of known sizes: equal width and one below the other, or equal height and side by side. */
public final class Regions {

	private final LayoutContext context;
	private final DNodeContainer stack;
	private final List<AbstractDNode> regions;
	private final List<Size> sizes;
	private final boolean vertical;

	public Regions(LayoutContext context, DNodeContainer stack, List<AbstractDNode> regions, List<Size> sizes) {
		this.context = context;
		this.stack = stack;
		this.regions = regions;
		this.sizes = sizes;
		vertical = stack.layout() == ContainerLayout.VERTICAL_STACK;
	}

	/** Places the regions and gives the size of the stack. */
	public Size stackUp() {
		double frame = frame();
		double minimum = Math.max(context.measure().titleWidth(stack), Layout.SMALLEST_CONTAINER);
		double width = context.enlarged(stack, new Size(Math.max(minimum, wide() + 2 * frame), 0)).width();
		double top = Math.ceil(context.measure().titleHeight(stack, width)) + frame;
		double height = context.enlarged(stack, new Size(width, top + Math.ceil(high()) + frame)).height();
		return fill(width, height);
	}

	private double wide() {
		double wide = 0;
		for (Size size : sizes)
			wide = vertical ? Math.max(wide, size.width()) : wide + Math.ceil(size.width());
		return vertical ? wide : wide - sharedBorder() * (sizes.size() - 1.0);
	}

	private double high() {
		double high = 0;
		for (Size size : sizes)
			high = vertical ? high + Math.ceil(size.height()) : Math.max(high, size.height());
		return vertical ? high - sharedBorder() * (sizes.size() - 1.0) : high;
	}

	/** Places the regions in a stack of that size and gives the size it has in the end. */
	private Size fill(double width, double height) {
		double frame = frame();
		int shared = sharedBorder();
		double high = high();
		double inner = Math.ceil(width - 2 * frame);
		double top = Math.ceil(context.measure().titleHeight(stack, width)) + frame;
		double spare = vertical ? height - top - frame - high : inner - wide();
		double at = vertical ? top : frame;
		for (int i = 0; i < regions.size(); i++) {
			Size size = sizes.get(i);
			boolean last = i == regions.size() - 1;
			if (vertical) {
				double h = Math.ceil(size.height()) + (last ? Math.max(0, spare) : 0);
				place(regions.get(i), frame, at, inner, h);
				at += h - shared;
			} else {
				double w = Math.ceil(size.width()) + Math.max(0, Math.floor(spare / regions.size()));
				place(regions.get(i), at, top, last ? Math.max(w, frame + inner - at) : w, Math.max(high, height - top - frame));
				at += (last ? Math.max(w, frame + inner - at) : w) - shared;
			}
		}
		double right = vertical ? width : Math.max(width, at + shared + frame);
		return new Size(right, Math.max(height, vertical ? at + shared + frame : height));
	}

	/** Neighbouring regions share one line: they overlap by the thinnest border among them. */
	private int sharedBorder() {
		return sharedBorder(regions);
	}

	static int sharedBorder(List<AbstractDNode> regions) {
		int least = regions.isEmpty() ? 0 : 40;
		for (AbstractDNode region : regions)
			least = Math.min(least, region.style() instanceof ContainerStyle style ? style.border().drawn() : 0);
		return least;
	}

	private void place(AbstractDNode region, double x, double y, double width, double height) {
		context.result().place(region, x, y, width, height);
		if (region instanceof DNodeList list)
			new ListLayout(context, list).rows(width);
		if (region instanceof DNodeContainer inner && StackLayout.isStack(inner))
			stretch(inner, width, height);
		context.borders().place(region, new Size(width, height));
	}

	/** Lets the regions of a stack inside this one fill it. */
	private void stretch(DNodeContainer inner, double width, double height) {
		List<AbstractDNode> within = StackLayout.regionsOf(inner);
		if (within.stream().anyMatch(one -> context.result().boundsOf(one) == null))
			return;
		List<Size> taken = new ArrayList<>();
		for (AbstractDNode one : within)
			taken.add(new Size(context.result().boundsOf(one).width(), context.result().boundsOf(one).height()));
		new Regions(context, inner, within, taken).fill(width, height);
	}

	/** The stack's own border stays visible around regions that have none. */
	private double frame() {
		if (!(stack.style() instanceof ContainerStyle style) || style.border().drawn() == 0)
			return 0;
		for (AbstractDNode region : regions)
			if (region.style() instanceof ContainerStyle one && one.border().drawn() > 0)
				return 0;
		return style.border().drawn();
	}
}
