// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.node;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.image.ImageSource;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.scene.PlacedLabel;
import org.relationalimages.viewpoint.graphics.text.TextBlock;
import org.relationalimages.viewpoint.graphics.text.TextFont;
import org.relationalimages.viewpoint.graphics.text.TextRuler;
import org.relationalimages.viewpoint.style.EdgeStyle;
import org.relationalimages.viewpoint.style.LabelStyle;
import org.relationalimages.viewpoint.style.NodeFigure;
import org.relationalimages.viewpoint.style.NodeStyle;

/** Computes the sizes that elements need so that nothing is clipped. All sizes are in pixels. */
public final class Measure {

	/** The length of one unit of a specification's sizes. */
	public static final int UNIT = 10;
	/** The maximum length of a side in units: a hundred thousand pixels. */
	private static final int MOST_UNITS = 10_000;
	/** The minimum side of a node with automatic size. */
	public static final int SMALLEST = 30;
	/** A node is much too large when it needs less than this part of its area. */
	private static final double SPARE = 0.7;
	/** Pictures and regular figures are not enlarged further for a label inside them. */
	private static final double MOST_ENLARGED = 6;
	/** Labels of edges are wrapped beyond this width. */
	public static final double EDGE_LABEL_WIDTH = 170;
	/** Rows of a list are wrapped beyond this width. */
	static final double ROW_WIDTH = 320;
	/** A title is wrapped beyond this width unless the container is wider anyway. */
	static final double TITLE_WIDTH = 230;

	private final Images images;
	private final LabelBoxes labelBoxes;

	/** Measures elements with the given pictures. */
	public Measure(Images images) {
		this.images = images;
		this.labelBoxes = new LabelBoxes(images);
	}

	/** The size of a node: the specified one, enlarged until a label inside fits; an automatic size fits the label. */
	public Size node(DNode node) {
		int w = node.width() == null ? -1 : node.width();
		int h = node.height() == null ? -1 : node.height();
		ImageSource image = node.style() instanceof NodeStyle style
				&& style.figure() instanceof NodeFigure.WorkspaceImage picture ? images.get(picture.path()) : null;
		if (image != null && (w < 0 || h < 0))
			return imageSize(image, w, h);
		double width = w > 0 ? pixels(w) : SMALLEST;
		double height = image != null ? imageSize(image, w, h).height() : h > 0 ? pixels(h) : SMALLEST;
		LabelStyle style = LabelBoxes.styleOf(node);
		if (style == null || !LabelBoxes.isInside(node))
			return new Size(width, height);
		InnerText text = innerText(node, style);
		if (image != null || w > 0 && w == h && isRegular(node))
			return enlarged(TextRoom.of(node, images), text, width, height);
		return w > 0 ? text.grown(width, height) : text.comfortable(width, height);
	}

	private InnerText innerText(DNode node, LabelStyle style) {
		return new InnerText(TextRoom.of(node, images).form(), node.label(), TextFont.of(style), labelBoxes.reserve(node, style));
	}

	/** Whether a figure with equal sides is a circle, a square or a lozenge, and is to stay one. */
	private static boolean isRegular(DNode node) {
		return node.style() instanceof NodeStyle style && (style.figure() instanceof NodeFigure.Ellipse
				|| style.figure() instanceof NodeFigure.Square || style.figure() instanceof NodeFigure.Lozenge);
	}

	/** The size of a picture or a regular figure with a label inside: enlarged in proportion until the label fits. */
	private static Size enlarged(TextRoom room, InnerText text, double width, double height) {
		for (double scale = 1; scale <= MOST_ENLARGED; scale += 0.05) {
			PreciseRect inner = room.within(new PreciseRect(0, 0, width * scale, height * scale));
			if (text.fits(inner.width(), inner.height()))
				return new Size(Math.ceil(width * scale), Math.ceil(height * scale));
		}
		return new Size(width * MOST_ENLARGED, height * MOST_ENLARGED);
	}

	/**
	 * Whether a node's own label is inside it and fits into the given size, which is neither smaller than the specified
	 * one nor much too large.
	 */
	public boolean fits(DNode node, Size size) {
		LabelStyle style = LabelBoxes.styleOf(node);
		Size wanted = node(node);
		boolean explicit = node.width() != null && node.width() > 0;
		if (style == null || !LabelBoxes.isInside(node) || explicit && size.width() < pixels(node.width())
				|| node.height() != null && size.height() < pixels(node.height())
				|| wanted.width() * wanted.height() < SPARE * size.width() * size.height())
			return false;
		PreciseRect inner = TextRoom.of(node, images).within(new PreciseRect(0, 0, size.width(), size.height()));
		return innerText(node, style).fits(inner.width(), inner.height());
	}

	/** A side in pixels, given in units of the specification. */
	public static int pixels(int units) {
		return Math.min(units, MOST_UNITS) * UNIT;
	}

	private static Size imageSize(ImageSource image, int w, int h) {
		double ratio = (double) image.width() / image.height();
		if (w > 0)
			return new Size(pixels(w), Math.max(1, pixels(w) / ratio));
		if (h > 0)
			return new Size(Math.max(1, pixels(h) * ratio), pixels(h));
		return new Size(image.width(), image.height());
	}

	/** The height of a container's or list's title at the top for that width of the container; 0 without a title. */
	public double titleHeight(AbstractDNode container, double width) {
		PlacedLabel label = labelBoxes.place(container, new PreciseRect(0, 0, width, 0));
		return label == null ? 0 : label.box().height() + 2 * LabelBoxes.TITLE_PAD_Y;
	}

	/** The smallest suitable width of a container's or list's title. */
	public double titleWidth(AbstractDNode container) {
		LabelStyle style = LabelBoxes.styleOf(container);
		if (style == null)
			return 0;
		double lead = PlacedLabel.lead(labelBoxes.icon(style));
		double beside = lead + 2 * labelBoxes.titlePad(container);
		ContainerRoom room = room(container);
		TextBlock block = TextRuler.balance(LabelBoxes.titleOf(container), TextFont.of(style), room.textWidth(TITLE_WIDTH - lead, beside));
		return room.width(Math.ceil(block.width() + beside));
	}

	/** Where a container's title and rows may be. */
	public ContainerRoom room(AbstractDNode container) {
		return ContainerRoom.of(container, images);
	}

	/** The preferred width of a row. */
	public double rowWidth(DNodeListElement row) {
		LabelStyle style = LabelBoxes.styleOf(row);
		if (style == null)
			return SMALLEST;
		double lead = PlacedLabel.lead(labelBoxes.icon(style));
		TextBlock block = TextRuler.balance(row.label(), TextFont.of(style), ROW_WIDTH - lead);
		return Math.ceil(block.width() + lead + LabelBoxes.TITLE_PAD_X + labelBoxes.titlePad(row));
	}

	/** The height that a row needs for a width. */
	public double rowHeight(DNodeListElement row, double width) {
		PlacedLabel label = labelBoxes.place(row, new PreciseRect(0, 0, width, 0));
		return label == null ? TextFont.DEFAULT_SIZE * 2 : label.box().height() + 2 * LabelBoxes.ROW_PAD_Y;
	}

	/** The size of an edge's label in the middle of its line; null when it has none. */
	public Size edgeLabel(DEdge edge, EdgeStyle style) {
		if (style.centerLabel() == null || edge.label().isBlank())
			return null;
		TextBlock block = TextRuler.balance(edge.label(), TextFont.of(style.centerLabel()), EDGE_LABEL_WIDTH);
		ImageSource icon = labelBoxes.icon(style.centerLabel());
		return new Size(block.width() + PlacedLabel.lead(icon), PlacedLabel.height(block, icon));
	}

	/** The size of a label outside a node; null when it has none there. */
	public Size outerLabel(DNode node, Size size) {
		if (LabelBoxes.isInside(node))
			return null;
		PlacedLabel label = labelBoxes.place(node, new PreciseRect(0, 0, size.width(), size.height()));
		return label == null ? null : new Size(label.box().width(), label.box().height());
	}

	/** The bounds of everything painted for a node in the given box: the box itself and a label outside it. */
	public PreciseRect withLabel(AbstractDNode node, PreciseRect box) {
		PlacedLabel label = node instanceof DNode && !LabelBoxes.isInside(node) ? labelBoxes.place(node, box) : null;
		return label == null ? box : box.union(label.box());
	}
}
