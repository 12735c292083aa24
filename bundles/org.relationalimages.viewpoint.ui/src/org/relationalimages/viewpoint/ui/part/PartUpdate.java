// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DiagramEvent;
import org.relationalimages.viewpoint.geometry.Bounds;

/** Brings the parts in step with one event: only what the event touches, each part at most once. */
final class PartUpdate {

	private final DiagramPart root;
	private final Map<?, ?> parts;
	private final Set<Object> holders = identitySet();
	private final Set<AbstractDNode> nodes = identitySet();
	private final Set<DEdge> edges = identitySet();

	PartUpdate(DiagramPart root) {
		this.root = root;
		this.parts = root.getViewer().getEditPartRegistry();
	}

	void refresh(DiagramEvent event) {
		holders.addAll(event.holders());
		collectAll(event.added());
		collectAll(event.changed());
		for (DDiagramElement element : event.removed())
			if (element instanceof DEdge edge)
				edges.add(edge);
		collectEdgesOnEdges();
		refreshHolders();
		refreshEnds();
		for (AbstractDNode node : nodes)
			if (parts.get(node) instanceof NodePart part)
				part.refreshPicture();
		for (DEdge edge : edges)
			if (parts.get(edge) instanceof EdgePart part)
				part.refresh();
		fit();
		root.getFigure().revalidate();
	}

	private void collectAll(Collection<DDiagramElement> elements) {
		for (DDiagramElement element : elements) {
			if (VisibleElements.isShown(element) != parts.containsKey(element) && element instanceof AbstractDNode node)
				holders.add(node.parent());
			if (element instanceof AbstractDNode node && node instanceof DContainer container && hasTurned(container)) {
				holders.add(node);
				collectInside(node);
			}
			collect(element);
		}
	}

	/** Whether something in it came or went with it alone: it was folded or unfolded. */
	private boolean hasTurned(DContainer container) {
		for (DDiagramElement child : container.children())
			if (child instanceof AbstractDNode && VisibleElements.isShown(child) != parts.containsKey(child))
				return true;
		return false;
	}

	/** Notes the element and, when it moved, came or went, all that lies in it and the edges at that. */
	private void collect(DDiagramElement element) {
		if (element instanceof DEdge edge) {
			edges.add(edge);
			return;
		}
		AbstractDNode node = (AbstractDNode) element;
		boolean inside = isElsewhere(node);
		if (!nodes.add(node) && !inside)
			return;
		edges.addAll(node.outgoing());
		edges.addAll(node.incoming());
		if (inside)
			collectInside(node);
	}

	private void collectInside(AbstractDNode node) {
		List<DDiagramElement> inside = new ArrayList<>(node.borderedNodes());
		if (node instanceof DContainer container)
			inside.addAll(container.children());
		for (DDiagramElement child : inside)
			if (child instanceof AbstractDNode inner && nodes.add(inner)) {
				edges.addAll(inner.outgoing());
				edges.addAll(inner.incoming());
				collectInside(inner);
			}
	}

	private boolean isElsewhere(AbstractDNode node) {
		if (!(parts.get(node) instanceof NodePart part) || !VisibleElements.isShown(node))
			return true;
		Bounds place = node.absoluteBounds();
		Rectangle box = part.shape().box();
		return place == null || place.x() != box.x || place.y() != box.y;
	}

	private void collectEdgesOnEdges() {
		List<DEdge> pending = new ArrayList<>(edges);
		while (!pending.isEmpty()) {
			DEdge edge = pending.removeLast();
			for (List<DEdge> list : List.of(edge.outgoing(), edge.incoming()))
				for (DEdge further : list)
					if (edges.add(further))
						pending.add(further);
		}
	}

	private void refreshHolders() {
		for (Object holder : holders)
			if (holder == root.diagram())
				root.refreshContents();
			else if (holder != null && parts.get(holder) instanceof NodePart part && part.getParent() != null)
				part.refreshContents();
	}

	/** Old ends of an edge count, too: a reconnected edge stays the same. */
	private void refreshEnds() {
		Set<Object> ends = identitySet();
		for (DEdge edge : edges) {
			ends.add(edge.source());
			ends.add(edge.sink());
			if (parts.get(edge) instanceof EdgePart part)
				for (EditPart end : new EditPart[] { part.getSource(), part.getTarget() })
					if (end != null)
						ends.add(end.getModel());
		}
		for (boolean edgesToo : new boolean[] { false, true })
			for (Object end : ends)
				if (end instanceof DEdge == edgesToo && parts.get(end) instanceof ElementPart part)
					part.refreshEnds();
	}

	/** Lets the bounds of all that holds something altered follow, innermost first. */
	private void fit() {
		List<NodePart> touched = new ArrayList<>();
		Set<Object> seen = identitySet();
		for (Collection<?> group : List.of(nodes, holders))
			for (Object element : group)
				for (Object at = element; at instanceof AbstractDNode node && seen.add(node); at = node.parent())
					if (parts.get(node) instanceof NodePart part)
						touched.add(part);
		touched.sort((a, b) -> Integer.compare(depth(b), depth(a)));
		for (NodePart part : touched)
			part.shape().fit();
	}

	private static int depth(NodePart part) {
		int depth = 0;
		for (Object at = part.element(); at instanceof AbstractDNode node; at = node.parent())
			depth++;
		return depth;
	}

	private static <T> Set<T> identitySet() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}
}
