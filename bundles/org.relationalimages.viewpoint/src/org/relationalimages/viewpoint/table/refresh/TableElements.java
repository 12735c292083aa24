// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.refresh;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.incremental.Computation;
import org.relationalimages.viewpoint.specification.CellUpdater;
import org.relationalimages.viewpoint.specification.FeatureColumnMapping;
import org.relationalimages.viewpoint.specification.IntersectionMapping;
import org.relationalimages.viewpoint.specification.LineMapping;
import org.relationalimages.viewpoint.table.DCell;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.TableEvent;

/** The lines, columns and cells of a table with their computations: made when one enters the table, disposed when it leaves. */
final class TableElements {

	private final TableEngine engine;
	private final Map<Object, List<Computation>> computations = new LinkedHashMap<>();
	private final Map<EObject, List<DLine>> lines = new IdentityHashMap<>();
	private final Map<EObject, List<DColumn>> columns = new IdentityHashMap<>();
	private final Map<CellUpdater, Map<EObject, List<DCell>>> cells = new IdentityHashMap<>();

	TableElements(TableEngine engine) {
		this.engine = engine;
		engine.register(this);
	}

	/** The lines that show an object. */
	List<DLine> linesOf(EObject object) {
		return lines.getOrDefault(object, List.of());
	}

	/** The columns that show an object. */
	List<DColumn> columnsOf(EObject object) {
		return columns.getOrDefault(object, List.of());
	}

	/** The cells of a mapping that show an object. */
	List<DCell> cellsOf(IntersectionMapping mapping, EObject object) {
		return List.copyOf(cells.getOrDefault(mapping, Map.of()).getOrDefault(object, List.of()));
	}

	/** The cells of a mapping that show other objects than these, as an undo may have left them. */
	List<DCell> strays(IntersectionMapping mapping, Set<EObject> objects) {
		List<DCell> strays = new ArrayList<>();
		cells.getOrDefault(mapping, Map.of()).forEach((object, all) -> {
			if (!objects.contains(object))
				strays.addAll(all);
		});
		return strays;
	}

	void appeared(DLine line) {
		if (!begin(line))
			return;
		put(lines, line.target(), line);
		int depth = line.depth() + 1;
		for (LineMapping mapping : line.mapping().subLines())
			own(line, new LineCandidates(engine, line, mapping, depth));
		own(line, new LineLook(engine, line));
		for (DColumn column : engine.table.columns())
			if (column.mapping() instanceof FeatureColumnMapping mapping)
				own(line, new FeatureCell(engine, line, column, mapping));
		for (IntersectionMapping mapping : engine.table.description().intersections())
			if (!mapping.useDomainClass() && mapping.lineMappings().contains(line.mapping()))
				own(line, new CrossCells(engine, mapping, line.target(), line));
		if (engine.change() != null)
			engine.effort.element(computations.size(), depth - 1);
		engine.queue.dependencies().touch(line.target(), TableAspect.LINES);
	}

	void appeared(DColumn column) {
		if (!begin(column))
			return;
		own(column, new ColumnLook(engine, column));
		if (column.target() != null) {
			put(columns, column.target(), column);
			engine.queue.dependencies().touch(column.target(), TableAspect.COLUMNS);
		}
	}

	void appeared(DCell cell) {
		if (!begin(cell))
			return;
		if (cell.intersection() != null) {
			put(cells.computeIfAbsent(cell.updater(), key -> new IdentityHashMap<>()), cell.target(), cell);
			own(cell, new CellLook(engine, cell));
		}
		if (engine.change() != null)
			engine.effort.element(computations.size(), 0);
	}

	void gone(DLine line) {
		if (!end(line))
			return;
		engine.table.columns().forEach(column -> engine.table.cells(line, column).forEach(this::gone));
		drop(lines, line.target(), line);
		engine.queue.dependencies().touch(line.target(), TableAspect.LINES);
	}

	void gone(DColumn column) {
		if (!end(column) || column.target() == null)
			return;
		drop(columns, column.target(), column);
		engine.queue.dependencies().touch(column.target(), TableAspect.COLUMNS);
	}

	void gone(DCell cell) {
		if (end(cell) && cell.intersection() != null)
			drop(cells.getOrDefault(cell.updater(), Map.of()), cell.target(), cell);
	}

	/** Follows a change that others have made, such as an undo. */
	void follow(TableEvent event) {
		for (Object one : event.removed())
			switch (one) {
			case DLine line -> gone(line);
			case DColumn column -> gone(column);
			default -> gone((DCell) one);
			}
		for (Object one : event.added())
			switch (one) {
			case DLine line -> appeared(line);
			case DColumn column -> appeared(column);
			default -> appeared((DCell) one);
			}
	}

	/** Computes everything again. */
	void touchAll() {
		computations.values().forEach(own -> own.forEach(Computation::touched));
	}

	/** Computes again how columns look. */
	void touchColumns() {
		engine.table.columns().forEach(column -> computations.getOrDefault(column, List.of()).forEach(Computation::touched));
	}

	/** Computes again what is below lines. */
	void touchLines() {
		computations.values()
				.forEach(own -> own.stream().filter(LineCandidates.class::isInstance).forEach(Computation::touched));
	}

	private boolean begin(Object element) {
		return computations.putIfAbsent(element, new ArrayList<>(3)) == null;
	}

	private void own(Object element, Computation computation) {
		computations.get(element).add(computation);
		engine.queue.enqueue(computation);
	}

	private boolean end(Object element) {
		List<Computation> own = computations.remove(element);
		if (own == null)
			return false;
		own.forEach(Computation::dispose);
		return true;
	}

	private static <T> void put(Map<EObject, List<T>> index, EObject key, T element) {
		index.computeIfAbsent(key, one -> new ArrayList<>(1)).add(element);
	}

	private static <T> void drop(Map<EObject, List<T>> index, EObject key, T element) {
		List<T> found = index.get(key);
		if (found != null && found.remove(element) && found.isEmpty())
			index.remove(key);
	}
}
