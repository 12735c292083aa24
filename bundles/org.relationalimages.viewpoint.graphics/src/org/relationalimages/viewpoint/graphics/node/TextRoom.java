// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.node;

import java.util.List;

import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.graphics.geometry.Outline;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Segment;
import org.relationalimages.viewpoint.graphics.image.ImageSource;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.style.NodeFigure;
import org.relationalimages.viewpoint.style.NodeStyle;

/**
 * Where the label of a node may be: in its figure, or inside the innermost shape of a picture.
 *
 * @param form the outline that encloses the label
 * @param part the part of the node's box that has this outline, in a square of side 1
 */
record TextRoom(ShapeOutline form, PreciseRect part) {

	private static final PreciseRect WHOLE = new PreciseRect(0, 0, 1, 1);
	/** Where the shapes of a drawing can't be read, its corners are kept free. */
	private static final TextRoom UNREAD = new TextRoom(ShapeOutline.ELLIPSE, WHOLE.inset(0.09, 0.09));

	static TextRoom of(DNode node, Images images) {
		if (!(node.style() instanceof NodeStyle style))
			return new TextRoom(ShapeOutline.RECTANGLE, WHOLE);
		if (!(style.figure() instanceof NodeFigure.WorkspaceImage picture))
			return new TextRoom(ShapeOutline.of(style.figure()), WHOLE);
		ImageSource image = images.get(picture.path());
		if (image == null || image.kind() != ImageSource.Kind.SVG)
			return new TextRoom(ShapeOutline.RECTANGLE, WHOLE);
		return image.room() == null ? UNREAD : new TextRoom(formOf(image.room()), image.room().box());
	}

	private static ShapeOutline formOf(Outline outline) {
		if (outline.segments().stream().anyMatch(Segment.Curve.class::isInstance))
			return ShapeOutline.ELLIPSE;
		List<PrecisePoint> corners = outline.flattened().getFirst();
		PreciseRect box = outline.box();
		boolean lozenge = corners.stream().allMatch(corner -> Math.abs(corner.x() - box.center().x()) < 0.02
				|| Math.abs(corner.y() - box.center().y()) < 0.02);
		return lozenge ? ShapeOutline.LOZENGE : corners.size() <= 4 && isTriangle(corners) ? ShapeOutline.TRIANGLE : ShapeOutline.RECTANGLE;
	}

	private static boolean isTriangle(List<PrecisePoint> corners) {
		return corners.stream().distinct().count() == 3;
	}

	PreciseRect within(PreciseRect box) {
		return new PreciseRect(box.x() + part.x() * box.width(), box.y() + part.y() * box.height(), part.width() * box.width(),
				part.height() * box.height());
	}
}
