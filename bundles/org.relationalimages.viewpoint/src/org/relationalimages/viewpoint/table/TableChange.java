// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.ReversibleChange;

/** A change of a table: takes effect at once, is told to listeners by {@link #commit}, and can then be undone and redone. */
public final class TableChange {

	private final DTable table;
	private final TableLog log;

	/** A change that has changed nothing yet. */
	public TableChange(DTable table) {
		this.table = table;
		log = new TableLog(table);
	}

	/** The table it changes. */
	public DTable table() {
		return table;
	}

	/** Sets the lines directly in a table or below a line; those not in the list any more go. */
	public void lines(LineHolder holder, List<DLine> lines) {
		List<DLine> before = holder.lines();
		if (before.equals(lines))
			return;
		List<DLine> gone = new ArrayList<>(before);
		gone.removeAll(identities(lines));
		gone.forEach(line -> line.visit(log::removed));
		List<DLine> after = List.copyOf(lines);
		Consumer<List<DLine>> setter = holder instanceof DLine line ? list -> line.lines = list : list -> table.lines = list;
		log.order(before, after, setter);
		List<DLine> come = new ArrayList<>(after);
		come.removeAll(identities(before));
		come.forEach(line -> line.visit(log::added));
	}

	private static Set<DLine> identities(List<DLine> lines) {
		return new HashSet<>(lines);
	}

	/** Sets the columns; those not in the list any more go, with their cells. */
	public void columns(List<DColumn> columns) {
		List<DColumn> before = table.columns;
		if (before.equals(columns))
			return;
		List<DColumn> gone = new ArrayList<>(before);
		gone.removeAll(columns);
		if (!gone.isEmpty())
			for (DLine line : table.allLines())
				for (DColumn column : gone)
					List.copyOf(line.cells.getOrDefault(column, List.of())).forEach(this::remove);
		gone.forEach(log::removed);
		log.order(before, List.copyOf(columns), list -> table.columns = list);
		columns.stream().filter(column -> !before.contains(column)).forEach(log::added);
	}

	/** Puts a cell at its place, after those that are there. */
	public void add(DCell cell) {
		List<DCell> before = table.cells(cell.line(), cell.column());
		List<DCell> after = new ArrayList<>(before);
		after.add(cell);
		log.step(() -> put(cell, after), () -> put(cell, before));
		log.added(cell);
	}

	/** Takes a cell away. */
	public void remove(DCell cell) {
		List<DCell> before = table.cells(cell.line(), cell.column());
		List<DCell> after = new ArrayList<>(before);
		if (!after.remove(cell))
			return;
		log.step(() -> put(cell, after), () -> put(cell, before));
		log.removed(cell);
	}

	private static void put(DCell of, List<DCell> cells) {
		if (cells.isEmpty())
			of.line().cells.remove(of.column());
		else
			of.line().cells.put(of.column(), cells);
	}

	/** Sets what a line shows. */
	public void look(DLine line, String label, List<EObject> semanticElements, LetterStyle letters, Shade background) {
		property(line, line.label, label, value -> line.label = value);
		property(line, line.semanticElements, semanticElements, value -> line.semanticElements = value);
		property(line, line.letters, letters, value -> line.letters = value);
		property(line, line.background, background, value -> line.background = value);
	}

	/** Sets what a column shows. */
	public void look(DColumn column, String label, List<EObject> semanticElements, LetterStyle letters, Shade background) {
		property(column, column.label, label, value -> column.label = value);
		property(column, column.semanticElements, semanticElements, value -> column.semanticElements = value);
		property(column, column.letters, letters, value -> column.letters = value);
		property(column, column.background, background, value -> column.background = value);
	}

	/** Sets what a cell shows; styled when any style is for it, even one that looks like none. */
	public void look(DCell cell, String label, List<EObject> semanticElements, LetterStyle letters, Shade background, boolean styled) {
		property(cell, cell.styled, cell.styled || styled, value -> cell.styled = value);
		property(cell, cell.label, label, value -> cell.label = value);
		property(cell, cell.semanticElements, semanticElements, value -> cell.semanticElements = value);
		property(cell, cell.letters, letters, value -> cell.letters = value);
		property(cell, cell.background, background, value -> cell.background = value);
	}

	/** Sets the element a cell shows something of. */
	public void target(DCell cell, EObject target) {
		if (cell.target != target) {
			EObject before = cell.target;
			log.property(cell, () -> cell.target = target, () -> cell.target = before);
		}
	}

	/** Shows or hides a line. */
	public void visible(DLine line, boolean visible) {
		property(line, line.visible, visible, value -> line.visible = value);
	}

	/** Shows or hides a column. */
	public void visible(DColumn column, boolean visible) {
		property(column, column.visible, visible, value -> column.visible = value);
	}

	/** Folds or unfolds the lines below a line. */
	public void collapsed(DLine line, boolean collapsed) {
		property(line, line.collapsed, collapsed, value -> line.collapsed = value);
	}

	/** Sets the width of a column in pixels. */
	public void width(DColumn column, int width) {
		property(column, column.width, width, value -> column.width = value);
	}

	/** Sets the width of the column with the lines' labels in pixels. */
	public void headerColumnWidth(int width) {
		property(table, table.headerColumnWidth, width, value -> table.headerColumnWidth = value);
	}

	/** Notes whether lines or columns are sorted by text. */
	public void sorted(boolean sorted) {
		property(table, table.sorted, sorted, value -> table.sorted = value);
	}

	private <T> void property(Object element, T before, T after, Consumer<T> setter) {
		if (!Objects.equals(before, after))
			log.property(element, () -> setter.accept(after), () -> setter.accept(before));
	}

	/** Whether it has changed nothing so far. */
	public boolean isEmpty() {
		return log.isEmpty();
	}

	/** Tells the listeners of the table. */
	public ReversibleChange commit() {
		log.tell(false);
		return log;
	}

	/** The change for undo and redo, before or after it is committed. */
	public ReversibleChange reversible() {
		return log;
	}

	/** Reverts everything; no listener is told. */
	public void rollback() {
		log.rollback();
	}

	/** The columns that are new so far, from left to right. */
	public List<DColumn> addedColumns() {
		return table.columns.stream().filter(log::isAdded).toList();
	}

	/** The lines that are new so far, in the order of the table. */
	public List<DLine> addedLines() {
		return table.allLines().stream().filter(log::isAdded).toList();
	}
}
