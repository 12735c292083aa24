// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.views;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.specification.Layer;

/** Restores a stored layout in a diagram. */
final class Restore {

	private final DiagramViews stored;
	private final DiagramChange change;
	private final DDiagram diagram;
	private int restored;
	private int stale;

	Restore(DiagramViews stored, DiagramChange change) {
		this.stored = stored;
		this.change = change;
		this.diagram = change.diagram();
	}

	static void activate(DiagramViews stored, DiagramChange change) {
		DDiagram diagram = change.diagram();
		if (!stored.name().isBlank())
			change.name(stored.name());
		List<Layer> layers = new ArrayList<>();
		List<Layer> transients = new ArrayList<>();
		Set<Layer> all = new LinkedHashSet<>();
		for (Layer layer : diagram.description().layers())
			if (!layer.isOptional())
				all.add(layer);
		for (String name : stored.layers())
			if (diagram.description().layer(name) != null)
				all.add(diagram.description().layer(name));
		for (Layer layer : all)
			(layer.isTransient() ? transients : layers).add(layer);
		change.activeLayers(layers, transients);
		Set<CompositeFilter> filters = new LinkedHashSet<>();
		for (String name : stored.filters())
			if (diagram.description().filter(name) != null)
				filters.add(diagram.description().filter(name));
		change.activeFilters(filters);
	}

	RestoreReport run() {
		nodes(stored.nodes(), diagram.children(), List.of());
		edges();
		int[] missing = { 0 };
		diagram.forEach(element -> {
			if (element instanceof AbstractDNode node && node.bounds() == null)
				missing[0]++;
		});
		return new RestoreReport(restored, stale, missing[0]);
	}

	private void nodes(List<NodeView> views, List<? extends DDiagramElement> children, List<? extends DDiagramElement> bordered) {
		if (views.isEmpty())
			return;
		Map<String, Deque<AbstractDNode>> here = byKey(children);
		Map<String, Deque<AbstractDNode>> onBorder = byKey(bordered);
		for (NodeView view : views) {
			Deque<AbstractDNode> found = (view.bordered() ? onBorder : here).get(Keys.plain(view.mapping(), view.target()));
			if (found == null || found.isEmpty())
				stale += count(view);
			else
				node(view, found.remove());
		}
	}

	private static int count(NodeView view) {
		int count = 1;
		for (NodeView inner : view.nodes())
			count += count(inner);
		return count;
	}

	private static Map<String, Deque<AbstractDNode>> byKey(List<? extends DDiagramElement> elements) {
		Map<String, Deque<AbstractDNode>> byKey = new HashMap<>();
		for (DDiagramElement element : elements)
			if (element instanceof AbstractDNode node)
				byKey.computeIfAbsent(Keys.plain(node), key -> new ArrayDeque<>(1)).add(node);
		return byKey;
	}

	private void node(NodeView view, AbstractDNode node) {
		restored++;
		if (view.bounds() != null)
			change.bounds(node, view.bounds());
		change.placed(node, view.placed(), view.sized(), view.pinned());
		change.hidden(node, view.hidden());
		change.folded(node, view.folded());
		change.ownFormat(node, view.format());
		nodes(view.nodes(), node instanceof DContainer container ? container.children() : List.of(), node.borderedNodes());
	}

	private void edges() {
		if (stored.edges().isEmpty())
			return;
		Keys keys = new Keys(diagram);
		Map<List<String>, Deque<DEdge>> byKey = new HashMap<>();
		for (DDiagramElement element : diagram.children())
			if (element instanceof DEdge edge)
				byKey.computeIfAbsent(List.of(Keys.plain(edge), keys.of(edge.source()), keys.of(edge.sink())),
						key -> new ArrayDeque<>(1)).add(edge);
		for (EdgeView view : stored.edges()) {
			Deque<DEdge> found = byKey.get(List.of(Keys.plain(view.mapping(), view.target()), view.source(), view.sink()));
			if (found == null || found.isEmpty()) {
				stale++;
				continue;
			}
			DEdge edge = found.remove();
			restored++;
			change.bendpoints(edge, view.bends(), view.routed());
			change.hidden(edge, view.hidden());
			change.ownFormat(edge, view.format());
		}
	}
}
