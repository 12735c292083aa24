// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.layout.Layouter;

/** What is dropped, by what it shows: the views themselves may be new afterwards. */
record Dropped(DDiagram diagram, List<EObject> targets) {

	static Dropped of(DDiagram diagram, List<DDiagramElement> elements) {
		return new Dropped(diagram, elements.stream().map(DDiagramElement::target).toList());
	}

	/** What was dropped may reach over the holder's edge: the holder grows. */
	void makeRoom(Object holder, Layouter layouter, DiagramChange change) {
		Map<AbstractDNode, Bounds> places = new LinkedHashMap<>();
		for (DDiagramElement element : shown(holder))
			if (element instanceof AbstractDNode node && node.bounds() != null && node.isPlaced())
				places.put(node, node.bounds());
		if (!places.isEmpty())
			layouter.place(change, places);
	}

	/** The visible nodes that show it in a holder; in the diagram anywhere. */
	List<DDiagramElement> shown(Object holder) {
		return targets.stream().flatMap(target -> diagram.elementsOf(target).stream())
				.filter(element -> element instanceof AbstractDNode && element.isVisible()
						&& (holder == diagram || element.parent() == holder))
				.toList();
	}
}
