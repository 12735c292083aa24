// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.relationalimages.viewpoint.incremental.ComputationQueue;
import org.relationalimages.viewpoint.incremental.Effort;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.specification.SpecificationElement;

/** What all computations of one diagram share: the diagram, the change under way, the evaluation of expressions. */
final class Engine {

	private static final int MOST_PROBLEMS = 200;

	final DDiagram diagram;
	final Extent extent;
	final EdgeOrder edges;
	final Effort effort = new Effort(this::tooLarge);
	final ComputationQueue queue = new ComputationQueue(effort);
	final Set<String> problems = new LinkedHashSet<>();
	private ElementRegistry elements;
	private DiagramChange change;
	private SpecificationElement computing;

	Engine(DDiagram diagram) {
		this.diagram = diagram;
		this.extent = new Extent(diagram.target());
		this.edges = new EdgeOrder(diagram.description());
	}

	/** Sets who is told of elements that come and go; before anything is computed. */
	void register(ElementRegistry registry) {
		elements = registry;
	}

	/** The elements of the diagram and their computations. */
	ElementRegistry elements() {
		return elements;
	}

	/** The change under way; only during a refresh. */
	DiagramChange change() {
		return change;
	}

	/** Runs computations until none is left but those of inactive layers. */
	void run(DiagramChange during) {
		change = during;
		computing = null;
		extent.forget();
		try {
			queue.run();
		} finally {
			change = null;
		}
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
		all.forEach(elements::gone);
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

	/** Explains which bound a refresh would go beyond; the mapping with the most elements is the one to look at. */
	private String tooLarge(String what) {
		Map<DiagramElementMapping, Integer> counts = new HashMap<>();
		elements.countByMapping(counts);
		String most = counts.entrySet().stream().max(Map.Entry.comparingByValue())
				.map(one -> "; most of its elements so far (" + one.getValue() + ") are of " + one.getKey().definition().where())
				.orElse("");
		String at = computing == null ? "" : ", and it stopped at " + computing.where();
		return "The diagram \"" + diagram.description().name() + "\" would " + what + most + at
				+ ": let the candidates of these mappings be fewer, or make the diagram for a smaller part of the model.";
	}
}
