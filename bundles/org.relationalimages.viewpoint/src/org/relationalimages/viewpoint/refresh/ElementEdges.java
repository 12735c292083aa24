// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.expression.Variables;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.specification.EdgeMapping;

/** The edges that stand for one element: one from each element shown at its start to each shown at its end. */
final class ElementEdges extends Edges {

	private final EObject candidate;
	private List<Wanted> wanted = List.of();

	ElementEdges(Engine engine, EdgeMapping mapping, EObject candidate) {
		super(engine, mapping, 1);
		this.candidate = candidate;
	}

	@Override
	void evaluate() {
		wanted = new ArrayList<>();
		List<DDiagramElement> sinks = ends("targetFinderExpression", mapping.targetMappings());
		for (DDiagramElement source : ends("sourceFinderExpression", mapping.sourceMappings()))
			for (DDiagramElement sink : sinks)
				wanted.add(new Wanted(candidate, source, sink));
		wanted.removeIf(edge -> !holds(edge));
	}

	private List<DDiagramElement> ends(String finder, List<DiagramElementMapping> mappings) {
		List<DDiagramElement> found = new ArrayList<>();
		for (EObject end : objects(finder, mapping.definition().expression(finder), candidate, Variables.NONE))
			for (DDiagramElement view : viewsOf(end, mappings))
				if (!found.contains(view))
					found.add(view);
		return found;
	}

	@Override
	void apply() {
		align(wanted);
		for (DEdge edge : present()) {
			engine.change().path(edge, mapping.path().isEmpty() ? List.of() : path(candidate));
			List<EObject> given = objects("semanticElements", mapping.semanticElements(), candidate, Variables.NONE);
			engine.change().semanticElements(edge, given.isEmpty() ? List.of(candidate) : given);
		}
	}

	/** Takes its edges out of the diagram; its candidate is none any more. */
	void removeAll() {
		align(List.of());
		dispose();
	}

	@Override
	Collection<DEdge> present() {
		List<DEdge> found = new ArrayList<>();
		for (DDiagramElement element : engine.diagram.elementsOf(candidate))
			if (element instanceof DEdge edge && edge.mapping() == mapping)
				found.add(edge);
		return found;
	}
}
