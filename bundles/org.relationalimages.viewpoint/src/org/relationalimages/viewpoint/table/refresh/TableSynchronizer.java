// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.refresh;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.relationalimages.viewpoint.incremental.Computation;
import org.relationalimages.viewpoint.specification.ColumnMapping;
import org.relationalimages.viewpoint.specification.ElementColumnMapping;
import org.relationalimages.viewpoint.specification.IntersectionMapping;
import org.relationalimages.viewpoint.specification.LineMapping;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.table.TableChange;
import org.relationalimages.viewpoint.table.TableEvent;

/**
 * Keeps one table in step with its model. It is told of each change of the model ({@link #changed}) and remembers what
 * that touches; {@link #refresh} then evaluates this and nothing else. The first refresh evaluates everything.
 */
public final class TableSynchronizer {

	private final DTable table;
	private TableEngine engine;
	private TableElements elements;
	private final List<Computation> roots = new ArrayList<>();

	/**
	 * A synchronizer for a table.
	 *
	 * @param fresh whether the first refresh makes the table as Sirius does: with the labels of features' columns as
	 *              written, which only the next refresh evaluates
	 */
	public TableSynchronizer(DTable table, boolean fresh) {
		this.table = table;
		begin(fresh);
		table.addListener(this::tableChanged);
	}

	private void begin(boolean fresh) {
		engine = new TableEngine(table, fresh);
		elements = new TableElements(engine);
		roots.clear();
		for (LineMapping mapping : table.lineMappings())
			roots.add(new LineCandidates(engine, table, mapping, 0));
		for (ColumnMapping mapping : table.description().columnMappings())
			if (mapping instanceof ElementColumnMapping element)
				roots.add(new ColumnCandidates(engine, element));
		for (IntersectionMapping mapping : table.description().intersections())
			if (mapping.useDomainClass())
				roots.add(new CellCandidates(engine, mapping));
		roots.forEach(engine.queue::enqueue);
		table.columns().forEach(elements::appeared);
		table.allLines().forEach(line -> {
			elements.appeared(line);
			table.columns().forEach(column -> table.cells(line, column).forEach(elements::appeared));
		});
	}

	/** The table it keeps. */
	public DTable table() {
		return table;
	}

	/** Remembers what a change of the model touches. Changes nothing yet. */
	public void changed(Notification change) {
		engine.queue.dependencies().touch(change);
	}

	/** Makes the next refresh evaluate everything. */
	public void touchAll() {
		roots.forEach(Computation::touched);
		elements.touchAll();
	}

	/** Forgets all it knows and evaluates everything at the next refresh, for a table changed behind its back. */
	public void reset() {
		begin(false);
	}

	/** Brings the table in step, within a change that the caller commits. Sorted lines and columns get their own order again. */
	public void refresh(TableChange change) {
		refresh(change, true);
	}

	/** As {@link #refresh(TableChange)}, but on request what is sorted stays so. */
	public void refresh(TableChange change, boolean restoreOrder) {
		if (change.table() != table)
			throw new IllegalArgumentException("The change is one of another table.");
		engine.problems.clear();
		if (table.headerColumnWidth() == 0)
			change.headerColumnWidth(table.description().initialHeaderColumnWidth());
		for (DColumn column : table.columns())
			if (column.width() == 0)
				change.width(column, column.mapping().initialWidth());
		if (table.isSorted() && restoreOrder) { // a sort is not kept
			change.sorted(false);
			roots.forEach(Computation::touched);
			elements.touchLines();
			if (!table.description().isCross())
				change.columns(table.columns().stream()
						.sorted((a, b) -> Integer.compare(place(a), place(b))).toList());
		}
		boolean first = engine.fresh;
		engine.run(change);
		if (first) {
			engine.fresh = false;
			elements.touchColumns();
		}
	}

	private int place(DColumn column) {
		return table.description().columnMappings().indexOf(column.mapping());
	}

	/** What failed during the last refresh: places in the specification and reasons, each once. */
	public Set<String> problems() {
		return Set.copyOf(engine.problems);
	}

	private void tableChanged(TableEvent event) {
		elements.follow(event);
	}
}
