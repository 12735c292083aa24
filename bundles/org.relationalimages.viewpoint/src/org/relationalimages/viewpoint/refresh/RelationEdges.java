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
import org.relationalimages.viewpoint.expression.EvaluationFailure;
import org.relationalimages.viewpoint.expression.Variables;
import org.relationalimages.viewpoint.specification.EdgeMapping;

/** The edges of one relation-based mapping that start at one element. */
final class RelationEdges extends Edges {

	private final DDiagramElement source;
	private List<Wanted> wanted = List.of();

	RelationEdges(Engine engine, EdgeMapping mapping, DDiagramElement source) {
		super(engine, mapping, mapping.sourceMappings().indexOf(source.mapping()));
		this.source = source;
	}

	DDiagramElement source() {
		return source;
	}

	@Override
	protected boolean isLive() {
		return super.isLive() && engine.isLive(source);
	}

	@Override
	protected void evaluate() {
		EObject semantic = semantic();
		wanted = semantic == null ? List.of() : wanted(semantic);
	}

	/** The object the target expression gives, null for anything else; that of the source when there is none or it fails. */
	private EObject semantic() {
		Object given = mapping.target().isEmpty() ? source.target() : engine.evaluate(mapping.definition(), "targetExpression",
				mapping.target(), source.target(), Variables.NONE, this);
		if (given instanceof EvaluationFailure)
			return source.target();
		return given instanceof EObject object ? object : null;
	}

	private List<Wanted> wanted(EObject semantic) {
		Set<Wanted> found = new LinkedHashSet<>();
		for (EObject end : objects("targetFinderExpression", mapping.targetFinder(), semantic, Variables.NONE))
			for (DDiagramElement sink : viewsOf(end, mapping.targetMappings()))
				found.add(new Wanted(semantic, source, sink));
		engine.effort.wanted(found.size());
		List<Wanted> kept = new ArrayList<>(found);
		kept.removeIf(edge -> !holds(edge));
		return kept;
	}

	@Override
	protected void apply() {
		if (source.parent() == null)
			return; // an edge at an edge that has gone
		align(wanted);
		for (DEdge edge : present())
			if (hasLiveEnds(edge))
				settle(edge);
	}

	@Override
	Collection<DEdge> present() {
		engine.effort.step(source.outgoing().size());
		return source.outgoing().stream().filter(edge -> edge.mapping() == mapping).toList();
	}
}
