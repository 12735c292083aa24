// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.edge;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.node.NodeShapes;
import org.relationalimages.viewpoint.graphics.scene.Paper;
import org.relationalimages.viewpoint.style.ContainerFigure;
import org.relationalimages.viewpoint.style.ContainerStyle;
import org.relationalimages.viewpoint.style.Rgb;

/** Tells the colour of the paper behind a place on an edge: that of the innermost container around it. */
public final class Backgrounds {

	private static final int MAX_DEPTH = 64;

	private final NodeShapes nodeShapes;

	public Backgrounds(NodeShapes nodeShapes) {
		this.nodeShapes = nodeShapes;
	}

	Rgb at(DEdge edge, PrecisePoint place) {
		Object common = commonHolder(edge);
		AbstractDNode innermost = common instanceof AbstractDNode node ? node : null;
		DContainer holder = common instanceof DContainer container ? container : null;
		for (int depth = 0; holder != null && depth < MAX_DEPTH; depth++) {
			AbstractDNode inner = containerAt(holder, place);
			if (inner == null)
				break;
			innermost = inner;
			holder = (DContainer) inner;
		}
		return innermost == null ? Paper.COLOR : color(innermost, place);
	}

	/**
	 * The colour behind a label of a node: a container's own, else that of the container around the node, or for a bordered node
	 * of the one around its element.
	 */
	public Rgb behind(AbstractDNode node, PrecisePoint place) {
		Object at = node instanceof DContainer ? node : node.parent();
		while (at instanceof AbstractDNode holder) {
			PreciseRect box = nodeShapes.box(holder);
			if (holder instanceof DContainer && box != null && box.contains(place))
				return color(holder, place);
			at = holder.parent();
		}
		return Paper.COLOR;
	}

	private AbstractDNode containerAt(DContainer holder, PrecisePoint place) {
		for (DDiagramElement child : holder.children())
			if (child instanceof AbstractDNode node && child instanceof DContainer && node.isVisible()) {
				PreciseRect box = nodeShapes.box(node);
				if (box != null && box.contains(place))
					return node;
			}
		return null;
	}

	private static Object commonHolder(DEdge edge) {
		Object a = holder(edge.source());
		while (a instanceof DDiagramElement) {
			for (Object b = holder(edge.sink()); b instanceof DDiagramElement element; b = element.parent())
				if (a == b)
					return a;
			a = ((DDiagramElement) a).parent();
		}
		return a;
	}

	private static Object holder(DDiagramElement element) {
		return element.parent();
	}

	private Rgb color(AbstractDNode container, PrecisePoint place) {
		if (!(container.style() instanceof ContainerStyle style))
			return Paper.COLOR;
		return switch (style.figure()) {
		case ContainerFigure.Flat flat -> flat(flat, nodeShapes.box(container), place);
		case ContainerFigure.Shape shape -> shape.backgroundColor();
		case ContainerFigure.WorkspaceImage image -> Paper.COLOR;
		};
	}

	private static Rgb flat(ContainerFigure.Flat flat, PreciseRect box, PrecisePoint p) {
		double part = switch (flat.backgroundStyle()) {
		case GRADIENT_LEFT_TO_RIGHT -> box.width() <= 0 ? 0 : (p.x() - box.x()) / box.width();
		case GRADIENT_TOP_TO_BOTTOM -> box.height() <= 0 ? 0 : (p.y() - box.y()) / box.height();
		case LIQUID -> 0;
		};
		double t = Math.clamp(part, 0, 1);
		Rgb a = flat.backgroundColor();
		Rgb b = flat.foregroundColor();
		return Rgb.clamped(mix(a.red(), b.red(), t), mix(a.green(), b.green(), t), mix(a.blue(), b.blue(), t));
	}

	private static int mix(int a, int b, double t) {
		return (int) Math.round(a + (b - a) * t);
	}
}
