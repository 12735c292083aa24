// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.relationalimages.viewpoint.diagram.DDiagramElement;

/** Queues the edges from new elements once all nodes are there, in the order in which their sources stand in the diagram. */
final class EdgeSources extends DiagramComputation {

	private final List<RelationEdges> added = new ArrayList<>();

	EdgeSources(Engine engine) {
		super(engine, Phase.EDGES, -1, 0);
	}

	void add(RelationEdges edges) {
		added.add(edges);
		engine.queue.enqueue(this);
	}

	@Override
	protected boolean isLive() {
		return true;
	}

	@Override
	protected void evaluate() {
		// Reads nothing of the model.
	}

	@Override
	protected void apply() {
		if (added.stream().map(RelationEdges::source).distinct().count() > 1) {
			Map<DDiagramElement, Integer> places = new IdentityHashMap<>();
			engine.diagram.forEach(element -> places.put(element, places.size()));
			added.sort(Comparator.comparingInt(edges -> places.getOrDefault(edges.source(), -1)));
		}
		for (RelationEdges edges : added) {
			edges.last();
			engine.queue.enqueue(edges);
		}
		added.clear();
	}
}
