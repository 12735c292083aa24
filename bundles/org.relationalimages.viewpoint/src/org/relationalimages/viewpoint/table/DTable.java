// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.specification.ColumnMapping;
import org.relationalimages.viewpoint.specification.FeatureColumnMapping;
import org.relationalimages.viewpoint.specification.LineMapping;
import org.relationalimages.viewpoint.specification.TableDescription;

/** A table: what a table description shows of one semantic element. Only a {@link TableChange} modifies it. */
public final class DTable implements LineHolder {

	private final TableDescription description;
	private final EObject target;
	private final String name;
	List<DLine> lines = List.of();
	List<DColumn> columns = List.of();
	int headerColumnWidth;
	boolean sorted;
	private final List<Consumer<TableEvent>> listeners = new CopyOnWriteArrayList<>();

	/** A table without lines; the columns of features are there. */
	public DTable(TableDescription description, EObject target, String name) {
		this.description = description;
		this.target = target;
		this.name = name;
		headerColumnWidth = description.initialHeaderColumnWidth();
		List<DColumn> features = new ArrayList<>();
		for (ColumnMapping mapping : description.columnMappings())
			if (mapping instanceof FeatureColumnMapping)
				features.add(new DColumn(this, mapping, null));
		columns = List.copyOf(features);
	}

	/** The description of its kind. */
	public TableDescription description() {
		return description;
	}

	@Override
	public EObject target() {
		return target;
	}

	@Override
	public String shownText() {
		return name;
	}

	/** Its title. */
	public String name() {
		return name;
	}

	/** The lines directly in the table. */
	@Override
	public List<DLine> lines() {
		return lines;
	}

	/** All lines, each before those below it. */
	public List<DLine> allLines() {
		List<DLine> all = new ArrayList<>();
		lines.forEach(line -> line.visit(all::add));
		return all;
	}

	@Override
	public List<LineMapping> lineMappings() {
		return description.lineMappings();
	}

	@Override
	public DTable table() {
		return this;
	}

	/** The columns from left to right. */
	public List<DColumn> columns() {
		return columns;
	}

	/** The cell at a place, the first one made if there are several; null when there is none. */
	public DCell cell(DLine line, DColumn column) {
		List<DCell> cells = cells(line, column);
		return cells.isEmpty() ? null : cells.getFirst();
	}

	/** All cells at a place, in the order they were made. */
	public List<DCell> cells(DLine line, DColumn column) {
		return line.cells.getOrDefault(column, List.of());
	}

	/** The colours at a place, whether there is a cell or not. */
	public CellPaint paint(DLine line, DColumn column) {
		return Painting.of(line, column, cell(line, column));
	}

	/** The colours of a cell, which may be one of several at its place. */
	public CellPaint paint(DCell cell) {
		return Painting.of(cell.line(), cell.column(), cell);
	}

	/** The width of the column with the lines' labels in pixels; 0 when nobody has set one. */
	public int headerColumnWidth() {
		return headerColumnWidth;
	}

	/** Whether lines or columns are sorted by text, until the next refresh. */
	public boolean isSorted() {
		return sorted;
	}

	/** Calls the listener after each committed, undone or redone change. */
	public void addListener(Consumer<TableEvent> listener) {
		listeners.add(listener);
	}

	/** Stops calling the listener. */
	public void removeListener(Consumer<TableEvent> listener) {
		listeners.remove(listener);
	}

	void fire(TableEvent event) {
		listeners.forEach(listener -> listener.accept(event));
	}
}
