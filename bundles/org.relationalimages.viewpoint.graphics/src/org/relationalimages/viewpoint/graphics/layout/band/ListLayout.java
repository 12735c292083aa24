// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.band;

import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.layout.core.Layout;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;
import org.relationalimages.viewpoint.graphics.node.ContainerRoom;
import org.relationalimages.viewpoint.style.ContainerStyle;

/** Puts the rows of a list below each other. */
public final class ListLayout implements Layout {

	private static final double EDGE = 3;

	private final LayoutContext context;
	private final DNodeList list;

	/** Lays out one list. */
	public ListLayout(LayoutContext context, DNodeList list) {
		this.context = context;
		this.list = list;
	}

	@Override
	public Size arrange() {
		double width = Math.max(context.measure().titleWidth(list), SMALLEST_CONTAINER);
		for (DDiagramElement child : list.children())
			if (child instanceof DNodeListElement row && row.isVisible())
				width = Math.max(width, room().width(context.measure().rowWidth(row) + 2 * border()));
		width = context.enlarged(list, new Size(width + 2 * context.borders().inner(list), 0)).width();
		return rows(width);
	}

	private ContainerRoom room() {
		return context.measure().room(list);
	}

	private int border() {
		return list.style() instanceof ContainerStyle style ? Math.max(1, style.border().drawn()) : 1;
	}

	/** Lays the rows out for a width that is given. */
	Size rows(double width) {
		double title = context.measure().titleHeight(list, width);
		if (list.children().stream().noneMatch(DDiagramElement::isVisible))
			return new Size(width, Math.max(room().height(title), SMALLEST_CONTAINER / 2));
		int border = border();
		double side = border + context.borders().inner(list) + room().within(new PreciseRect(0, 0, width, 0)).x();
		double y = title + EDGE;
		for (DDiagramElement child : list.children())
			if (child instanceof DNodeListElement row && row.isVisible()) {
				double height = Math.ceil(context.measure().rowHeight(row, width - 2 * side));
				context.result().place(row, side, y, width - 2 * side, height);
				y += height;
			}
		return new Size(width, Math.max(room().height(y + EDGE + border - 1), SMALLEST_CONTAINER / 2));
	}
}
