// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.node;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.image.ImageSource;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.style.ContainerFigure;
import org.relationalimages.viewpoint.style.ContainerStyle;

/**
 * Where a container's title and rows may be: everywhere, unless its figure is slanted or a drawing with an innermost
 * shape.
 *
 * @param slant the width that a slanted figure loses on each side, in pixels
 * @param part  the part of the container's box, in a square of side 1; it begins at the top
 * @param least the size below which a drawing loses its form; 0, 0 for others
 */
public record ContainerRoom(double slant, PreciseRect part, Size least) {

	/** A drawing is widened that much before its title is wrapped. */
	private static final double WIDENED = 1.35;
	private static final ContainerRoom WHOLE = new ContainerRoom(0, new PreciseRect(0, 0, 1, 1), new Size(0, 0));

	static ContainerRoom of(AbstractDNode container, Images images) {
		return !(container.style() instanceof ContainerStyle style) ? WHOLE : switch (style.figure()) {
		case ContainerFigure.Flat flat -> WHOLE;
		case ContainerFigure.Shape shape -> new ContainerRoom(ShapeOutline.SLANT, WHOLE.part, WHOLE.least);
		case ContainerFigure.WorkspaceImage picture -> of(images.get(picture.path()));
		};
	}

	private static ContainerRoom of(ImageSource picture) {
		if (picture == null || picture.shape() == null || picture.room() == null)
			return WHOLE;
		PreciseRect box = picture.room().box();
		return new ContainerRoom(0, new PreciseRect(box.x(), 0, box.width(), box.bottom()), new Size(picture.width(), picture.height()));
	}

	/** The room in a container's box. */
	public PreciseRect within(PreciseRect box) {
		return new PreciseRect(box.x() + part.x() * box.width() + slant, box.y(), Math.max(0, part.width() * box.width() - 2 * slant),
				part.height() * box.height());
	}

	/** The width of a container with room for the given width. */
	public double width(double inner) {
		return Math.max(least.width(), Math.ceil((inner + 2 * slant) / part.width()));
	}

	/** The height of a container with room for the given height. */
	public double height(double inner) {
		return Math.max(least.height(), Math.ceil(inner / part.height()));
	}

	/** The width at which the text of a title is wrapped: the usual one, or what a drawing has beside icon and padding. */
	double textWidth(double usual, double beside) {
		return least.width() > 0 ? WIDENED * least.width() * part.width() - beside : usual;
	}
}
