// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.arrange;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;

/** The result of a layout that was tried and undone, to be applied later in one step. */
final class LayoutPreview {

	private record Place(Bounds bounds, boolean placed, boolean sized, boolean pinned) {
	}

	private record Bends(List<Point> points, boolean routed) {
	}

	private final Map<AbstractDNode, Place> places = new IdentityHashMap<>();
	private final Map<DEdge, Bends> bends = new IdentityHashMap<>();

	private LayoutPreview(DDiagram diagram) {
		diagram.forEach(element -> {
			switch (element) {
			case AbstractDNode node -> places.put(node,
					new Place(node.bounds(), node.isPlaced(), node.isSized(), node.isPinned()));
			case DEdge edge -> bends.put(edge, new Bends(edge.bendpoints(), edge.isRouted()));
			}
		});
	}

	/** Tries a layout. No listener is notified, and the diagram is unchanged afterwards. */
	static LayoutPreview of(DDiagram diagram, Consumer<DiagramChange> layout) {
		DiagramChange trial = new DiagramChange(diagram);
		try {
			layout.accept(trial);
			return new LayoutPreview(diagram);
		} finally {
			trial.rollback();
		}
	}

	/** Applies the result. */
	void apply(DiagramChange change) {
		places.forEach((node, place) -> {
			change.bounds(node, place.bounds());
			change.placed(node, place.placed(), place.sized(), place.pinned());
		});
		bends.forEach((edge, bend) -> change.bendpoints(edge, bend.points(), bend.routed()));
	}
}
