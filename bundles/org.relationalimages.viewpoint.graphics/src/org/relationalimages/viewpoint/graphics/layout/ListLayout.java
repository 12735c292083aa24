// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout;

import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.style.ContainerStyle;

/** Puts the rows of a list below each other. */
final class ListLayout {

	private static final double EDGE = 3;

	private ListLayout() {
	}

	static Size arrange(Arranger arranger, DNodeList list) {
		double width = Math.max(arranger.measure.titleWidth(list), Arranger.SMALLEST_CONTAINER);
		for (DDiagramElement child : list.children())
			if (child instanceof DNodeListElement row && row.isVisible())
				width = Math.max(width, arranger.measure.rowWidth(row) + 2 * border(list));
		width = arranger.enlarged(list, new Size(width + 2 * arranger.borders.inner(list), 0)).width();
		return rows(arranger, list, width);
	}

	private static int border(DNodeList list) {
		return list.style() instanceof ContainerStyle style ? Math.max(1, style.border().drawn()) : 1;
	}

	/** Lays the rows out for a width that is given. */
	static Size rows(Arranger arranger, DNodeList list, double width) {
		double title = arranger.measure.titleHeight(list, width);
		if (list.children().stream().noneMatch(DDiagramElement::isVisible))
			return new Size(width, Math.max(title, Arranger.SMALLEST_CONTAINER / 2));
		int border = border(list);
		double side = border + arranger.borders.inner(list);
		double y = title + EDGE;
		for (DDiagramElement child : list.children())
			if (child instanceof DNodeListElement row && row.isVisible()) {
				double height = Math.ceil(arranger.measure.rowHeight(row, width - 2 * side));
				arranger.plan.place(row, side, y, width - 2 * side, height);
				y += height;
			}
		return new Size(width, Math.max(y + EDGE + border - 1, Arranger.SMALLEST_CONTAINER / 2));
	}
}
