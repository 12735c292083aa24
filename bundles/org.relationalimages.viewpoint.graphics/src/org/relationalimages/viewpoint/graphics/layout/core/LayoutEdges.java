// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.core;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;

/**
 * The visible edges, each with the innermost holder around both of its ends. An edge between a node and an edge of nodes
 * lets that node hang below those; other edges at edges don't guide a layout.
 */
public final class LayoutEdges {

	/** A node that an edge hangs below another edge. */
	public record Hanger(DEdge edge, AbstractDNode node, DEdge above) {
	}

	private final Map<Object, List<DEdge>> byHolder = new IdentityHashMap<>();
	private final Map<Object, List<Hanger>> hangers = new IdentityHashMap<>();

	public LayoutEdges(DDiagram diagram) {
		for (DDiagramElement element : diagram.children())
			if (element instanceof DEdge edge)
				add(edge);
	}

	/** No edges; {@link #add} those that matter. */
	public LayoutEdges() {
	}

	public void add(DEdge edge) {
		if (edge.source() instanceof AbstractDNode node && edge.sink() instanceof DEdge above)
			add(new Hanger(edge, node, above));
		else if (edge.sink() instanceof AbstractDNode node && edge.source() instanceof DEdge above)
			add(new Hanger(edge, node, above));
		if (edge.source() instanceof AbstractDNode source && edge.sink() instanceof AbstractDNode sink
				&& edge.isVisible() && source != sink) {
			Object holder = commonHolder(source, sink);
			if (holder != null)
				byHolder.computeIfAbsent(holder, key -> new ArrayList<>()).add(edge);
		}
	}

	private void add(Hanger hanger) {
		if (!hanger.edge().isVisible() || !(hanger.above().source() instanceof AbstractDNode one)
				|| !(hanger.above().sink() instanceof AbstractDNode other))
			return;
		for (Object holder = commonHolder(one, other); holder != null; holder = holder instanceof AbstractDNode at ? at.parent() : null)
			if (childOf(holder, hanger.node()) != null) {
				hangers.computeIfAbsent(holder, key -> new ArrayList<>()).add(hanger);
				return;
			}
	}

	/** The nodes in a holder that hang below edges in it, with none of its elements around all of them. */
	public List<Hanger> hangers(Object holder) {
		return hangers.getOrDefault(holder, List.of());
	}

	/** The edges whose ends lie in the holder but in no single element of it. */
	public List<DEdge> in(Object holder) {
		return byHolder.getOrDefault(holder, List.of());
	}

	/** The element directly in the holder that is or contains the given one; null when it lies elsewhere. */
	public static AbstractDNode childOf(Object holder, DDiagramElement inner) {
		Object at = inner;
		while (at instanceof AbstractDNode node) {
			if (node.parent() == holder)
				return node;
			at = node.parent();
		}
		return null;
	}

	private static Object commonHolder(AbstractDNode source, AbstractDNode sink) {
		Map<Object, Boolean> above = new IdentityHashMap<>();
		for (Object at = source.parent(); at != null; at = at instanceof AbstractDNode node ? node.parent() : null)
			above.put(at, true);
		for (Object at = sink.parent(); at != null; at = at instanceof AbstractDNode node ? node.parent() : null)
			if (above.containsKey(at))
				return at;
		return null;
	}
}
