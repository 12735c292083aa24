// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.style;

import java.util.List;

/**
 * What a user has changed of one element's style by hand. A refresh keeps it, as Sirius keeps a style's custom features.
 *
 * @param color   the fill of a node or container, the line of an edge; null as the specification says
 * @param letters the formats of the label; null as the specification says
 * @param line    the width of the border or line in pixels; null as the specification says
 */
public record OwnFormat(Rgb color, List<LabelFormat> letters, Integer line) {

	/** Everything is as the specification says. */
	public static final OwnFormat NONE = new OwnFormat(null, null, null);
	/** The widest line, in pixels. */
	public static final int WIDEST = 12;

	/** Keeps its own copy of the formats, in the usual order, and a width that can be drawn. */
	public OwnFormat {
		letters = letters == null ? null : letters.stream().distinct().sorted().toList();
		line = line == null ? null : Integer.valueOf(Math.clamp(line, 0, WIDEST));
	}

	/** Whether nothing is changed. */
	public boolean isNone() {
		return equals(NONE);
	}

	/** The same with another colour; null for that of the specification. */
	public OwnFormat withColor(Rgb other) {
		return new OwnFormat(other, letters, line);
	}

	/** The same with other formats of the label; null for those of the specification. */
	public OwnFormat withLetters(List<LabelFormat> other) {
		return new OwnFormat(color, other, line);
	}

	/** The same with another width of the line; null for that of the specification. */
	public OwnFormat withLine(Integer other) {
		return new OwnFormat(color, letters, other);
	}

	/** The specification's style with what is changed of it; features that the style lacks are left out. */
	public Style on(Style specified) {
		if (isNone())
			return specified;
		return switch (specified) {
		case NodeStyle node -> new NodeStyle(figure(node.figure()), label(node.label()), node.alignment(), node.hideLabelByDefault(),
				border(node.border()), node.labelPosition());
		case ContainerStyle container -> new ContainerStyle(figure(container.figure()), label(container.label()), container.alignment(),
				container.hideLabelByDefault(), border(container.border()));
		case EdgeStyle edge -> new EdgeStyle(edge.bracket(), edge.line(), edge.sourceArrow(), edge.targetArrow(), edge.folding(),
				line == null ? edge.size() : line, edge.routing(), edge.centering(), color == null ? edge.color() : color,
				edge.beginLabel(), label(edge.centerLabel()), edge.endLabel());
		};
	}

	private NodeFigure figure(NodeFigure figure) {
		if (color == null)
			return figure;
		return switch (figure) {
		case NodeFigure.Square square -> new NodeFigure.Square(square.width(), square.height(), color);
		case NodeFigure.Ellipse ellipse -> new NodeFigure.Ellipse(ellipse.horizontalDiameter(), ellipse.verticalDiameter(), color);
		case NodeFigure.Lozenge lozenge -> new NodeFigure.Lozenge(lozenge.width(), lozenge.height(), color);
		case NodeFigure.Dot dot -> new NodeFigure.Dot(dot.strokeSizeExpression(), color);
		case NodeFigure.Note note -> new NodeFigure.Note(color);
		case NodeFigure.BundledImage image -> new NodeFigure.BundledImage(image.shape(), color);
		case NodeFigure.WorkspaceImage image -> image;
		case NodeFigure.Gauge gauge -> gauge;
		};
	}

	private ContainerFigure figure(ContainerFigure figure) {
		if (color == null)
			return figure;
		return switch (figure) {
		case ContainerFigure.Flat flat -> new ContainerFigure.Flat(flat.backgroundStyle(), color, color, flat.arcWidth(), flat.arcHeight());
		case ContainerFigure.Shape shape -> new ContainerFigure.Shape(shape.shape(), color);
		case ContainerFigure.WorkspaceImage image -> image;
		};
	}

	private LabelStyle label(LabelStyle label) {
		return label == null || letters == null ? label : new LabelStyle(label.size(), letters, label.showIcon(), label.iconPath(), label.color());
	}

	private Border border(Border border) {
		return border == null || line == null ? border : new Border(line, border.sizeExpression(), border.color(), border.line());
	}

	/** Whether the colour of such a style can be changed: pictures and gauges have their own colours. */
	public static boolean canColor(Style style) {
		return switch (style) {
		case NodeStyle node -> !(node.figure() instanceof NodeFigure.WorkspaceImage || node.figure() instanceof NodeFigure.Gauge);
		case ContainerStyle container -> !(container.figure() instanceof ContainerFigure.WorkspaceImage);
		case EdgeStyle edge -> true;
		};
	}

	/** The style of the text that the letters are of; null without one. */
	public static LabelStyle labelOf(Style style) {
		return switch (style) {
		case NodeStyle node -> node.label();
		case ContainerStyle container -> container.label();
		case EdgeStyle edge -> edge.centerLabel();
		};
	}
}
