// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.refresh;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.expression.Values;
import org.relationalimages.viewpoint.specification.IntersectionMapping;
import org.relationalimages.viewpoint.table.DCell;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;

/**
 * The cells of a cross table that show one element: those of a line in the columns that it is related to, or those of an
 * element of their own wherever its lines meet its columns.
 */
final class CrossCells extends TableComputation {

	private record Place(DLine line, DColumn column) {
	}

	private final IntersectionMapping mapping;
	private final EObject element;
	/** The line of a relation; null when the element has cells of its own. */
	private final DLine line;
	private final Set<Place> wanted = new LinkedHashSet<>();

	CrossCells(TableEngine engine, IntersectionMapping mapping, EObject element, DLine line) {
		super(engine, TablePhase.CELLS, engine.table.description().intersections().indexOf(mapping));
		this.mapping = mapping;
		this.element = element;
		this.line = line;
	}

	EObject element() {
		return element;
	}

	@Override
	protected void evaluate() {
		wanted.clear();
		List<EObject> across = Values.objects(engine.evaluate(mapping.definition(), "columnFinderExpression",
				mapping.columnFinder(), element, this));
		if (line != null)
			add(line, across);
		else if (!across.isEmpty())
			for (EObject down : Values.objects(engine.evaluate(mapping.definition(), "lineFinderExpression",
					mapping.lineFinder(), element, this)))
				for (DLine found : linesOf(down, mapping))
					add(found, across);
		engine.effort.wanted(wanted.size());
	}

	private void add(DLine at, List<EObject> across) {
		for (EObject shown : across)
			for (DColumn column : columnsOf(shown, mapping))
				wanted.add(new Place(at, column));
	}

	@Override
	protected void apply() {
		Set<Place> missing = new LinkedHashSet<>(wanted);
		for (DCell cell : cells())
			if (!missing.remove(new Place(cell.line(), cell.column())))
				engine.remove(cell);
		for (Place place : missing)
			engine.add(new DCell(place.line, place.column, mapping, element));
	}

	/** Takes its cells away, since the element is no candidate any more. */
	void clear() {
		cells().forEach(engine::remove);
	}

	private List<DCell> cells() {
		return engine.elements().cellsOf(mapping, element).stream().filter(cell -> line == null || cell.line() == line).toList();
	}
}
