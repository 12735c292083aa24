// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;

/** An element with bounds of its own: a node, a container, a list or a row of a list. */
public abstract sealed class AbstractDNode extends DDiagramElement permits DNode, DNodeContainer, DNodeList, DNodeListElement {

	Object parent;
	boolean bordered;
	final List<DNode> borderedNodes = new ArrayList<>();
	Integer width;
	Integer height;
	Bounds bounds;
	boolean placed;
	boolean sized;
	boolean pinned;
	boolean folded;

	AbstractDNode(DDiagram diagram, DiagramElementMapping mapping, EObject target) {
		super(diagram, mapping, target);
	}

	@Override
	public final Object parent() {
		return parent;
	}

	/** Whether it is on the border of its parent. */
	public final boolean isBordered() {
		return bordered;
	}

	/** The nodes on its border. */
	public final List<DNode> borderedNodes() {
		return Collections.unmodifiableList(borderedNodes);
	}

	/** The width computed by the specification, in units of 10 pixels; null or -1 for automatic. */
	public final Integer width() {
		return width;
	}

	/** The height computed by the specification, in units of 10 pixels; null or -1 for automatic. */
	public final Integer height() {
		return height;
	}

	/** Its bounds relative to the outer top left corner of its parent, in pixels; null before the first layout. */
	public final Bounds bounds() {
		return bounds;
	}

	/** Whether the user has placed it, so that automatic layout does not move it. */
	public final boolean isPlaced() {
		return placed;
	}

	/** Whether the user has resized it. */
	public final boolean isSized() {
		return sized;
	}

	/** Whether not even "Arrange all" moves it. */
	public final boolean isPinned() {
		return pinned;
	}

	/** Whether the user has folded it to its title, so that what is in it is not visible. */
	public final boolean isFolded() {
		return folded;
	}

	/** The number of elements directly in it that would be visible if it were not folded; 0 when it isn't. */
	public final int foldedCount() {
		if (!folded || !(this instanceof DContainer container))
			return 0;
		return (int) container.children().stream().filter(child -> child.active && !child.hidden && child.filters.isEmpty()).count();
	}

	/** What is on its border stays visible. */
	@Override
	final boolean conceals(DDiagramElement inside) {
		return folded && !(inside instanceof AbstractDNode node && node.bordered);
	}

	/** Its bounds on the diagram, in pixels; null before the first layout. */
	public final Bounds absoluteBounds() {
		if (bounds == null)
			return null;
		Point origin = originOf(parent);
		return bounds.moved(origin.x(), origin.y());
	}

	private static Point originOf(Object holder) {
		int x = 0;
		int y = 0;
		for (Object at = holder; at instanceof AbstractDNode node; at = node.parent)
			if (node.bounds != null) {
				x += node.bounds.x();
				y += node.bounds.y();
			}
		return new Point(x, y);
	}
}
