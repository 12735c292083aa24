// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.legend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.diagram.Decoration;
import org.relationalimages.viewpoint.diagram.StyleOrigin;
import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.Literal;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.specification.SpecificationElement;
import org.relationalimages.viewpoint.specification.StyleCustomization;
import org.relationalimages.viewpoint.specification.StyleCustomization.FeatureCustomization;
import org.relationalimages.viewpoint.style.Border;
import org.relationalimages.viewpoint.style.ContainerStyle;
import org.relationalimages.viewpoint.style.EdgeStyle;
import org.relationalimages.viewpoint.style.LineStyle;
import org.relationalimages.viewpoint.style.NodeFigure;
import org.relationalimages.viewpoint.style.NodeStyle;
import org.relationalimages.viewpoint.style.Style;

/**
 * Collects the legend of a diagram: an entry for each meaning that a visible element has, by its style, by what
 * customizes that, by a decoration or by a sign of its label. What is not in use, and what has no words, has no entry;
 * nor have two entries the same words.
 */
public final class Legend {

	private static final String BORDER_SIZE = "borderSizeComputationExpression";
	private static final String EDGE_SIZE = "sizeComputationExpression";
	/** More sizes than styles distinguish. */
	private static final int SIZES = 100;
	private static final String CENTER_LABEL = "centerLabelStyleDescription";

	private final LegendWords words;
	/** The entries of styles by the names of their mappings, then with the style that has no condition first. */
	private final Map<String, Map<Integer, LegendEntry>> nodes = new LinkedHashMap<>();
	private final Map<String, Map<Integer, LegendEntry>> edges = new LinkedHashMap<>();
	private final Map<String, LegendSample> customized = new LinkedHashMap<>();
	private final Map<String, LegendSample> uncustomized = new LinkedHashMap<>();
	private final Map<String, LegendSample> decorations = new LinkedHashMap<>();
	private final Set<String> signs = new LinkedHashSet<>();
	private final List<FeatureCustomization> customizations;

	private Legend(DDiagram diagram, LegendWords words) {
		this.words = words;
		customizations = diagram.activeLayers().stream().map(Layer::customizations).flatMap(List::stream)
				.map(StyleCustomization::features).flatMap(List::stream).toList();
	}

	/** The entries: nodes, edges, customizations, then decorations and signs, each in the order of the diagram. */
	public static List<LegendEntry> of(DDiagram diagram, LegendWords words) {
		if (words == LegendWords.NONE)
			return List.of();
		Legend legend = new Legend(diagram, words);
		diagram.forEach(element -> {
			if (element.isVisible() && !element.isCollapsed() && !element.isIndirectlyCollapsed() && element.styleOrigin() != null)
				legend.add(element, element.styleOrigin());
		});
		return legend.entries();
	}

	private List<LegendEntry> entries() {
		words.signs().forEach((sign, meaning) -> {
			if (signs.contains(sign))
				decorations.putIfAbsent(meaning, new LegendSample.Sign(sign));
		});
		Map<String, LegendSample> all = new LinkedHashMap<>();
		boolean isBorderInUse = customized.values().stream().anyMatch(LegendSample.Frame.class::isInstance);
		for (Map<String, Map<Integer, LegendEntry>> part : List.of(nodes, edges))
			part.values().forEach(one -> one.values().forEach(entry -> all.putIfAbsent(entry.words(), entry.sample())));
		for (Map<String, LegendSample> part : List.of(customized, isBorderInUse ? uncustomized : Map.<String, LegendSample>of(), decorations))
			part.forEach(all::putIfAbsent);
		List<LegendEntry> entries = new ArrayList<>();
		all.forEach((meaning, sample) -> entries.add(new LegendEntry(sample, meaning)));
		return entries;
	}

	private void add(DDiagramElement element, StyleOrigin origin) {
		style(element, origin);
		for (StyleCustomization customization : origin.customizations())
			put(customized, words.ofCustomization(customization.definition().expression("predicateExpression").text()),
					() -> customized(element, customization));
		uncustomized(element, origin);
		for (Decoration decoration : element.decorations())
			put(decorations, words.ofDecoration(decoration), () -> new LegendSample.Mark(decoration.image()));
		signs(element.label());
	}

	/** Notes the words without letters and digits that a label begins with. */
	private void signs(String label) {
		for (String word : label.split("\\s+")) {
			if (word.codePoints().anyMatch(Character::isLetterOrDigit))
				return;
			signs.add(word);
		}
	}

	private static void put(Map<String, LegendSample> entries, String meaning, Supplier<LegendSample> sample) {
		if (!meaning.isEmpty() && !entries.containsKey(meaning))
			entries.put(meaning, sample.get());
	}

	/** Notes a style in the size that it has for the element; what somebody formatted by hand means nothing. */
	private void style(DDiagramElement element, StyleOrigin origin) {
		String feature = element instanceof DEdge ? EDGE_SIZE : BORDER_SIZE;
		Expression size = origin.style().has(feature) ? origin.style().expression(feature) : Literal.EMPTY;
		String special = size instanceof Literal ? "" : words.ofSize(element.mapping(), origin, size.text(), size(element.specifiedStyle()));
		String meaning = special.isEmpty() ? words.ofStyle(element.mapping(), origin) : special;
		int rank = SIZES * rank(element.mapping(), origin.style()) + (special.isEmpty() ? 0 : Math.clamp(size(element.specifiedStyle()), 1, SIZES - 1));
		if (!meaning.isEmpty())
			(element instanceof DEdge ? edges : nodes).computeIfAbsent(element.mapping().name(), name -> new TreeMap<>())
					.computeIfAbsent(rank, key -> new LegendEntry(sample(element, origin), meaning));
	}

	private static int rank(DiagramElementMapping mapping, SpecificationElement style) {
		for (int i = 0; i < mapping.conditionalStyles().size(); i++)
			if (mapping.conditionalStyles().get(i).style() == style)
				return i + 1;
		return 0;
	}

	private static int size(Style style) {
		return switch (style) {
		case NodeStyle node -> node.border().size();
		case ContainerStyle container -> container.border().size();
		case EdgeStyle edge -> edge.size();
		};
	}

	/** The style without what customizations made of its border, which has entries of its own. */
	private static LegendSample sample(DDiagramElement element, StyleOrigin origin) {
		if (element instanceof DNodeListElement)
			return new LegendSample.Row(element.specifiedStyle());
		LineStyle line = origin.style().has("borderLineStyle") ? LineStyle.of(origin.style().text("borderLineStyle")) : LineStyle.SOLID;
		return switch (element.specifiedStyle()) {
		case EdgeStyle edge -> new LegendSample.Line(edge, label(origin.style().one(CENTER_LABEL)));
		case NodeStyle node -> new LegendSample.Figure(new NodeStyle(node.figure(), node.label(), node.alignment(),
				node.hideLabelByDefault(), plain(node.border(), line), node.labelPosition()), isSquare((AbstractDNode) element, node));
		case ContainerStyle container -> new LegendSample.Figure(new ContainerStyle(container.figure(), container.label(),
				container.alignment(), container.hideLabelByDefault(), plain(container.border(), line)), false);
		};
	}

	private static boolean isSquare(AbstractDNode node, NodeStyle style) {
		return style.figure() instanceof NodeFigure.WorkspaceImage || node.width() != null && node.width().equals(node.height());
	}

	private static Border plain(Border border, LineStyle line) {
		return border == null ? null : new Border(border.size(), border.sizeExpression(), border.color(), line);
	}

	/** The text that all edges of a style have in common; empty for a computed one. */
	private static String label(SpecificationElement style) {
		return style != null && style.expression("labelExpression") instanceof Literal literal ? literal.text().strip() : "";
	}

	private static LegendSample customized(DDiagramElement element, StyleCustomization customization) {
		return customization.features().stream().anyMatch(one -> isOfBorder(one.feature())) ? frame(element.specifiedStyle())
				: sample(element, element.styleOrigin());
	}

	private static boolean isOfBorder(String feature) {
		return feature.startsWith("border");
	}

	private static LegendSample frame(Style style) {
		return switch (style) {
		case NodeStyle node -> new LegendSample.Frame(node.border());
		case ContainerStyle container -> new LegendSample.Frame(container.border());
		case EdgeStyle edge -> new LegendSample.Line(edge, "");
		};
	}

	/** Notes borders that a customization could have changed and has not. */
	private void uncustomized(DDiagramElement element, StyleOrigin origin) {
		for (FeatureCustomization one : customizations)
			if (isOfBorder(one.feature()) && one.covers(origin.style())
					&& origin.customizations().stream().noneMatch(applied -> applied.features().stream()
							.anyMatch(other -> other.feature().equals(one.feature()))))
				put(uncustomized, words.ofUncustomized(one.feature()), () -> frame(element.specifiedStyle()));
	}
}
