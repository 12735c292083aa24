// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.refresh;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.expression.Truth;
import org.relationalimages.viewpoint.incremental.Computation;
import org.relationalimages.viewpoint.incremental.ComputationQueue;
import org.relationalimages.viewpoint.specification.ElementColumnMapping;
import org.relationalimages.viewpoint.specification.IntersectionMapping;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;

/** A part of a table that is computed as one. */
abstract class TableComputation extends Computation {

	final TableEngine engine;

	TableComputation(TableEngine engine, TablePhase phase, int rank) {
		super(engine.queue.nextSequence(), phase.ordinal(), rank, 0);
		this.engine = engine;
	}

	@Override
	protected final ComputationQueue queue() {
		return engine.queue;
	}

	@Override
	protected final boolean isLive() {
		return true;
	}

	/** The lines that show an object, of the mappings of an intersection. */
	final List<DLine> linesOf(EObject object, IntersectionMapping mapping) {
		aspect(object, TableAspect.LINES);
		return engine.elements().linesOf(object).stream().filter(line -> mapping.lineMappings().contains(line.mapping()))
				.toList();
	}

	/** The columns that show an object, of an intersection's mapping, if its precondition allows. */
	final List<DColumn> columnsOf(EObject object, IntersectionMapping mapping) {
		aspect(object, TableAspect.COLUMNS);
		ElementColumnMapping wanted = mapping.columnMapping();
		List<DColumn> found = engine.elements().columnsOf(object).stream().filter(column -> column.mapping() == wanted)
				.toList();
		return found.isEmpty() || mapping.precondition().isEmpty() || Truth.of(engine.evaluate(mapping.definition(),
				"preconditionExpression", mapping.precondition(), object, this), false) ? found : List.of();
	}
}
