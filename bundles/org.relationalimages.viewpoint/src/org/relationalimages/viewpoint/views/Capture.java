// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.views;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.specification.Layer;

/** Captures a diagram's layout. */
final class Capture {

	private final DDiagram diagram;
	private final Keys keys;

	Capture(DDiagram diagram) {
		this.diagram = diagram;
		this.keys = new Keys(diagram);
	}

	DiagramViews run() {
		List<String> layers = new ArrayList<>();
		diagram.activeLayers().stream().map(Layer::name).forEach(layers::add);
		diagram.activeTransientLayers().stream().map(Layer::name).forEach(layers::add);
		List<EdgeView> edges = new ArrayList<>();
		for (DDiagramElement element : diagram.children())
			if (element instanceof DEdge edge && (edge.isHidden() || !edge.bendpoints().isEmpty() || !edge.ownFormat().isNone()))
				edges.add(new EdgeView(edge.mapping().name(), SemanticIds.of(edge.target()), keys.of(edge.source()),
						keys.of(edge.sink()), edge.bendpoints(), edge.isRouted(), edge.isHidden(), edge.ownFormat()));
		return new DiagramViews(diagram.name(), diagram.description().name(), SemanticIds.of(diagram.target()), layers,
				diagram.activeFilters().stream().map(CompositeFilter::name).toList(), nodes(diagram.children()), edges);
	}

	private List<NodeView> nodes(List<? extends DDiagramElement> elements) {
		List<NodeView> nodes = new ArrayList<>();
		for (DDiagramElement element : elements)
			if (element instanceof AbstractDNode node)
				nodes.add(node(node));
		return nodes;
	}

	private NodeView node(AbstractDNode node) {
		List<NodeView> inner = new ArrayList<>(nodes(node.borderedNodes()));
		if (node instanceof DContainer container)
			inner.addAll(nodes(container.children()));
		return new NodeView(node.mapping().name(), SemanticIds.of(node.target()), node.bounds(), node.isPlaced(),
				node.isSized(), node.isPinned(), node.isHidden(), node.isFolded(), node.isBordered(), node.ownFormat(), inner);
	}
}
