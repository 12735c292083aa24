// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.accessibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.relationalimages.viewpoint.ui.part.EdgePart;
import org.relationalimages.viewpoint.ui.part.ElementPart;
import org.relationalimages.viewpoint.ui.part.NodePart;

/**
 * The order in which the elements of a canvas are read: rows from the top, each row from the left. After an element comes
 * what is inside it, then the links that start at it.
 */
public final class ReadingOrder {

	private static final Comparator<NodePart> FROM_TOP = Comparator.comparingInt(part -> box(part).y);
	private static final Comparator<NodePart> FROM_LEFT = Comparator.comparingInt(part -> box(part).x);

	private ReadingOrder() {
	}

	/** All elements shown on a canvas. */
	public static List<ElementPart> of(EditPartViewer viewer) {
		List<ElementPart> order = new ArrayList<>();
		if (viewer.getContents() != null)
			addInside(viewer.getContents(), order);
		return order;
	}

	/** The nodes directly inside an element or the diagram. */
	public static List<NodePart> inside(EditPart holder) {
		List<NodePart> waiting = new ArrayList<>();
		for (Object child : holder.getChildren())
			if (child instanceof NodePart node)
				waiting.add(node);
		waiting.sort(FROM_TOP);
		List<NodePart> order = new ArrayList<>();
		while (order.size() < waiting.size()) {
			Rectangle first = box(waiting.get(order.size()));
			order.addAll(waiting.subList(order.size(), waiting.size()).stream()
					.takeWhile(one -> box(one).y <= first.getCenter().y).sorted(FROM_LEFT).toList());
		}
		return order;
	}

	private static void addInside(EditPart holder, List<ElementPart> order) {
		for (NodePart node : inside(holder)) {
			order.add(node);
			addInside(node, order);
			addLinks(node, order);
		}
	}

	private static void addLinks(ElementPart start, List<ElementPart> order) {
		for (Object link : start.getSourceConnections())
			if (link instanceof EdgePart edge) {
				order.add(edge);
				addLinks(edge, order);
			}
	}

	private static Rectangle box(NodePart part) {
		return part.shape().box();
	}
}
