// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.node;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.geometry.Outline;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.image.ImageSource;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.style.ContainerStyle;
import org.relationalimages.viewpoint.style.NodeFigure;
import org.relationalimages.viewpoint.style.NodeStyle;

/** The box and outline of a node's figure; a collapsed node is a small dot in the middle of its bounds. */
public final class NodeShapes {

	/** Side of a collapsed element, in pixels. */
	static final double COLLAPSED = 10;

	private final Images images;

	public NodeShapes(Images images) {
		this.images = images;
	}

	/** The absolute box of the figure; null before the first layout. */
	public PreciseRect box(AbstractDNode node) {
		Bounds bounds = node.absoluteBounds();
		if (bounds == null)
			return null;
		PreciseRect box = PreciseRect.of(bounds);
		if (!isSmall(node))
			return box;
		PrecisePoint c = box.center();
		return new PreciseRect(c.x() - COLLAPSED / 2, c.y() - COLLAPSED / 2, COLLAPSED, COLLAPSED);
	}

	public static boolean isSmall(AbstractDNode node) {
		return node.isCollapsed() || node.isIndirectlyCollapsed();
	}

	/** The figure's outline in its box. */
	public Outline outline(AbstractDNode node, PreciseRect box) {
		return switch (node.style()) {
		case NodeStyle style when style.figure() instanceof NodeFigure.WorkspaceImage picture -> {
			ImageSource image = images.get(picture.path());
			yield image == null || image.form() == null ? Outline.rectangle(box) : image.form().within(box);
		}
		case NodeStyle style -> ShapeOutline.of(style.figure()).outline(box);
		case ContainerStyle style -> FigurePainter.outline(style.figure(), box);
		case null, default -> Outline.rectangle(box);
		};
	}
}
