// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.transfer;

import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.tool.Shortcuts;

/** Gives pasted elements the sizes and the places to each other that the copied ones had. */
final class PastedPlaces {

	private static final int BESIDE = 20;

	private final CopiedElements copied;
	private final DDiagram diagram;
	private final UnaryOperator<EObject> pastedOf;
	private final Point place;

	PastedPlaces(CopiedElements copied, DDiagram diagram, UnaryOperator<EObject> pastedOf, Point place) {
		this.copied = copied;
		this.diagram = diagram;
		this.pastedOf = pastedOf;
		this.place = place;
	}

	void apply(DiagramChange change) {
		Point by = shift();
		for (CopiedView view : copied.views)
			for (DDiagramElement shown : diagram.elementsOf(pastedOf.apply(view.copy())))
				if (shown.mapping() == view.mapping())
					apply(change, view, shown, by);
	}

	private void apply(DiagramChange change, CopiedView view, DDiagramElement shown, Point by) {
		switch (shown) {
		case DEdge edge -> {
			if (!view.bends().isEmpty() && place != null)
				change.bendpoints(edge, view.bends().stream().map(bend -> bend.plus(by.x(), by.y())).toList(), true);
		}
		case AbstractDNode node -> apply(change, view, node, isTop(view.copy()) ? outside(view, node, by) : inside(view));
		}
	}

	private static void apply(DiagramChange change, CopiedView view, AbstractDNode node, Point corner) {
		if (view.bounds() == null || corner == null && !view.isSized())
			return;
		int width = view.isSized() ? view.bounds().width() : 0;
		int height = view.isSized() ? view.bounds().height() : 0;
		change.bounds(node, corner == null ? new Bounds(0, 0, width, height) : new Bounds(corner.x(), corner.y(), width, height));
		change.placed(node, corner != null, view.isSized(), false);
	}

	/** What is inside another pasted element stands there as before. */
	private static Point inside(CopiedView view) {
		return view.isPlaced() && view.bounds() != null ? new Point(view.bounds().x(), view.bounds().y()) : null;
	}

	private Point outside(CopiedView view, AbstractDNode node, Point by) {
		if (view.corner() == null || place == null && !view.isPlaced() || !Shortcuts.isFree(node.parent()))
			return null;
		return Shortcuts.inside(node.parent(), view.corner().plus(by.x(), by.y()));
	}

	/** By how much the places move. */
	private Point shift() {
		if (place == null)
			return new Point(BESIDE, BESIDE);
		int left = Integer.MAX_VALUE;
		int top = Integer.MAX_VALUE;
		for (CopiedView view : copied.views)
			if (view.corner() != null && isTop(view.copy())) {
				left = Math.min(left, view.corner().x());
				top = Math.min(top, view.corner().y());
			}
		return left == Integer.MAX_VALUE ? place : new Point(place.x() - left, place.y() - top);
	}

	private boolean isTop(EObject copy) {
		return copied.tops.stream().anyMatch(top -> top.copy() == copy);
	}
}
