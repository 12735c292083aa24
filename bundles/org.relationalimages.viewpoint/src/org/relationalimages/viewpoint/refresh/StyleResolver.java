// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.List;
import java.util.Objects;

import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.expression.EvaluationFailure;
import org.relationalimages.viewpoint.expression.Values;
import org.relationalimages.viewpoint.specification.SpecificationElement;
import org.relationalimages.viewpoint.style.BackgroundStyle;
import org.relationalimages.viewpoint.style.Border;
import org.relationalimages.viewpoint.style.Centering;
import org.relationalimages.viewpoint.style.ContainerFigure;
import org.relationalimages.viewpoint.style.ContainerStyle;
import org.relationalimages.viewpoint.style.EdgeArrow;
import org.relationalimages.viewpoint.style.EdgeRouting;
import org.relationalimages.viewpoint.style.EdgeStyle;
import org.relationalimages.viewpoint.style.LabelAlignment;
import org.relationalimages.viewpoint.style.LabelFormat;
import org.relationalimages.viewpoint.style.LabelPosition;
import org.relationalimages.viewpoint.style.LabelStyle;
import org.relationalimages.viewpoint.style.LineStyle;
import org.relationalimages.viewpoint.style.NodeFigure;
import org.relationalimages.viewpoint.style.NodeStyle;
import org.relationalimages.viewpoint.style.Rgb;
import org.relationalimages.viewpoint.style.Style;

/** Turns a style's description into plain values for one element. */
final class StyleResolver {

	private static final Rgb WHITE = new Rgb(255, 255, 255);
	private static final Rgb GRAY = new Rgb(136, 136, 136);
	private static final Rgb LIGHT_GRAY = new Rgb(209, 209, 209);

	private final ElementComputation computation;
	private final Colors colors;
	private final Style before;

	/** Resolves for an element; before is the style it has had by the same description, null when there is none. */
	StyleResolver(ElementComputation computation, Style before) {
		this.computation = computation;
		this.before = before;
		this.colors = new Colors(computation::value);
	}

	/** The style as the description says; an ellipse or lozenge may have a side 0. */
	NodeStyle node(SpecificationElement style) {
		return new NodeStyle(nodeFigure(style), label(style), LabelAlignment.of(style.text("labelAlignment")),
				style.flag("hideLabelByDefault"), border(style), LabelPosition.of(style.text("labelPosition")));
	}

	/** With a side 0, both sides of an ellipse or lozenge stay what they were; 0 at first. */
	NodeStyle settled(NodeStyle style) {
		NodeFigure figure = before instanceof NodeStyle node ? node.figure() : null;
		return style.with(switch (style.figure()) {
		case NodeFigure.Ellipse now when now.horizontalDiameter() == 0 || now.verticalDiameter() == 0 ->
			figure instanceof NodeFigure.Ellipse old
					? new NodeFigure.Ellipse(old.horizontalDiameter(), old.verticalDiameter(), now.color())
					: new NodeFigure.Ellipse(0, 0, now.color());
		case NodeFigure.Lozenge now when now.width() == 0 || now.height() == 0 ->
			figure instanceof NodeFigure.Lozenge old ? new NodeFigure.Lozenge(old.width(), old.height(), now.color())
					: new NodeFigure.Lozenge(0, 0, now.color());
		default -> style.figure();
		});
	}

	ContainerStyle container(SpecificationElement style) {
		return new ContainerStyle(containerFigure(style), label(style), LabelAlignment.of(style.text("labelAlignment")),
				style.flag("hideLabelByDefault"), border(style));
	}

	EdgeStyle edge(SpecificationElement style, DEdge edge) {
		Object width = computation.value(style, "sizeComputationExpression");
		int size = width instanceof EvaluationFailure ? 1 : Values.integer(width);
		return new EdgeStyle(style.type().equals("BracketEdgeStyleDescription"), LineStyle.of(style.text("lineStyle")),
				EdgeArrow.of(style.text("sourceArrow")), EdgeArrow.of(style.text("targetArrow")), style.text("foldingStyle"),
				size, EdgeRouting.of(style.text("routingStyle")), centering(style, edge),
				colors.of(style, "strokeColor", GRAY), edgeLabel(style.one("beginLabelStyleDescription")),
				edgeLabel(style.one("centerLabelStyleDescription")), edgeLabel(style.one("endLabelStyleDescription")));
	}

	/** What the style says of its ends, and of ends at views of certain mappings. */
	private static Centering centering(SpecificationElement style, DEdge edge) {
		Centering said = Centering.of(style.text("endsCentering"));
		boolean source = said == Centering.BOTH || said == Centering.SOURCE
				|| style.many("centeredSourceMappings").contains(edge.source().mapping().definition());
		boolean target = said == Centering.BOTH || said == Centering.TARGET
				|| style.many("centeredTargetMappings").contains(edge.sink().mapping().definition());
		if (source)
			return target ? Centering.BOTH : Centering.SOURCE;
		return target ? Centering.TARGET : Centering.NONE;
	}

	private NodeFigure nodeFigure(SpecificationElement style) {
		return switch (style.type()) {
		case "SquareDescription" -> new NodeFigure.Square(style.number("width"), style.number("height"),
				colors.of(style, "color", GRAY));
		case "EllipseNodeDescription" -> ellipse(style);
		case "LozengeNodeDescription" -> lozenge(style);
		case "DotDescription" -> new NodeFigure.Dot(style.expression("strokeSizeComputationExpression").text(),
				colors.of(style, "backgroundColor", GRAY));
		case "NoteDescription" -> new NodeFigure.Note(colors.of(style, "color", new Rgb(252, 233, 79)));
		case "BundledImageDescription" -> new NodeFigure.BundledImage(style.text("shape"),
				colors.of(style, "color", Rgb.BLACK));
		case "GaugeCompositeStyleDescription" -> new NodeFigure.Gauge(style.text("alignment"),
				style.many("sections").stream().map(this::section).toList());
		default -> new NodeFigure.WorkspaceImage(style.text("workspacePath"));
		};
	}

	private NodeFigure ellipse(SpecificationElement style) {
		int width = number(style, "horizontalDiameterComputationExpression");
		int height = number(style, "verticalDiameterComputationExpression");
		return new NodeFigure.Ellipse(width, height, colors.of(style, "color", GRAY));
	}

	private NodeFigure lozenge(SpecificationElement style) {
		int width = number(style, "widthComputationExpression");
		int height = number(style, "heightComputationExpression");
		return new NodeFigure.Lozenge(width, height, colors.of(style, "color", GRAY));
	}

	private NodeFigure.Gauge.Section section(SpecificationElement section) {
		return new NodeFigure.Gauge.Section(number(section, "minValueExpression"), number(section, "maxValueExpression"),
				number(section, "valueExpression"), section.text("label"), colors.of(section, "backgroundColor", Rgb.BLACK),
				colors.of(section, "foregroundColor", new Rgb(138, 226, 52)));
	}

	private ContainerFigure containerFigure(SpecificationElement style) {
		boolean round = style.flag("roundedCorner");
		return switch (style.type()) {
		case "FlatContainerStyleDescription" -> new ContainerFigure.Flat(BackgroundStyle.of(style.text("backgroundStyle")),
				colors.of(style, "backgroundColor", WHITE), colors.of(style, "foregroundColor", LIGHT_GRAY),
				round ? style.number("arcWidth") : 0, round ? style.number("arcHeight") : 0);
		case "ShapeContainerStyleDescription" -> new ContainerFigure.Shape(style.text("shape"),
				colors.of(style, "backgroundColor", LIGHT_GRAY));
		default -> new ContainerFigure.WorkspaceImage(style.text("workspacePath"), LabelPosition.of(style.text("labelPosition")));
		};
	}

	private LabelStyle edgeLabel(SpecificationElement style) {
		return style == null ? null : label(style);
	}

	private LabelStyle label(SpecificationElement style) {
		List<LabelFormat> formats = style.texts("labelFormat").stream().map(LabelFormat::of).filter(Objects::nonNull)
				.distinct().sorted().toList();
		return new LabelStyle(Math.max(style.number("labelSize"), 1), formats, style.flag("showIcon"), style.text("iconPath"),
				colors.of(style, "labelColor", Rgb.BLACK));
	}

	private Border border(SpecificationElement style) {
		return new Border(borderSize(style),
				style.expression("borderSizeComputationExpression").text(), colors.of(style, "borderColor", Rgb.BLACK),
				LineStyle.of(style.text("borderLineStyle")));
	}

	/** One that can't be computed stays what it was. */
	private int borderSize(SpecificationElement style) {
		String feature = "borderSizeComputationExpression";
		Object size = style.expression(feature).isEmpty() ? null : computation.value(style, feature);
		if (!(size instanceof EvaluationFailure))
			return Values.integer(size);
		return switch (before) {
		case NodeStyle node -> node.border().size();
		case ContainerStyle container -> container.border().size();
		case null, default -> 0;
		};
	}

	/** A whole number; failures and what is none give 0. */
	private int number(SpecificationElement style, String feature) {
		return style.expression(feature).isEmpty() ? 0 : Values.integer(computation.value(style, feature));
	}
}
