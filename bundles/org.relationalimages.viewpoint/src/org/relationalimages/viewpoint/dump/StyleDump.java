// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.dump;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.relationalimages.viewpoint.style.Border;
import org.relationalimages.viewpoint.style.ContainerFigure;
import org.relationalimages.viewpoint.style.ContainerStyle;
import org.relationalimages.viewpoint.style.EdgeStyle;
import org.relationalimages.viewpoint.style.LabelAlignment;
import org.relationalimages.viewpoint.style.LabelFormat;
import org.relationalimages.viewpoint.style.LabelStyle;
import org.relationalimages.viewpoint.style.NodeFigure;
import org.relationalimages.viewpoint.style.NodeStyle;
import org.relationalimages.viewpoint.style.Style;

/** A style under the names of the values in Sirius's view model. */
final class StyleDump {

	private StyleDump() {
	}

	static Map<String, Object> of(Style style) {
		return switch (style) {
		case NodeStyle node -> node(node);
		case ContainerStyle container -> container(container);
		case EdgeStyle edge -> edge(edge);
		};
	}

	private static Map<String, Object> node(NodeStyle style) {
		Map<String, Object> out = common(style.label(), style.alignment(), style.border(), style.hideLabelByDefault());
		out.put("labelPosition", style.labelPosition().literal());
		switch (style.figure()) {
		case NodeFigure.Square square -> sided(out, "Square", square.width(), square.height(), square.color().toString());
		case NodeFigure.Lozenge lozenge ->
			sided(out, "Lozenge", lozenge.width(), lozenge.height(), lozenge.color().toString());
		case NodeFigure.Ellipse ellipse -> {
			out.put("type", "Ellipse");
			out.put("horizontalDiameter", ellipse.horizontalDiameter());
			out.put("verticalDiameter", ellipse.verticalDiameter());
			out.put("color", ellipse.color().toString());
		}
		case NodeFigure.Dot dot -> {
			out.put("type", "Dot");
			out.put("strokeSizeComputationExpression", dot.strokeSizeExpression());
			out.put("backgroundColor", dot.color().toString());
		}
		case NodeFigure.Note note -> {
			out.put("type", "Note");
			out.put("color", note.color().toString());
		}
		case NodeFigure.BundledImage image -> {
			out.put("type", "BundledImage");
			out.put("shape", image.shape());
			out.put("color", image.color().toString());
		}
		case NodeFigure.WorkspaceImage image -> {
			out.put("type", "WorkspaceImage");
			out.put("workspacePath", image.path());
		}
		case NodeFigure.Gauge gauge -> {
			out.put("type", "GaugeCompositeStyle");
			out.put("alignment", gauge.alignment());
			out.put("sections", gauge.sections().stream().map(StyleDump::section).toList());
		}
		}
		return out;
	}

	private static void sided(Map<String, Object> out, String type, int width, int height, String color) {
		out.put("type", type);
		out.put("width", width);
		out.put("height", height);
		out.put("color", color);
	}

	private static Map<String, Object> section(NodeFigure.Gauge.Section section) {
		Map<String, Object> out = new LinkedHashMap<>();
		out.put("type", "GaugeSection");
		out.put("min", section.min());
		out.put("max", section.max());
		out.put("value", section.value());
		out.put("label", section.label());
		out.put("backgroundColor", section.backgroundColor().toString());
		out.put("foregroundColor", section.foregroundColor().toString());
		return out;
	}

	private static Map<String, Object> container(ContainerStyle style) {
		Map<String, Object> out = common(style.label(), style.alignment(), style.border(), style.hideLabelByDefault());
		switch (style.figure()) {
		case ContainerFigure.Flat flat -> {
			out.put("type", "FlatContainerStyle");
			out.put("backgroundStyle", flat.backgroundStyle().literal());
			out.put("backgroundColor", flat.backgroundColor().toString());
			out.put("foregroundColor", flat.foregroundColor().toString());
		}
		case ContainerFigure.Shape shape -> {
			out.put("type", "ShapeContainerStyle");
			out.put("shape", shape.shape());
			out.put("backgroundColor", shape.backgroundColor().toString());
		}
		case ContainerFigure.WorkspaceImage image -> {
			out.put("type", "WorkspaceImage");
			out.put("labelPosition", image.labelPosition().literal());
			out.put("workspacePath", image.path());
		}
		}
		return out;
	}

	private static Map<String, Object> edge(EdgeStyle style) {
		Map<String, Object> out = new LinkedHashMap<>();
		out.put("type", style.bracket() ? "BracketEdgeStyle" : "EdgeStyle");
		out.put("lineStyle", style.line().literal());
		out.put("sourceArrow", style.sourceArrow().literal());
		out.put("targetArrow", style.targetArrow().literal());
		out.put("foldingStyle", style.folding());
		out.put("size", style.size());
		out.put("routingStyle", style.routing().literal());
		edgeLabel(out, "BeginLabelStyle", style.beginLabel());
		edgeLabel(out, "CenterLabelStyle", style.centerLabel());
		edgeLabel(out, "EndLabelStyle", style.endLabel());
		out.put("centered", style.centering().literal());
		out.put("strokeColor", style.color().toString());
		return out;
	}

	private static void edgeLabel(Map<String, Object> out, String type, LabelStyle label) {
		if (label == null)
			return;
		Map<String, Object> own = new LinkedHashMap<>();
		own.put("type", type);
		own.putAll(label(label));
		out.put(Character.toLowerCase(type.charAt(0)) + type.substring(1), own);
	}

	private static Map<String, Object> common(LabelStyle label, LabelAlignment alignment, Border border, boolean hideLabel) {
		Map<String, Object> out = new LinkedHashMap<>();
		out.put("type", null); // reserves the first position
		out.putAll(label(label));
		out.put("labelAlignment", alignment.literal());
		out.put("borderSize", border.size());
		out.put("borderSizeComputationExpression", border.sizeExpression());
		out.put("borderColor", border.color().toString());
		out.put("borderLineStyle", border.line().literal());
		out.put("hideLabelByDefault", hideLabel);
		return out;
	}

	private static Map<String, Object> label(LabelStyle label) {
		Map<String, Object> out = new LinkedHashMap<>();
		out.put("labelSize", label.size());
		out.put("labelFormat", List.copyOf(label.formats().stream().map(LabelFormat::literal).toList()));
		out.put("showIcon", label.showIcon());
		out.put("iconPath", label.iconPath());
		out.put("labelColor", label.color().toString());
		return out;
	}
}
