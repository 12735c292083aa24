// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.specification.AbstractNodeMapping;
import org.relationalimages.viewpoint.specification.ContainerMapping;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.specification.EdgeMapping;

/** The pieces of each element: made when it enters the diagram, given up when it leaves. */
final class ElementComputations {

	/** Which kinds of pieces to compute again. */
	enum Kind {
		LOOK, FILTERS, DECORATIONS, CHILDREN, EDGES
	}

	private final Engine engine;
	private final Map<DDiagramElement, Map<Kind, List<Computation>>> pieces = new LinkedHashMap<>();
	/** What edges showed when they were last looked at: a reconnected edge may show another element. */
	private final Map<DEdge, EObject> shown = new IdentityHashMap<>();

	ElementComputations(Engine engine) {
		this.engine = engine;
	}

	/** An element has entered the diagram: it gets its pieces, and edges that look for it are told. */
	void appeared(DDiagramElement element) {
		if (pieces.containsKey(element))
			return;
		Map<Kind, List<Computation>> own = new EnumMap<>(Kind.class);
		pieces.put(element, own);
		int depth = depth(element);
		if (engine.change() != null)
			engine.effort.element(pieces.size(), depth);
		if (element instanceof DEdge edge)
			shown.put(edge, edge.target());
		own.put(Kind.LOOK, List.of(new StyleComputation(engine, element)));
		own.put(Kind.FILTERS, List.of(new Filtering(engine, element)));
		own.put(Kind.DECORATIONS, List.of(new Decorating(engine, element)));
		own.put(Kind.CHILDREN, children(element, depth + 1));
		own.put(Kind.EDGES, edges(element));
		for (Kind kind : Kind.values())
			if (kind == Kind.EDGES)
				engine.order(own.get(kind));
			else
				own.get(kind).forEach(engine::enqueue);
		engine.effort.step(engine.dependencies.touch(element.target(), Aspect.VIEWS));
	}

	/** Adds how many elements of each mapping there are. */
	void countByMapping(Map<DiagramElementMapping, Integer> counts) {
		for (DDiagramElement element : pieces.keySet())
			counts.merge(element.mapping(), 1, Integer::sum);
	}

	/** An element has left the diagram. */
	void gone(DDiagramElement element) {
		Map<Kind, List<Computation>> own = pieces.remove(element);
		if (own == null)
			return;
		shown.remove(element);
		own.values().forEach(list -> list.forEach(Computation::dispose));
		engine.dependencies.touch(element.target(), Aspect.VIEWS);
	}

	/** Computes all pieces of an edge again if it shows another element than before. */
	void follow(DEdge edge) {
		EObject before = shown.get(edge);
		if (before == null || before == edge.target())
			return;
		shown.put(edge, edge.target());
		for (Kind kind : Kind.values())
			touch(edge, kind);
		engine.dependencies.touch(before, Aspect.VIEWS);
		engine.dependencies.touch(edge.target(), Aspect.VIEWS);
	}

	/** Computes the pieces of one kind again, for all elements. */
	void touchAll(Kind kind) {
		forEach(kind, Computation::touched);
	}

	/** Computes all pieces again. */
	void touchAll() {
		for (Kind kind : Kind.values())
			touchAll(kind);
	}

	/** Computes the pieces of one kind of one element again. */
	void touch(DDiagramElement element, Kind kind) {
		Map<Kind, List<Computation>> own = pieces.get(element);
		if (own != null)
			own.get(kind).forEach(Computation::touched);
	}

	private void forEach(Kind kind, Consumer<Computation> action) {
		for (Map<Kind, List<Computation>> own : pieces.values())
			own.get(kind).forEach(action);
	}

	private List<Computation> children(DDiagramElement element, int depth) {
		if (!(element instanceof AbstractDNode node) || !(element.mapping() instanceof AbstractNodeMapping mapping))
			return List.of();
		List<Computation> made = new ArrayList<>();
		for (AbstractNodeMapping bordered : mapping.borderedNodeMappings())
			made.add(new NodeCandidates(engine, new ChildSlot.Border(node), bordered, depth));
		if (mapping instanceof ContainerMapping container) {
			if (node instanceof DNodeContainer within)
				for (AbstractNodeMapping child : container.subContainerMappings())
					made.add(new NodeCandidates(engine, new ChildSlot.Inside(within), child, depth));
			ChildSlot childSlot = node instanceof DNodeContainer within ? new ChildSlot.Inside(within)
					: new ChildSlot.Inside((DNodeList) node);
			if (!container.layout().isStack()) // a stack holds nothing but its regions
				for (AbstractNodeMapping child : container.subNodeMappings())
					made.add(new NodeCandidates(engine, childSlot, child, depth));
		}
		made.removeIf(computation -> !((NodeCandidates) computation).mapping().createElements());
		return made;
	}

	private List<Computation> edges(DDiagramElement element) {
		if (element instanceof DNodeListElement)
			return List.of(); // no edge ends at a row
		List<Computation> made = new ArrayList<>();
		for (EdgeMapping mapping : engine.edges.from(element.mapping()))
			if (mapping.createElements())
				made.add(new RelationEdges(engine, mapping, element));
		return made;
	}

	private static int depth(DDiagramElement element) {
		int depth = 0;
		for (Object at = element.parent(); !(at instanceof DDiagram) && at != null; at = ((DDiagramElement) at).parent())
			depth++;
		return depth;
	}
}
