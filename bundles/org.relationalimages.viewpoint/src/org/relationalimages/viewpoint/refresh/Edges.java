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
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.Truth;
import org.relationalimages.viewpoint.expression.Values;
import org.relationalimages.viewpoint.expression.Variables;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.specification.EdgeMapping;

/** What element-based and relation-based edges have in common. */
abstract class Edges extends DiagramComputation {

	/** An edge that should be there. */
	record Wanted(EObject target, DDiagramElement source, DDiagramElement sink) {
	}

	final EdgeMapping mapping;

	Edges(Engine engine, EdgeMapping mapping, int subRank) {
		super(engine, Phase.EDGES, engine.edges.rank(mapping), subRank);
		this.mapping = mapping;
	}

	@Override
	protected boolean isLive() {
		return engine.diagram.activeLayers().contains(mapping.layer());
	}

	/** The edges of this computation that are there now. */
	abstract Collection<DEdge> present();

	/**
	 * Makes the edges exactly the wanted ones; new ones come last. One with an end in an inactive layer can't be wanted
	 * and stays as it is until that layer is back.
	 */
	final void align(List<Wanted> wanted) {
		List<DEdge> present = List.copyOf(present());
		engine.effort.step(present.size() + (long) wanted.size());
		Set<Wanted> missing = new LinkedHashSet<>(wanted);
		for (DEdge edge : present)
			if (!missing.remove(new Wanted(edge.target(), edge.source(), edge.sink())) && edge.parent() != null && hasLiveEnds(edge))
				engine.remove(edge);
		for (Wanted one : missing) {
			if (one.source.parent() == null || one.sink.parent() == null)
				continue; // went with an edge removed just now
			DEdge edge = new DEdge(engine.diagram, mapping, one.target, one.source, one.sink);
			engine.change().add(engine.diagram, -1, edge);
			engine.elements().appeared(edge);
		}
	}

	final boolean hasLiveEnds(DEdge edge) {
		return engine.isLive(edge.source()) && engine.isLive(edge.sink());
	}

	/** The objects an expression of the mapping gives; none for an empty one. */
	final List<EObject> objects(String feature, Expression expression, EObject context, Variables variables) {
		return expression.isEmpty() ? List.of()
				: Values.objects(engine.evaluate(mapping.definition(), feature, expression, context, variables, this));
	}

	/** The elements of some mappings in active layers that show an object. This computation is told when there are others. */
	final List<DDiagramElement> viewsOf(EObject object, List<DiagramElementMapping> mappings) {
		viewsOf(object);
		List<DDiagramElement> found = new ArrayList<>();
		List<DDiagramElement> views = engine.diagram.elementsOf(object);
		engine.effort.step((long) mappings.size() * views.size());
		for (DiagramElementMapping one : mappings)
			for (DDiagramElement element : views)
				if (element.mapping() == one && !(element instanceof DNodeListElement) && engine.isLive(element))
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

	/** Brings what an edge passes and stands for in step; what comes out empty leaves what was there, as Sirius does. */
	final void settle(DEdge edge) {
		Variables ends = Variables.NONE.with("diagram", engine.diagram).with("source", edge.source().target()).with("target",
				edge.sink().target());
		List<DDiagramElement> path = path(edge.target(), ends.with("element", edge.target()));
		engine.change().path(edge, !path.isEmpty() ? path
				: edge.path().stream().filter(passed -> passed.parent() != null).toList());
		Variables inside = ends.with("view", edge).with("sourceView", edge.source()).with("targetView", edge.sink())
				.with("container", engine.diagram.target()).with("containerView", engine.diagram);
		List<EObject> given = objects("semanticElements", mapping.semanticElements(), edge.target(), inside);
		if (!given.isEmpty())
			engine.change().semanticElements(edge, given);
		else if (mapping.useDomainElement())
			engine.change().semanticElements(edge, List.of(edge.target()));
	}

	private List<DDiagramElement> path(EObject target, Variables variables) {
		List<DDiagramElement> path = new ArrayList<>();
		for (EObject object : objects("pathExpression", mapping.path(), target, variables)) {
			List<DDiagramElement> views = viewsOf(object, mapping.pathMappings());
			if (!views.isEmpty())
				path.add(views.getLast());
		}
		return path;
	}
}
