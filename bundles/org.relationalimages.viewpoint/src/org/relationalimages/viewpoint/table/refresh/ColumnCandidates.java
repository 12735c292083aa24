// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.refresh;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.specification.ColumnMapping;
import org.relationalimages.viewpoint.specification.ElementColumnMapping;
import org.relationalimages.viewpoint.table.DColumn;

/** The columns of one mapping of a cross table: one for each candidate, in the order of mappings and candidates. */
final class ColumnCandidates extends TableComputation {

	private final ElementColumnMapping mapping;
	private List<EObject> candidates = List.of();

	ColumnCandidates(TableEngine engine, ElementColumnMapping mapping) {
		super(engine, TablePhase.COLUMNS, 0);
		this.mapping = mapping;
	}

	@Override
	protected void evaluate() {
		candidates = engine.candidates(mapping.definition(), mapping.semanticCandidates(), mapping.domainClass(),
				engine.table.target(), this);
	}

	@Override
	protected void apply() {
		Map<ColumnMapping, List<DColumn>> groups = new LinkedHashMap<>();
		engine.table.description().columnMappings().forEach(one -> groups.put(one, new ArrayList<>()));
		engine.table.columns().forEach(column -> groups.get(column.mapping()).add(column));
		Map<EObject, DColumn> present = new IdentityHashMap<>();
		groups.get(mapping).forEach(column -> present.put(column.target(), column));
		List<DColumn> mine = new ArrayList<>();
		for (EObject candidate : candidates) {
			DColumn column = present.get(candidate);
			mine.add(column != null ? column : new DColumn(engine.table, mapping, candidate));
		}
		groups.put(mapping, mine);
		List<DColumn> all = new ArrayList<>();
		groups.values().forEach(all::addAll);
		engine.columns(all);
	}
}
