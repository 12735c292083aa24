// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.transfer;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;

/**
 * How a copied element looked in its diagram.
 *
 * @param copy     the copied element
 * @param mapping  the mapping of the view
 * @param bounds   relative to its parent; of an edge null
 * @param corner   the upper left corner in the diagram; of an edge null
 * @param isPlaced whether the user had placed it
 * @param isSized  whether the user had sized it
 * @param bends    the bends of an edge that the user had made
 */
record CopiedView(EObject copy, DiagramElementMapping mapping, Bounds bounds, Point corner, boolean isPlaced, boolean isSized, List<Point> bends) {

	static CopiedView of(DDiagramElement view, EObject copy) {
		return switch (view) {
		case AbstractDNode node -> new CopiedView(copy, node.mapping(), node.bounds(), corner(node), node.isPlaced(), node.isSized(), List.of());
		case DEdge edge -> new CopiedView(copy, edge.mapping(), null, null, false, false, edge.isRouted() ? edge.bendpoints() : List.of());
		};
	}

	private static Point corner(AbstractDNode node) {
		Bounds box = node.absoluteBounds();
		return box == null ? null : new Point(box.x(), box.y());
	}
}
