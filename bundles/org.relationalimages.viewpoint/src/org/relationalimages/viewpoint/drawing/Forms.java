// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.drawing;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.style.ContainerStyle;
import org.relationalimages.viewpoint.style.NodeFigure;
import org.relationalimages.viewpoint.style.NodeStyle;

/** Where a node's figure really lies and what it encloses; a collapsed node is a small dot in the middle of its place. */
final class Forms {

	/** Side of a collapsed element, in pixels. */
	static final double COLLAPSED = 10;

	private final Images images;

	Forms(Images images) {
		this.images = images;
	}

	/** The absolute box of the figure; null before the first layout. */
	Box box(AbstractDNode node) {
		Bounds bounds = node.absoluteBounds();
		if (bounds == null)
			return null;
		Box box = Box.of(bounds);
		if (!isSmall(node))
			return box;
		Position c = box.center();
		return new Box(c.x() - COLLAPSED / 2, c.y() - COLLAPSED / 2, COLLAPSED, COLLAPSED);
	}

	static boolean isSmall(AbstractDNode node) {
		return node.isCollapsed() || node.isIndirectlyCollapsed();
	}

	/** The figure's outline in its box. */
	Outline outline(AbstractDNode node, Box box) {
		return switch (node.style()) {
		case NodeStyle style when style.figure() instanceof NodeFigure.WorkspaceImage picture -> {
			ImageSource image = images.get(picture.path());
			yield image == null || image.form() == null ? Outline.rectangle(box) : image.form().within(box);
		}
		case NodeStyle style -> Silhouette.of(style.figure()).outline(box);
		case ContainerStyle style -> Figures.outline(style.figure(), box);
		case null, default -> Outline.rectangle(box);
		};
	}
}
