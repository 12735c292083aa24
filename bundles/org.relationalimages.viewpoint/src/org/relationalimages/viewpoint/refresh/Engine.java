// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.expression.EvaluationFailure;
import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.ReadLog;
import org.relationalimages.viewpoint.expression.Variables;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.specification.SpecificationElement;

/** What all pieces of one diagram share: the diagram, the change under way, the queue of pieces to compute. */
final class Engine {

	private static final int MOST_PROBLEMS = 200;

	final DDiagram diagram;
	final Dependencies dependencies = new Dependencies();
	final Extent extent;
	final EdgeOrder edges;
	final ElementComputations views;
	final Effort effort = new Effort(this);
	final Set<String> problems = new LinkedHashSet<>();
	private final PriorityQueue<Computation> queue = new PriorityQueue<>();
	private final Set<Computation> waiting = new LinkedHashSet<>();
	private final List<RelationEdges> newSources = new ArrayList<>();
	private DiagramChange change;
	private SpecificationElement computing;
	private long sequence;

	Engine(DDiagram diagram) {
		this.diagram = diagram;
		this.extent = new Extent(diagram.target());
		this.edges = new EdgeOrder(diagram.description());
		this.views = new ElementComputations(this);
	}

	/** The change under way; only during a refresh. */
	DiagramChange change() {
		return change;
	}

	/** The definition whose expression was evaluated last; null before the first. */
	SpecificationElement computing() {
		return computing;
	}

	long nextSequence() {
		if (change != null)
			effort.piece(sequence);
		return sequence++;
	}

	void enqueue(Computation computation) {
		if (!computation.queued && !computation.isDisposed()) {
			computation.queued = true;
			queue.add(computation);
		}
	}

	/** Lets pieces of layers that were off try again. */
	void wake() {
		for (Computation computation : waiting) {
			computation.queued = false;
			enqueue(computation);
		}
		waiting.clear();
	}

	/** Computes pieces until none is left but those of inactive layers. */
	void run(DiagramChange during) {
		change = during;
		computing = null;
		effort.begin(sequence);
		extent.forget();
		try {
			for (Computation computation = next(); computation != null; computation = next()) {
				if (computation.isDisposed())
					continue;
				if (!computation.isLive()) {
					waiting.add(computation);
					continue;
				}
				computation.queued = false;
				computation.run();
			}
		} finally {
			change = null;
		}
	}

	private Computation next() {
		if (!newSources.isEmpty() && (queue.isEmpty() || !queue.peek().isBefore(Computation.Phase.EDGES)))
			orderSources();
		return queue.poll();
	}

	/** Queues the pieces for edges from a new element, once all nodes are there. */
	void order(List<Computation> edgesFromNewElement) {
		for (Computation computation : edgesFromNewElement)
			newSources.add((RelationEdges) computation);
	}

	/** Edges are made in the order in which their sources stand in the diagram. */
	private void orderSources() {
		if (newSources.stream().map(RelationEdges::source).distinct().count() > 1) {
			Map<DDiagramElement, Integer> places = new IdentityHashMap<>();
			diagram.forEach(element -> places.put(element, places.size()));
			newSources.sort(Comparator.comparingInt(piece -> places.getOrDefault(piece.source(), -1)));
		}
		for (RelationEdges piece : newSources) {
			piece.last();
			enqueue(piece);
		}
		newSources.clear();
	}

	/** Evaluates an expression of a definition's feature; a failure is noted as a problem. */
	Object evaluate(SpecificationElement of, String feature, Expression expression, EObject self, Variables variables, ReadLog reads) {
		computing = of;
		Object value = expression.evaluate(self, variables, reads);
		effort.step(value instanceof Collection<?> many ? 1 + many.size() : 1);
		if (value instanceof EvaluationFailure failure && problems.size() < MOST_PROBLEMS)
			problems.add(of.where() + ", " + feature + ": " + failure.message());
		return value;
	}

	/** Whether the layers are active that an element and all that hold it belong to; a reused mapping keeps its own layer. */
	boolean isLive(DDiagramElement element) {
		List<Layer> layers = diagram.activeLayers();
		effort.step(layers.size());
		for (Object at = element; at instanceof DDiagramElement one; at = one.parent())
			if (!layers.contains(one.mapping().layer()))
				return false;
		return true;
	}

	/** Removes an element with all it holds and all edges at any of them. */
	void remove(DDiagramElement element) {
		List<DDiagramElement> all = new ArrayList<>();
		collect(element, all);
		for (DDiagramElement one : all) {
			for (DEdge edge : List.copyOf(one.outgoing()))
				removeEdge(edge);
			for (DEdge edge : List.copyOf(one.incoming()))
				removeEdge(edge);
		}
		change.remove(element);
		all.forEach(views::gone);
	}

	private void removeEdge(DEdge edge) {
		if (edge.parent() != null) // an edge at an edge may have gone with that
			remove(edge);
	}

	static void collect(DDiagramElement element, List<DDiagramElement> all) {
		all.add(element);
		if (element instanceof AbstractDNode node)
			node.borderedNodes().forEach(one -> collect(one, all));
		if (element instanceof DContainer container)
			container.children().forEach(one -> collect(one, all));
	}
}
