// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.node;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.geometry.Outline;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.image.ImageSource;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.style.ContainerFigure;
import org.relationalimages.viewpoint.style.ContainerStyle;
import org.relationalimages.viewpoint.style.NodeFigure;
import org.relationalimages.viewpoint.style.NodeStyle;

/** The box and outline of a node's figure; a collapsed node is a small dot in the middle of its bounds. */
public final class NodeShapes {

	/** What a sign keeps off a round or slanting line, in pixels. */
	private static final double LINE = 2;
	/** Side of a collapsed element, in pixels. */
	static final double COLLAPSED = 10;

	/** The distance of signs from the left and right end of an ellipse, in pixels. */
	static final double ELLIPSE_END = 4;

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
		case NodeStyle style when style.figure() instanceof NodeFigure.WorkspaceImage picture -> picture(picture.path(), box);
		case ContainerStyle style when style.figure() instanceof ContainerFigure.WorkspaceImage picture -> picture(picture.path(), box);
		case NodeStyle style -> ShapeOutline.of(style.figure()).outline(box);
		case ContainerStyle style -> FigurePainter.outline(style.figure(), box);
		case null, default -> Outline.rectangle(box);
		};
	}

	/** The box whose corners and edges signs of a node keep to, so that none lies on the line around it. */
	public PreciseRect signRoom(AbstractDNode node, PreciseRect box) {
		return switch (node.style()) {
		case NodeStyle style when style.figure() instanceof NodeFigure.Ellipse && LabelBoxes.isInside(node) ->
			new PreciseRect(box.x() + ELLIPSE_END, box.center().y(), box.width() - 2 * ELLIPSE_END, 0);
		case ContainerStyle style when style.figure() instanceof ContainerFigure.Shape ->
			box.inset(ShapeOutline.SLANT / 2 + LINE, 0);
		case ContainerStyle style when style.figure() instanceof ContainerFigure.Flat flat && flat.arcWidth() > 0 -> {
			double radius = Math.min(flat.arcHeight(), box.height()) / 2;
			double corner = Math.max(0, radius * (1 - Math.sqrt(0.5)) + LINE - DecorationPainter.INSET);
			yield box.inset(corner, corner);
		}
		case null, default -> box;
		};
	}

	private Outline picture(String path, PreciseRect box) {
		ImageSource image = images.get(path);
		return image == null || image.form() == null ? Outline.rectangle(box) : image.form().within(box);
	}
}
