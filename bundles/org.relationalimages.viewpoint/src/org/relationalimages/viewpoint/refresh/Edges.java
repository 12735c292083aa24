// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.Truth;
import org.relationalimages.viewpoint.expression.Values;
import org.relationalimages.viewpoint.expression.Variables;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.specification.EdgeMapping;

/** What element-based and relation-based edges have in common. */
abstract class Edges extends Piece {

	/** An edge that should be there. */
	record Wanted(EObject target, DDiagramElement source, DDiagramElement sink) {

		boolean is(DEdge edge) {
			return edge.target() == target && edge.source() == source && edge.sink() == sink;
		}
	}

	final EdgeMapping mapping;

	Edges(Engine engine, EdgeMapping mapping, int subRank) {
		super(engine, Phase.EDGES, engine.edges.rank(mapping), subRank);
		this.mapping = mapping;
	}

	@Override
	final boolean isLive() {
		return engine.diagram.activeLayers().contains(mapping.layer());
	}

	/** The edges of this piece that are there now. */
	abstract Collection<DEdge> present();

	/** Makes the edges exactly the wanted ones; new ones come last. */
	final void align(List<Wanted> wanted) {
		List<Wanted> missing = new ArrayList<>(wanted);
		for (DEdge edge : List.copyOf(present()))
			if (!missing.removeIf(one -> one.is(edge)) && edge.parent() != null)
				engine.remove(edge);
		for (Wanted one : missing) {
			if (one.source.parent() == null || one.sink.parent() == null)
				continue; // went with an edge removed just now
			DEdge edge = new DEdge(engine.diagram, mapping, one.target, one.source, one.sink);
			engine.change().add(engine.diagram, -1, edge);
			engine.views.appeared(edge);
		}
	}

	/** The objects an expression of the mapping gives; none for an empty one. */
	final List<EObject> objects(String feature, Expression expression, EObject context, Variables variables) {
		return expression.isEmpty() ? List.of()
				: Values.objects(engine.evaluate(mapping.definition(), feature, expression, context, variables, this));
	}

	/** The elements of some mappings that show an object. This piece is told when there are others. */
	final List<DDiagramElement> viewsOf(EObject object, List<DiagramElementMapping> mappings) {
		viewsOf(object);
		List<DDiagramElement> found = new ArrayList<>();
		for (DiagramElementMapping one : mappings)
			for (DDiagramElement element : engine.diagram.elementsOf(object))
				if (element.mapping() == one && !(element instanceof DNodeListElement))
					found.add(element);
		return found;
	}

	/** Whether the precondition holds for an edge. */
	final boolean holds(Wanted edge) {
		if (mapping.precondition().isEmpty())
			return true;
		Variables variables = Variables.NONE.with("source", edge.source.target()).with("target", edge.sink.target())
				.with("sourceView", edge.source).with("targetView", edge.sink);
		return Truth.of(engine.evaluate(mapping.definition(), "preconditionExpression", mapping.precondition(), edge.target,
				variables, this), true);
	}

	/** The elements an edge passes. */
	final List<DDiagramElement> path(EObject target) {
		List<DDiagramElement> path = new ArrayList<>();
		for (EObject object : objects("pathExpression", mapping.path(), target, Variables.NONE))
			path.addAll(viewsOf(object, mapping.pathMappings()));
		return path;
	}
}
