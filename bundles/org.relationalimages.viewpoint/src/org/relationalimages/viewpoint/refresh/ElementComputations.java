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
import org.relationalimages.viewpoint.incremental.Computation;
import org.relationalimages.viewpoint.specification.AbstractNodeMapping;
import org.relationalimages.viewpoint.specification.ContainerMapping;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.specification.EdgeMapping;

/** The computations of each element: made when it enters the diagram, disposed when it leaves. */
final class ElementComputations implements ElementRegistry {

	private final Engine engine;
	private final EdgeSources edgeSources;
	private final Map<DDiagramElement, Map<ComputationKind, List<Computation>>> computations = new LinkedHashMap<>();
	/** What edges showed when they were last looked at: a reconnected edge may show another element. */
	private final Map<DEdge, EObject> shown = new IdentityHashMap<>();

	ElementComputations(Engine engine) {
		this.engine = engine;
		this.edgeSources = new EdgeSources(engine);
		engine.register(this);
	}

	/** An element has entered the diagram: it gets its computations, and edges that look for it are told. */
	@Override
	public void appeared(DDiagramElement element) {
		if (computations.containsKey(element))
			return;
		Map<ComputationKind, List<Computation>> own = new EnumMap<>(ComputationKind.class);
		computations.put(element, own);
		int depth = depth(element);
		if (engine.change() != null)
			engine.effort.element(computations.size(), depth);
		if (element instanceof DEdge edge)
			shown.put(edge, edge.target());
		own.put(ComputationKind.LOOK, List.of(new StyleComputation(engine, element)));
		own.put(ComputationKind.FILTERS, List.of(new Filtering(engine, element)));
		own.put(ComputationKind.DECORATIONS, List.of(new Decorating(engine, element)));
		own.put(ComputationKind.CHILDREN, children(element, depth + 1));
		own.put(ComputationKind.EDGES, edges(element));
		for (ComputationKind kind : ComputationKind.values())
			if (kind == ComputationKind.EDGES)
				own.get(kind).forEach(edges -> edgeSources.add((RelationEdges) edges));
			else
				own.get(kind).forEach(engine.queue::enqueue);
		engine.effort.step(engine.queue.dependencies().touch(element.target(), ViewAspect.VIEWS));
	}

	/** Adds how many elements of each mapping there are. */
	@Override
	public void countByMapping(Map<DiagramElementMapping, Integer> counts) {
		for (DDiagramElement element : computations.keySet())
			counts.merge(element.mapping(), 1, Integer::sum);
	}

	/** An element has left the diagram. */
	@Override
	public void gone(DDiagramElement element) {
		Map<ComputationKind, List<Computation>> own = computations.remove(element);
		if (own == null)
			return;
		shown.remove(element);
		own.values().forEach(list -> list.forEach(Computation::dispose));
		engine.queue.dependencies().touch(element.target(), ViewAspect.VIEWS);
	}

	/** Computes all computations of an edge again if it shows another element than before. */
	void follow(DEdge edge) {
		EObject before = shown.get(edge);
		if (before == null || before == edge.target())
			return;
		shown.put(edge, edge.target());
		for (ComputationKind kind : ComputationKind.values())
			touch(edge, kind);
		engine.queue.dependencies().touch(before, ViewAspect.VIEWS);
		engine.queue.dependencies().touch(edge.target(), ViewAspect.VIEWS);
	}

	/** Computes the computations of one kind again, for all elements. */
	void touchAll(ComputationKind kind) {
		forEach(kind, Computation::touched);
	}

	/** Computes all computations again. */
	void touchAll() {
		for (ComputationKind kind : ComputationKind.values())
			touchAll(kind);
	}

	/** Computes the computations of one kind of one element again. */
	@Override
	public void touch(DDiagramElement element, ComputationKind kind) {
		Map<ComputationKind, List<Computation>> own = computations.get(element);
		if (own != null)
			own.get(kind).forEach(Computation::touched);
	}

	private void forEach(ComputationKind kind, Consumer<Computation> action) {
		for (Map<ComputationKind, List<Computation>> own : computations.values())
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
