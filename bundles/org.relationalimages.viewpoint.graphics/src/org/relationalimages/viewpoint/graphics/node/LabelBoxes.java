// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.node;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Side;
import org.relationalimages.viewpoint.graphics.image.ImageSource;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.scene.PlacedLabel;
import org.relationalimages.viewpoint.graphics.text.TextBlock;
import org.relationalimages.viewpoint.graphics.text.TextFont;
import org.relationalimages.viewpoint.graphics.text.TextRuler;
import org.relationalimages.viewpoint.style.ContainerLayout;
import org.relationalimages.viewpoint.style.ContainerStyle;
import org.relationalimages.viewpoint.style.LabelAlignment;
import org.relationalimages.viewpoint.style.LabelPosition;
import org.relationalimages.viewpoint.style.LabelStyle;
import org.relationalimages.viewpoint.style.NodeFigure;
import org.relationalimages.viewpoint.style.NodeStyle;

/** The positions of the labels of nodes, containers and rows, for drawing and for layout. */
public final class LabelBoxes {

	/** The title of a container; one that is folded says how much is in it. */
	static String titleOf(AbstractDNode container) {
		return container.foldedCount() == 0 ? container.label() : container.label() + " (" + container.foldedCount() + " folded)";
	}

	/** Padding left and right of a container's title and its rows, in pixels. */
	static final double TITLE_PAD_X = 10;
	/** Padding above and below a container's title, in pixels. */
	public static final double TITLE_PAD_Y = 5;
	/** Padding above and below a row's text, in pixels. */
	static final double ROW_PAD_Y = 3;
	/** Distance of a label outside a node from the node, in pixels. */
	static final double OUTER_GAP = 4;
	/** Width at which a label outside a node is wrapped, in pixels, unless the node is wider. */
	static final double OUTER_WIDTH = 130;

	private final Images images;
	private final DecorationPainter decorationPainter;

	public LabelBoxes(Images images) {
		this.images = images;
		this.decorationPainter = new DecorationPainter(images);
	}

	/** Padding left and right of a container's title: more where decorations are at its right edge. */
	double titlePad(AbstractDNode node) {
		return Math.max(TITLE_PAD_X, decorationPainter.atRight(node.decorations()));
	}

	/** The width to reserve before the text inside a node, for its icon and for decorations at its right edge. */
	double reserve(DNode node, LabelStyle style) {
		double lead = PlacedLabel.lead(icon(style));
		double signs = decorationPainter.atRight(node.decorations());
		double beside = signs == 0 || !(node.style() instanceof NodeStyle s) ? 0 : switch (s.figure()) {
		case NodeFigure.Square square -> signs - ShapeOutline.PAD_X;
		case NodeFigure.Note note -> signs - ShapeOutline.PAD_X;
		case NodeFigure.Ellipse ellipse -> signs + NodeShapes.ELLIPSE_END - ShapeOutline.PAD_X;
		default -> 0;
		};
		return lead + 2 * Math.max(0, beside);
	}

	/** The style of the element's label; null when it shows none. */
	static LabelStyle styleOf(DDiagramElement element) {
		if (element.label().isBlank() || element.isCollapsed() || element.isIndirectlyCollapsed())
			return null;
		return switch (element.style()) {
		case NodeStyle node -> node.hideLabelByDefault() ? null : node.label();
		case ContainerStyle container -> container.hideLabelByDefault() ? null : container.label();
		case null, default -> null;
		};
	}

	static LabelAlignment alignmentOf(DDiagramElement element) {
		LabelAlignment alignment = switch (element.style()) {
		case NodeStyle node -> node.alignment();
		case ContainerStyle container -> container.alignment();
		case null, default -> null;
		};
		return alignment == null ? LabelAlignment.CENTER : alignment;
	}

	public static boolean isInside(AbstractDNode node) {
		return !(node instanceof DNode one) || one.labelPosition() == LabelPosition.NODE;
	}

	/**
	 * Whether edges may cross the label, so that it is drawn above them: true for labels outside nodes and titles of
	 * regions in a stack.
	 */
	public static boolean floats(AbstractDNode node) {
		return !isInside(node) || node instanceof DNodeContainer && node.parent() instanceof DNodeContainer holder
				&& holder.layout() != ContainerLayout.FREE_FORM;
	}

	ImageSource icon(LabelStyle style) {
		return style.showIcon() ? images.get(style.iconPath()) : null;
	}

	/** The label of an element in the given box; null when it has none. */
	public PlacedLabel place(AbstractDNode node, PreciseRect box) {
		LabelStyle style = styleOf(node);
		if (style == null)
			return null;
		if (node instanceof DContainer)
			return title(node, style, box);
		if (!(node instanceof DNode one))
			return row(node, style, box);
		return isInside(node) ? inside(one, style, box) : outside(one, style, box);
	}

	private PlacedLabel title(AbstractDNode node, LabelStyle style, PreciseRect whole) {
		PreciseRect box = ContainerRoom.of(node, images).within(whole);
		ImageSource icon = icon(style);
		double room = roomBeside(titlePad(node) - TITLE_PAD_X, 2, box, style, titleOf(node));
		TextBlock block = TextRuler.balance(titleOf(node), TextFont.of(style), Math.max(20, room - PlacedLabel.lead(icon)));
		double height = PlacedLabel.height(block, icon);
		boolean alone = node instanceof DNodeList list && !hasRows(list);
		double top = alone ? Math.max(TITLE_PAD_Y, (box.height() - height) / 2) : TITLE_PAD_Y;
		return new PlacedLabel(block, new PreciseRect(box.x() + (box.width() - room) / 2, box.y() + top, room, height), style,
				alignmentOf(node), icon);
	}

	/**
	 * The width for a title or row beside decorations; without regard to them where the box would be too low then, since
	 * what is laid out already keeps its size when it is decorated. A box without height is being measured.
	 *
	 * @param decorated the width that decorations take
	 * @param sides     the number of sides that keep that distance
	 */
	private double roomBeside(double decorated, int sides, PreciseRect box, LabelStyle style, String text) {
		double room = box.width() - 2 * TITLE_PAD_X;
		double narrow = room - sides * decorated;
		double lead = PlacedLabel.lead(icon(style));
		if (decorated == 0 || box.height() <= 0)
			return decorated == 0 ? room : narrow;
		TextBlock block = TextRuler.wrap(text, TextFont.of(style), Math.max(20, narrow - lead));
		return block.height() + 2 * ROW_PAD_Y > box.height() + 1 ? room : narrow;
	}

	public static boolean hasRows(DNodeList list) {
		for (DDiagramElement row : list.children())
			if (row.isVisible())
				return true;
		return false;
	}

	private PlacedLabel row(AbstractDNode node, LabelStyle style, PreciseRect box) {
		ImageSource icon = icon(style);
		double room = roomBeside(titlePad(node) - TITLE_PAD_X, 1, box, style, node.label());
		TextBlock block = TextRuler.wrap(node.label(), TextFont.of(style), Math.max(20, room - PlacedLabel.lead(icon)));
		return new PlacedLabel(block, new PreciseRect(box.x() + TITLE_PAD_X, box.y() + ROW_PAD_Y, room,
				PlacedLabel.height(block, icon)), style, LabelAlignment.LEFT, icon);
	}

	private PlacedLabel inside(DNode node, LabelStyle style, PreciseRect box) {
		ImageSource icon = icon(style);
		TextRoom room = TextRoom.of(node, images);
		ShapeOutline form = room.form();
		PreciseRect inner = room.within(box);
		double lead = PlacedLabel.lead(icon);
		InnerText beside = new InnerText(form, node.label(), TextFont.of(style), reserve(node, style));
		InnerText text = beside.fits(inner.width(), inner.height()) ? beside : new InnerText(form, node.label(), TextFont.of(style), lead);
		TextBlock block = text.fit(inner.width(), inner.height());
		double height = PlacedLabel.height(block, icon);
		LabelAlignment alignment = alignmentOf(node);
		double width = alignment == LabelAlignment.CENTER ? block.width() + lead
				: Math.max(block.width() + lead, form.innerWidth(inner.width(), inner.height(), block.height()));
		return new PlacedLabel(block, new PreciseRect(inner.center().x() - width / 2, form.textTop(inner, height), width, height),
				style, alignment, icon);
	}

	private PlacedLabel outside(DNode node, LabelStyle style, PreciseRect box) {
		ImageSource icon = icon(style);
		double lead = PlacedLabel.lead(icon);
		TextBlock block = TextRuler.wrap(node.label(), TextFont.of(style), Math.max(OUTER_WIDTH, box.width()));
		double width = block.width() + lead;
		double height = PlacedLabel.height(block, icon);
		Side side = Side.of(node);
		PreciseRect place = switch (side) {
		case SOUTH -> new PreciseRect(box.center().x() - width / 2, box.bottom() + OUTER_GAP / 2, width, height);
		case NORTH -> new PreciseRect(box.center().x() - width / 2, box.y() - height - OUTER_GAP / 2, width, height);
		case EAST -> new PreciseRect(box.right() + OUTER_GAP, box.center().y() - height / 2, width, height);
		case WEST -> new PreciseRect(box.x() - width - OUTER_GAP, box.center().y() - height / 2, width, height);
		};
		LabelAlignment alignment = switch (side) {
		case EAST -> LabelAlignment.LEFT;
		case WEST -> LabelAlignment.RIGHT;
		default -> LabelAlignment.CENTER;
		};
		return new PlacedLabel(block, place, style, alignment, icon);
	}
}
