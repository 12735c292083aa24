// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.refresh;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.specification.IntersectionMapping;

/** The elements that have cells of their own in a cross table. */
final class CellCandidates extends TableComputation {

	private final IntersectionMapping mapping;
	private final Map<EObject, CrossCells> cells = new IdentityHashMap<>();
	private List<EObject> candidates = List.of();

	CellCandidates(TableEngine engine, IntersectionMapping mapping) {
		super(engine, TablePhase.COLUMNS, 1);
		this.mapping = mapping;
	}

	@Override
	protected void evaluate() {
		candidates = engine.candidates(mapping.definition(), mapping.semanticCandidates(), mapping.domainClass(),
				engine.table.target(), this);
	}

	@Override
	protected void apply() {
		Map<EObject, CrossCells> before = new IdentityHashMap<>(cells);
		for (EObject candidate : candidates)
			if (before.remove(candidate) == null) {
				CrossCells made = new CrossCells(engine, mapping, candidate, null);
				cells.put(candidate, made);
				engine.queue.enqueue(made);
			}
		before.forEach((candidate, gone) -> {
			cells.remove(candidate);
			gone.clear();
			gone.dispose();
		});
		engine.elements().strays(mapping, cells.keySet()).forEach(engine::remove);
	}
}
