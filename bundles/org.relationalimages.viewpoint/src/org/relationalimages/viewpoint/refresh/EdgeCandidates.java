// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.incremental.Computation;
import org.relationalimages.viewpoint.specification.EdgeMapping;

/** The candidates of one element-based edge mapping; each has a computation of its own for its edges. */
final class EdgeCandidates extends DiagramComputation {

	private final EdgeMapping mapping;
	private final Map<EObject, ElementEdges> edges = new IdentityHashMap<>();
	private List<EObject> candidates = List.of();
	private List<EObject> applied = List.of();

	EdgeCandidates(Engine engine, EdgeMapping mapping) {
		super(engine, Phase.EDGES, engine.edges.rank(mapping), 0);
		this.mapping = mapping;
	}

	@Override
	protected boolean isLive() {
		return engine.diagram.activeLayers().contains(mapping.layer());
	}

	@Override
	protected void evaluate() {
		candidates = Candidates.of(mapping, engine.diagram.target(), this);
	}

	/** What is alike at both ends of the old and the new list is only compared. */
	@Override
	protected void apply() {
		int shorter = Math.min(applied.size(), candidates.size());
		int head = 0;
		while (head < shorter && applied.get(head) == candidates.get(head))
			head++;
		int tail = 0;
		while (tail < shorter - head
				&& applied.get(applied.size() - 1 - tail) == candidates.get(candidates.size() - 1 - tail))
			tail++;
		List<EObject> wanted = candidates.subList(head, candidates.size() - tail);
		Set<EObject> kept = Collections.newSetFromMap(new IdentityHashMap<>());
		kept.addAll(wanted);
		for (EObject gone : applied.subList(head, applied.size() - tail))
			if (!kept.contains(gone) && edges.get(gone).giveUp())
				edges.remove(gone);
		for (EObject candidate : wanted)
			if (!edges.containsKey(candidate)) {
				ElementEdges computation = new ElementEdges(engine, mapping, candidate);
				edges.put(candidate, computation);
				engine.queue.enqueue(computation);
			} else
				edges.get(candidate).revive();
		applied = candidates;
	}

	/** An undo brought an edge of this element back: it counts as a candidate until the next refresh has looked. */
	void returned(EObject candidate) {
		if (edges.containsKey(candidate))
			return;
		ElementEdges computation = new ElementEdges(engine, mapping, candidate);
		edges.put(candidate, computation);
		engine.queue.enqueue(computation);
		applied = new ArrayList<>(applied);
		applied.add(candidate);
		touched();
	}

	/** Computes the edges of one candidate again. */
	void touch(EObject candidate) {
		ElementEdges computation = edges.get(candidate);
		if (computation != null)
			computation.touched();
	}

	/** Computes the edges of all candidates again. */
	void touchAll() {
		touched();
		edges.values().forEach(Computation::touched);
	}

	@Override
	public void dispose() {
		super.dispose();
		edges.values().forEach(Computation::dispose);
	}
}
