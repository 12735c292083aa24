// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.band;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.layout.core.Layout;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;
import org.relationalimages.viewpoint.style.ContainerLayout;

/** Arranges a stack: its regions share one width (or height) and follow each other without a gap, in order. */
public final class StackLayout implements Layout {

	private final LayoutContext context;
	private final DNodeContainer stack;

	/** Lays out one stack. */
	public StackLayout(LayoutContext context, DNodeContainer stack) {
		this.context = context;
		this.stack = stack;
	}

	@Override
	public Size arrange() {
		List<AbstractDNode> regions = regionsOf(stack);
		Bands bands = new Bands(context, stack, regions, stack.layout() == ContainerLayout.VERTICAL_STACK);
		Size size = new Regions(context, stack, regions, bands.sizes()).stackUp();
		bands.fill();
		return size;
	}

	/** The visible regions of a stack, in order. */
	public static List<AbstractDNode> regionsOf(DContainer stack) {
		List<AbstractDNode> regions = new ArrayList<>();
		for (DDiagramElement child : stack.children())
			if (child instanceof AbstractDNode region && region.isVisible())
				regions.add(region);
		return regions;
	}

	/** Whether the regions of a container are stacked. */
	public static boolean isStack(DContainer holder) {
		return holder instanceof DNodeContainer container && (container.layout() == ContainerLayout.VERTICAL_STACK
				|| container.layout() == ContainerLayout.HORIZONTAL_STACK);
	}

	/** Whether what lies in the element is laid out by its stack rather than by itself. */
	public static boolean isBand(AbstractDNode region) {
		return !(region instanceof DNodeList) && region.parent() instanceof DNodeContainer parent && isStack(parent);
	}

	/** Whether the rows in a band run from left to right: bands below each other, also those in the columns of a grid. */
	public static boolean hasLevelRows(AbstractDNode band) {
		DNodeContainer around = (DNodeContainer) band.parent();
		return around.layout() == ContainerLayout.VERTICAL_STACK
				|| around.parent() instanceof DNodeContainer outer && GridLayout.isGrid(outer);
	}
}
