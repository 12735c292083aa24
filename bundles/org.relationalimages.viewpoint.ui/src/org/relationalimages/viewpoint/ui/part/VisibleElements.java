// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;

/** Which elements have an edit part: those that are visible and have a place. */
public final class VisibleElements {

	private VisibleElements() {
	}

	/** Whether the element has an edit part. */
	public static boolean isShown(DDiagramElement element) {
		return element.isVisible() && hasPlace(element);
	}

	/** What is to be seen in a diagram, container, list or node: its children and, above them, its bordered nodes. */
	static List<Object> within(Object holder) {
		List<Object> found = new ArrayList<>();
		if (holder instanceof DContainer container)
			for (DDiagramElement child : container.children())
				if (child instanceof AbstractDNode && isShown(child))
					found.add(child);
		if (holder instanceof AbstractDNode node)
			for (DDiagramElement child : node.borderedNodes())
				if (isShown(child))
					found.add(child);
		return found;
	}

	/** The edges to be seen among the given ones. */
	static List<Object> among(List<DEdge> edges) {
		if (edges.isEmpty())
			return List.of();
		List<Object> found = new ArrayList<>(edges.size());
		for (DEdge edge : edges)
			if (isShown(edge))
				found.add(edge);
		return found;
	}

	private static boolean hasPlace(DDiagramElement element) {
		if (element instanceof DEdge edge)
			return hasPlace(edge.source()) && hasPlace(edge.sink());
		for (Object at = element; at instanceof AbstractDNode node; at = node.parent())
			if (node.bounds() == null)
				return false;
		return true;
	}
}
