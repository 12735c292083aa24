// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.layout.band.StackLayout;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutResult;

/** What an edge is not to run through: nodes, lists and containers, but not what its ends lie in, nor the regions of stacks. */
final class InTheWay {

	private final LayoutResult layoutResult;
	private final Set<Object> around = Collections.newSetFromMap(new IdentityHashMap<>());
	private final DEdge edge;
	private final List<PreciseRect> boxes = new ArrayList<>();

	private InTheWay(LayoutResult layoutResult, DEdge edge) {
		this.layoutResult = layoutResult;
		this.edge = edge;
		for (DDiagramElement end : List.of(edge.source(), edge.sink()))
			for (Object at = end; at instanceof AbstractDNode node; at = node.parent())
				around.add(node);
	}

	/** The boxes in the way of an edge, on the diagram. */
	static List<PreciseRect> of(DEdge edge, DDiagram diagram, LayoutResult layoutResult) {
		InTheWay way = new InTheWay(layoutResult, edge);
		way.collect(diagram, 0, 0);
		return way.boxes;
	}

	/** Whether an element can be in the way of any edge. */
	static boolean canBe(AbstractDNode node) {
		return !(node instanceof DNodeListElement) && !node.isBordered()
				&& !(node instanceof DNodeContainer inner && (StackLayout.isStack(inner) || StackLayout.isBand(node)));
	}

	private void collect(DContainer holder, double x, double y) {
		for (DDiagramElement child : holder.children()) {
			if (!(child instanceof AbstractDNode node) || !node.isVisible() || node == edge.source() || node == edge.sink())
				continue;
			Bounds place = layoutResult.boundsOf(node);
			if (place == null)
				continue;
			if (node instanceof DNodeContainer inner && (around.contains(node) || StackLayout.isStack(inner) || StackLayout.isBand(node)))
				collect(inner, x + place.x(), y + place.y());
			else if (!(holder instanceof DNodeList) && !around.contains(node))
				boxes.add(new PreciseRect(x + place.x(), y + place.y(), place.width(), place.height()));
		}
	}
}
