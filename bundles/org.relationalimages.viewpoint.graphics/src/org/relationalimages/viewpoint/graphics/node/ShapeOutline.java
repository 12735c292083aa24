// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.node;

import org.relationalimages.viewpoint.graphics.geometry.Outline;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.style.ContainerFigure;
import org.relationalimages.viewpoint.style.NodeFigure;

/** The outline of a figure: where edges end, what a click hits, and how much text fits inside. */
public enum ShapeOutline {
	RECTANGLE, ELLIPSE, LOZENGE, TRIANGLE, NOTE, PARALLELOGRAM;

	/** Padding left and right of a label inside a figure, in pixels. */
	static final double PAD_X = 10;
	/** Padding above and below a label inside a figure, in pixels. */
	static final double PAD_Y = 6;
	/** The side of a note's folded corner, in pixels. */
	static final double FOLD = 11;
	/** How much narrower a parallelogram is above and below than its box, in pixels. */
	static final double SLANT = 14;

	/** The outline of a node's figure. */
	public static ShapeOutline of(NodeFigure figure) {
		return switch (figure) {
		case NodeFigure.Ellipse e -> ELLIPSE;
		case NodeFigure.Lozenge l -> LOZENGE;
		case NodeFigure.Dot d -> ELLIPSE;
		case NodeFigure.Note n -> NOTE;
		case NodeFigure.BundledImage image -> switch (image.shape()) {
		case "triangle" -> TRIANGLE;
		case "dot", "ring" -> ELLIPSE;
		default -> RECTANGLE;
		};
		case NodeFigure.Square s -> RECTANGLE;
		case NodeFigure.WorkspaceImage w -> RECTANGLE;
		case NodeFigure.Gauge g -> RECTANGLE;
		};
	}

	/** The outline of a container's figure; rounded corners are ignored. */
	public static ShapeOutline of(ContainerFigure figure) {
		return figure instanceof ContainerFigure.Shape ? PARALLELOGRAM : RECTANGLE;
	}

	/** The outline scaled to a box. */
	public Outline outline(PreciseRect b) {
		double fold = Math.min(FOLD, Math.min(b.width(), b.height()) / 2);
		double slant = Math.min(SLANT, b.width() / 4);
		return switch (this) {
		case RECTANGLE -> Outline.rectangle(b);
		case ELLIPSE -> Outline.ellipse(b);
		case LOZENGE -> Outline.polygon(b.center().x(), b.y(), b.right(), b.center().y(), b.center().x(), b.bottom(),
				b.x(), b.center().y());
		case TRIANGLE -> Outline.polygon(b.center().x(), b.y(), b.right(), b.bottom(), b.x(), b.bottom());
		case NOTE -> Outline.polygon(b.x(), b.y(), b.right() - fold, b.y(), b.right(), b.y() + fold, b.right(),
				b.bottom(), b.x(), b.bottom());
		case PARALLELOGRAM -> Outline.polygon(b.x() + slant, b.y(), b.right(), b.y(), b.right() - slant, b.bottom(),
				b.x(), b.bottom());
		};
	}

	/**
	 * The maximum width of a block of text of the given height inside the outline, without padding.
	 *
	 * @return negative or 0 when no such block fits
	 */
	double innerWidth(double width, double height, double textHeight) {
		double h = textHeight + PAD_Y;
		if (h > height)
			return 0;
		return switch (this) {
		case RECTANGLE, NOTE -> textHeight + 2 * PAD_Y > height + 0.5 ? 0 : width - 2 * PAD_X;
		case ELLIPSE -> width * Math.sqrt(Math.max(0, 1 - h * h / (height * height))) - PAD_X;
		case LOZENGE -> width * (1 - h / height) - PAD_X / 2;
		case TRIANGLE -> width * (height - h) / height - PAD_X;
		case PARALLELOGRAM -> textHeight + 2 * PAD_Y > height ? 0 : width - 2 * PAD_X - 2 * SLANT;
		};
	}

	/** The top of a block of text of the given height inside the outline. */
	double textTop(PreciseRect box, double textHeight) {
		return this == TRIANGLE ? box.bottom() - textHeight - PAD_Y : box.center().y() - textHeight / 2;
	}
}
