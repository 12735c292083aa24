// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.specification.AbstractNodeMapping;
import org.relationalimages.viewpoint.specification.ContainerMapping;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.specification.SpecificationElement;

/** A parent into which views can be moved: a diagram, a container, a list or, for its border, a node. */
final class DropTarget {

	private DropTarget() {
	}

	/** The diagram a view belongs to. */
	static DDiagram diagramOf(Object view) {
		Object at = view;
		while (at instanceof DDiagramElement element)
			at = element.parent();
		if (at instanceof DDiagram diagram)
			return diagram;
		throw new IllegalArgumentException(view + " is in no diagram.");
	}

	/** Whether all views are still in their diagram. */
	static boolean isThere(Object... views) {
		for (Object view : views) {
			Object at = view;
			while (at instanceof DDiagramElement element)
				at = element.parent();
			if (at == null)
				return false;
		}
		return true;
	}

	/** Whether a view is another one or somewhere inside it. */
	static boolean isWithin(Object view, DDiagramElement other) {
		Object at = view;
		while (at instanceof DDiagramElement element && at != other)
			at = element.parent();
		return at == other;
	}

	/** The mappings that can have views in a parent now: containers, then nodes, then bordered nodes. */
	static List<AbstractNodeMapping> mappingsIn(Object holder) {
		List<AbstractNodeMapping> all = new ArrayList<>();
		DDiagram diagram = diagramOf(holder);
		if (holder instanceof DDiagram) {
			for (Layer layer : diagram.description().layers())
				all.addAll(layer.containerMappings());
			for (Layer layer : diagram.description().layers())
				all.addAll(layer.nodeMappings());
		} else if (holder instanceof DNodeContainer || holder instanceof DNodeList) {
			ContainerMapping mapping = (ContainerMapping) ((AbstractDNode) holder).mapping();
			all.addAll(mapping.subContainerMappings());
			all.addAll(mapping.subNodeMappings());
			all.addAll(mapping.borderedNodeMappings());
		} else if (holder instanceof DNode node)
			all.addAll(((AbstractNodeMapping) node.mapping()).borderedNodeMappings());
		all.removeIf(mapping -> !diagram.activeLayers().contains(mapping.layer()));
		return all;
	}

	/** The drop tools of a parent. */
	static List<SpecificationElement> dropToolsOf(Object holder) {
		if (holder instanceof DDiagram diagram)
			return diagram.description().dropTools();
		return holder instanceof AbstractDNode node && !(node instanceof DNodeListElement)
				&& node.mapping() instanceof AbstractNodeMapping mapping ? mapping.dropTools() : List.of();
	}

	/** Whether a tool is in no additional layer, or in one that is active. */
	static boolean isOffered(SpecificationElement tool, DDiagram diagram) {
		SpecificationElement at = tool;
		while (at != null && !at.is("AdditionalLayer"))
			at = at.owner();
		if (at == null)
			return true;
		Layer layer = at.description(Layer.class);
		return diagram.activeLayers().contains(layer) || diagram.activeTransientLayers().contains(layer);
	}

	/** The mapping of a view; null for a diagram. */
	static DiagramElementMapping mappingOf(Object holder) {
		return holder instanceof DDiagramElement element ? element.mapping() : null;
	}

	/** A place of the diagram as one in a holder; null when it is outside. */
	static Point inside(Object holder, Point place) {
		if (place == null || holder instanceof DDiagram)
			return place;
		Bounds box = holder instanceof AbstractDNode node ? node.absoluteBounds() : null;
		return box == null || !box.contains(place) ? null : new Point(place.x() - box.x(), place.y() - box.y());
	}
}
