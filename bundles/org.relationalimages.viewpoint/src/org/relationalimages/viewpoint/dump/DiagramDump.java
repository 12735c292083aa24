// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.dump;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.diagram.Decoration;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.style.LabelPosition;

/**
 * A diagram as JSON: everything the refresh computed, element by element, under the names of Sirius's view model, and
 * on request with bounds.
 */
public final class DiagramDump {

	private final DDiagram diagram;
	private final boolean withBounds;
	private final Map<DDiagramElement, Integer> indexes = new HashMap<>();
	private Predicate<DDiagramElement> chosen = element -> true;

	/**
	 * A dump of a diagram.
	 *
	 * @param withBounds whether bounds (absolute, in pixels), bend points and the texts of decorations are written too
	 */
	public DiagramDump(DDiagram diagram, boolean withBounds) {
		this.diagram = diagram;
		this.withBounds = withBounds;
	}

	/** Writes only elements that fulfil a condition. */
	public DiagramDump only(Predicate<DDiagramElement> condition) {
		chosen = condition;
		return this;
	}

	/** The whole dump as maps and lists for {@link Json}. */
	public Map<String, Object> toMap() {
		Map<String, Object> out = new LinkedHashMap<>();
		out.put("description", diagram.description().name());
		out.put("layers", diagram.activeLayers().stream().map(Layer::name).toList());
		out.put("transientLayers", diagram.activeTransientLayers().stream().map(Layer::name).toList());
		out.put("filters", diagram.activeFilters().stream().map(CompositeFilter::name).toList());
		index(diagram.children());
		diagram.forEach(element -> {
			if (element instanceof AbstractDNode node)
				index(node.borderedNodes());
			if (element instanceof DContainer container)
				index(container.children());
		});
		List<Object> elements = new ArrayList<>();
		diagram.forEach(element -> {
			if (chosen.test(element))
				elements.add(element(element));
		});
		out.put("elements", elements);
		return out;
	}

	private void index(List<? extends DDiagramElement> siblings) {
		for (int i = 0; i < siblings.size(); i++)
			indexes.put(siblings.get(i), i);
	}

	/** The whole dump as JSON text. */
	public String toJson() {
		return Json.write(toMap());
	}

	private Map<String, Object> element(DDiagramElement element) {
		Map<String, Object> out = new LinkedHashMap<>();
		out.put("id", element.id());
		out.put("type", element.getClass().getSimpleName());
		out.put("mapping", element.mapping().name());
		out.put("target", Paths.of(element.target()));
		out.put("targetType", element.target().eClass().getName());
		out.put("name", text(element.label(), element.labelFailed()));
		out.put("visible", element.isVisible());
		place(element, out);
		if (element instanceof DEdge edge)
			edge(edge, out);
		else if (!(element.semanticElements().size() == 1 && element.semanticElements().getFirst() == element.target()))
			out.put("semanticElements", paths(element.semanticElements()));
		size(element, out);
		if (element.tooltip() != null)
			out.put("tooltip", element.tooltip());
		marks(element, out);
		if (withBounds) {
			putUnlessEmpty(out, "decorationTexts", element.decorationTexts());
			bounds(element, out);
		}
		out.put("style", element.style() == null ? null : StyleDump.of(element.style()));
		return out;
	}

	private void place(DDiagramElement element, Map<String, Object> out) {
		Object parent = element.parent();
		boolean bordered = element instanceof AbstractDNode node && node.isBordered();
		out.put("parent", parent instanceof DDiagramElement holder ? holder.id() : null);
		out.put("role", bordered ? "ownedBorderedNodes" : parent instanceof DNodeList ? "ownedElements" : "ownedDiagramElements");
		out.put("index", indexes.get(element));
	}

	private static void edge(DEdge edge, Map<String, Object> out) {
		out.put("source", edge.source().id());
		out.put("sink", edge.sink().id());
		out.put("begin", text(edge.beginLabel(), edge.beginLabelFailed()));
		out.put("end", text(edge.endLabel(), edge.endLabelFailed()));
		if (!edge.path().isEmpty())
			out.put("path", edge.path().stream().map(DDiagramElement::id).toList());
		if (!(edge.semanticElements().size() == 1 && edge.semanticElements().getFirst() == edge.target()))
			out.put("semanticElements", paths(edge.semanticElements()));
	}

	private static void size(DDiagramElement element, Map<String, Object> out) {
		switch (element) {
		case DNode node -> {
			out.put("width", node.width());
			out.put("height", node.height());
			out.put("labelPosition", LabelPosition.BORDER.literal()); // Sirius never sets the node's own value; its style's counts
			out.put("resizeKind", node.resizeKind().literal());
		}
		case DNodeContainer container -> {
			out.put("width", container.width());
			out.put("height", container.height());
			out.put("childrenPresentation", container.layout().literal());
		}
		case DNodeList list -> {
			out.put("width", list.width());
			out.put("height", list.height());
		}
		default -> { }
		}
	}

	private static void marks(DDiagramElement element, Map<String, Object> out) {
		List<String> filters = new ArrayList<>();
		if (element.isHidden())
			filters.add("HideFilter");
		if (!element.filters().isEmpty())
			filters.add("AppliedCompositeFilters:" + String.join(",", element.filters()));
		if (element.isCollapsed())
			filters.add("CollapseFilter");
		if (element.isIndirectlyCollapsed())
			filters.add("IndirectlyCollapseFilter");
		if (element.isLabelHidden())
			filters.add("HideLabelFilter");
		putUnlessEmpty(out, "graphicalFilters", filters);
		putUnlessEmpty(out, "decorations", decorations(element, false));
		putUnlessEmpty(out, "transientDecorations", decorations(element, true));
	}

	private static List<String> decorations(DDiagramElement element, boolean transitory) {
		return element.decorations().stream().filter(one -> one.transitory() == transitory).map(Decoration::name).toList();
	}

	private static void bounds(DDiagramElement element, Map<String, Object> out) {
		if (element instanceof DEdge edge)
			out.put("bendpoints", edge.bendpoints().stream().map(point -> List.of(point.x(), point.y())).toList());
		else if (element instanceof AbstractDNode node && node.bounds() != null) {
			Bounds bounds = node.absoluteBounds();
			out.put("bounds", List.of(bounds.x(), bounds.y(), bounds.width(), bounds.height()));
		}
	}

	private static void putUnlessEmpty(Map<String, Object> out, String name, List<String> values) {
		if (!values.isEmpty())
			out.put(name, values);
	}

	private static String text(String label, boolean failed) {
		return failed ? "(error)" : label;
	}

	private static List<String> paths(List<EObject> objects) {
		return objects.stream().map(Paths::of).toList();
	}
}
