// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.band;

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

	public Regions(LayoutContext context, DNodeContainer stack, List<AbstractDNode> regions, List<Size> sizes) {
		this.context = context;
		this.stack = stack;
		this.regions = regions;
		this.sizes = sizes;
	}

	/** Places the regions and gives the size of the stack. */
	public Size stackUp() {
		boolean vertical = stack.layout() == ContainerLayout.VERTICAL_STACK;
		double frame = frame();
		double wide = 0;
		double high = 0;
		for (Size size : sizes) {
			wide = vertical ? Math.max(wide, size.width()) : wide + Math.ceil(size.width());
			high = vertical ? high + Math.ceil(size.height()) : Math.max(high, size.height());
		}
		int shared = sharedBorder();
		if (vertical)
			high -= shared * (sizes.size() - 1.0);
		else
			wide -= shared * (sizes.size() - 1.0);
		double minimum = Math.max(context.measure().titleWidth(stack), Layout.SMALLEST_CONTAINER);
		double width = context.enlarged(stack, new Size(Math.max(minimum, wide + 2 * frame), 0)).width();
		double inner = Math.ceil(width - 2 * frame);
		double top = Math.ceil(context.measure().titleHeight(stack, width)) + frame;
		double height = context.enlarged(stack, new Size(width, top + Math.ceil(high) + frame)).height();
		double spare = vertical ? height - top - frame - high : inner - wide;
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
		int least = 40;
		for (AbstractDNode region : regions)
			least = Math.min(least, region.style() instanceof ContainerStyle style ? style.border().drawn() : 0);
		return least;
	}

	private void place(AbstractDNode region, double x, double y, double width, double height) {
		context.result().place(region, x, y, width, height);
		if (region instanceof DNodeList list)
			new ListLayout(context, list).rows(width);
		context.borders().place(region, new Size(width, height));
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
