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

/** How large elements want to be so that nothing of them is clipped. All sizes in pixels. */
public final class Measure {

	/** Side of one unit of a specification's sizes. */
	public static final int UNIT = 10;
	/** Sides of more units are cut off: a hundred thousand pixels. */
	private static final int MOST_UNITS = 10_000;
	/** The smallest side of a node that finds its own size. */
	public static final int SMALLEST = 30;
	/** A node that needs less of its area than this is much too large. */
	private static final double SPARE = 0.7;
	/** Labels of edges are wrapped beyond this width. */
	public static final double EDGE_LABEL_WIDTH = 170;
	/** Rows of a list are wrapped beyond this width. */
	static final double ROW_WIDTH = 320;
	/** A title is wrapped beyond this width unless the container is wider anyway. */
	static final double TITLE_WIDTH = 230;

	private final Images images;
	private final LabelBoxes labelBoxes;

	/** Measures with the given pictures. */
	public Measure(Images images) {
		this.images = images;
		this.labelBoxes = new LabelBoxes(images);
	}

	/** A node's own size: what the specification says, enlarged until a label inside fits; automatic sizes fit the label. */
	public Size node(DNode node) {
		int w = node.width() == null ? -1 : node.width();
		int h = node.height() == null ? -1 : node.height();
		ImageSource image = node.style() instanceof NodeStyle style
				&& style.figure() instanceof NodeFigure.WorkspaceImage picture ? images.get(picture.path()) : null;
		if (image != null && (w < 0 || h < 0))
			return imageSize(image, w, h);
		double width = w > 0 ? pixels(w) : SMALLEST;
		double height = h > 0 ? pixels(h) : SMALLEST;
		LabelStyle style = LabelBoxes.styleOf(node);
		if (style == null || !LabelBoxes.isInside(node) || image != null)
			return new Size(width, height);
		ShapeOutline form = node.style() instanceof NodeStyle s ? ShapeOutline.of(s.figure()) : ShapeOutline.RECTANGLE;
		InnerText text = new InnerText(form, node.label(), TextFont.of(style), PlacedLabel.lead(labelBoxes.icon(style)));
		return w > 0 ? text.grown(width, height) : text.comfortable(width, height);
	}

	/** Whether a node's own label lies inside it and fits into the given size, which is neither less than the specification's nor much too large. */
	public boolean fits(DNode node, Size size) {
		LabelStyle style = LabelBoxes.styleOf(node);
		Size wanted = node(node);
		boolean explicit = node.width() != null && node.width() > 0;
		if (style == null || !LabelBoxes.isInside(node) || explicit && size.width() < pixels(node.width())
				|| node.height() != null && size.height() < pixels(node.height())
				|| wanted.width() * wanted.height() < SPARE * size.width() * size.height())
			return false;
		ShapeOutline form = node.style() instanceof NodeStyle s ? ShapeOutline.of(s.figure()) : ShapeOutline.RECTANGLE;
		return new InnerText(form, node.label(), TextFont.of(style), PlacedLabel.lead(labelBoxes.icon(style))).fits(size.width(), size.height());
	}

	/** A side that a specification gives in its units. */
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

	/** The room a container's or list's title takes at the top when the container is so wide; 0 without a title. */
	public double titleHeight(AbstractDNode container, double width) {
		PlacedLabel label = labelBoxes.place(container, new PreciseRect(0, 0, width, 0));
		return label == null ? 0 : label.box().height() + 2 * LabelBoxes.TITLE_PAD_Y;
	}

	/** The narrowest width at which a container's or list's title looks well. */
	public double titleWidth(AbstractDNode container) {
		LabelStyle style = LabelBoxes.styleOf(container);
		if (style == null)
			return 0;
		double lead = PlacedLabel.lead(labelBoxes.icon(style));
		TextBlock block = TextRuler.balance(container.label(), TextFont.of(style), TITLE_WIDTH - lead);
		return Math.ceil(block.width() + lead + 2 * LabelBoxes.TITLE_PAD_X);
	}

	/** The width a row wants. */
	public double rowWidth(DNodeListElement row) {
		LabelStyle style = LabelBoxes.styleOf(row);
		if (style == null)
			return SMALLEST;
		double lead = PlacedLabel.lead(labelBoxes.icon(style));
		TextBlock block = TextRuler.balance(row.label(), TextFont.of(style), ROW_WIDTH - lead);
		return Math.ceil(block.width() + lead + 2 * LabelBoxes.TITLE_PAD_X);
	}

	/** The height a row needs at a width. */
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

	/** The size of a label that stands outside a node; null when it has none there. */
	public Size outerLabel(DNode node, Size size) {
		if (LabelBoxes.isInside(node))
			return null;
		PlacedLabel label = labelBoxes.place(node, new PreciseRect(0, 0, size.width(), size.height()));
		return label == null ? null : new Size(label.box().width(), label.box().height());
	}

	/** All ink of a node in the given box: the box itself and a label outside it. */
	public PreciseRect withLabel(AbstractDNode node, PreciseRect box) {
		PlacedLabel label = node instanceof DNode && !LabelBoxes.isInside(node) ? labelBoxes.place(node, box) : null;
		return label == null ? box : box.union(label.box());
	}
}
