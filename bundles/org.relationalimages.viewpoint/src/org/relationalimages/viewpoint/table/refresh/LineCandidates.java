// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.refresh;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.specification.LineMapping;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.LineHolder;

/** The lines of one mapping in a table or below a line: one for each candidate, in the order of mappings and candidates. */
final class LineCandidates extends TableComputation {

	private final LineHolder holder;
	private final LineMapping mapping;
	private List<EObject> candidates = List.of();

	LineCandidates(TableEngine engine, LineHolder holder, LineMapping mapping, int depth) {
		super(engine, TablePhase.LINES, depth);
		this.holder = holder;
		this.mapping = mapping;
	}

	@Override
	protected void evaluate() {
		candidates = isEndless() ? List.of()
				: engine.candidates(mapping.definition(), mapping.semanticCandidates(), mapping.domainClass(),
						holder.target(), this);
	}

	/** A line below one of its own mapping and target would have itself below it again, for ever. */
	private boolean isEndless() {
		if (!(holder instanceof DLine line))
			return false;
		for (DLine at = line.parent(); at != null; at = at.parent())
			if (at.mapping() == line.mapping() && at.target() == line.target()) {
				engine.problem(mapping.definition().where() + ": the line \"" + line.label()
						+ "\" is below itself, so nothing more is shown below it");
				return true;
			}
		return false;
	}

	@Override
	protected void apply() {
		Map<LineMapping, List<DLine>> groups = new LinkedHashMap<>();
		holder.lineMappings().forEach(one -> groups.put(one, new ArrayList<>()));
		holder.lines().forEach(line -> groups.computeIfAbsent(line.mapping(), key -> new ArrayList<>()).add(line));
		Map<EObject, DLine> present = new IdentityHashMap<>();
		groups.get(mapping).forEach(line -> present.put(line.target(), line));
		List<DLine> mine = new ArrayList<>();
		for (EObject candidate : candidates) {
			DLine line = present.get(candidate);
			mine.add(line != null ? line : new DLine(holder, mapping, candidate));
		}
		groups.put(mapping, mine);
		List<DLine> all = new ArrayList<>();
		groups.values().forEach(all::addAll);
		engine.lines(holder, all);
	}
}
