// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
	private boolean gone;

	ElementEdges(Engine engine, EdgeMapping mapping, EObject candidate) {
		super(engine, mapping, 1);
		this.candidate = candidate;
	}

	@Override
	protected void evaluate() {
		wanted = new ArrayList<>();
		if (gone)
			return;
		List<DDiagramElement> sinks = ends("targetFinderExpression", mapping.targetMappings());
		for (DDiagramElement source : ends("sourceFinderExpression", mapping.sourceMappings()))
			for (DDiagramElement sink : sinks)
				want(new Wanted(candidate, source, sink));
	}

	private void want(Wanted edge) {
		engine.effort.step(1);
		if (holds(edge) && wanted.add(edge))
			engine.effort.wanted(wanted.size());
	}

	private List<DDiagramElement> ends(String finder, List<DiagramElementMapping> mappings) {
		Set<DDiagramElement> found = new LinkedHashSet<>();
		for (EObject end : objects(finder, mapping.definition().expression(finder), candidate, Variables.NONE))
			for (DDiagramElement view : viewsOf(end, mappings))
				found.add(view);
		return List.copyOf(found);
	}

	@Override
	protected void apply() {
		align(wanted);
		for (DEdge edge : present())
			if (hasLiveEnds(edge))
				settle(edge);
	}

	/**
	 * Takes its edges out of the diagram, since its candidate is none any more.
	 *
	 * @return whether none is left; one with an end in an inactive layer stays until that is back
	 */
	boolean giveUp() {
		gone = true;
		wanted = List.of();
		align(wanted);
		if (!present().isEmpty())
			return false;
		dispose();
		return true;
	}

	/** Its candidate is one again. */
	void revive() {
		if (gone) {
			gone = false;
			touched();
		}
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
